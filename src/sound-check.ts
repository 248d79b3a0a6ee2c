import { createStore, type Store } from './domain/store.ts'
import type { Speaking } from './speaking.ts'
import type { Request, SoundCheck as SoundCheckState } from './ui/screen.ts'
import { createEcho, type Echo } from './voice/echo.ts'
import { LEVEL_EVERY_MS } from './voice/level-meter.ts'
import { listSoundDevices } from './voice/sound-devices.ts'
import { canChooseOutput } from './voice/speaker.ts'
import { trySpeaker } from './voice/try-speaker.ts'

/** A look at one's own sound, from when somebody opens it until they close it. */
export interface SoundCheck {
  readonly state: Store<SoundCheckState>
  ask(request: Request): void
  /** Ends whatever it listens to. Safe to call twice. */
  close(): void
}

/** Begins to look. What it hears is shown and played here, and kept nowhere. */
export function createSoundCheck(speaking: Speaking): SoundCheck {
  const { wished, output } = speaking.sound()
  const state = createStore<SoundCheckState>({
    inputs: [],
    outputs: canChooseOutput() ? [] : null,
    input: wished.deviceId,
    output,
    isNatural: wished.isNatural,
    level: null,
    echo: 'no',
  })
  const patch = (change: Partial<SoundCheckState>) => state.set({ ...state.get(), ...change })
  const ending = new AbortController()
  let echo: Echo | null = null
  let hushSpeaker = () => {}

  async function list(): Promise<void> {
    const { inputs, outputs } = await listSoundDevices(navigator.mediaDevices)
    if (!ending.signal.aborted) patch({ inputs, outputs: canChooseOutput() ? outputs : null })
  }

  /** Only a resting microphone is looked at: an open one is heard by the others already. */
  function look(): void {
    const isResting = speaking.state.get().microphone.state === 'resting'
    if (!isResting) stopEcho()
    if (isResting) speaking.check(true)
    const level = isResting ? speaking.level() : null
    if (level !== state.get().level) patch({ level })
  }

  function stopEcho(): void {
    echo?.close()
    echo = null
    if (state.get().echo !== 'no') patch({ echo: 'no' })
  }

  function hearMyself(): void {
    const { track } = speaking.sound()
    if (track === null || speaking.state.get().microphone.state !== 'resting') return
    stopEcho()
    echo = createEcho({
      track,
      output: state.get().output,
      onStep: step => (step === 'over' ? stopEcho() : patch({ echo: step })),
    })
    if (echo !== null) patch({ echo: 'listening' })
  }

  async function choose(change: Partial<Pick<SoundCheckState, 'input' | 'isNatural'>>): Promise<void> {
    stopEcho()
    patch(change)
    const { input, isNatural } = state.get()
    await speaking.wish({ deviceId: input, isNatural })
    patch({ input: speaking.sound().wished.deviceId }) // one that was pulled is not chosen any more
    await list()
  }

  const timer = setInterval(look, LEVEL_EVERY_MS)
  navigator.mediaDevices?.addEventListener('devicechange', () => void list(), { signal: ending.signal })
  void list()
  look()

  return {
    state,
    ask(request) {
      switch (request.kind) {
        case 'hear-myself':
          return hearMyself()
        case 'play-a-sound':
          hushSpeaker()
          hushSpeaker = trySpeaker(state.get().output)
          return
        case 'choose-microphone':
          return void choose({ input: request.id })
        case 'natural-sound':
          return void choose({ isNatural: request.on })
        case 'choose-speaker':
          patch({ output: request.id })
          return void speaking.setOutput(request.id)
      }
    },
    close() {
      if (ending.signal.aborted) return
      ending.abort()
      clearInterval(timer)
      echo?.close()
      hushSpeaker()
    },
  }
}
