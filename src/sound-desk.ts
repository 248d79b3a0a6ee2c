import { createStore, type Store } from './domain/store.ts'
import type { SoundCheck } from './sound-check.ts'
import type { Speaking } from './speaking.ts'
import type { Request, SoundCheck as SoundCheckState } from './ui/screen.ts'

/** The place where somebody looks at their own sound; empty until they open it. */
export interface SoundDesk {
  /** Null while nobody looks. */
  readonly state: Store<SoundCheckState | null>
  /** Carries out a request that belongs here; false for any other. */
  ask(request: Request): boolean
  close(): void
}

const ASKED: ReadonlySet<Request['kind']> = new Set([
  'hear-myself',
  'play-a-sound',
  'choose-microphone',
  'choose-speaker',
  'natural-sound',
])

/** Builds the desk. `onClosed`: what was listened to is to rest again. */
export function createSoundDesk(speaking: () => Speaking | null, onClosed: () => void): SoundDesk {
  const state = createStore<SoundCheckState | null>(null)
  let check: SoundCheck | null = null
  let opening = 0

  async function open(): Promise<void> {
    const mine = ++opening
    const means = await import('./sound-check.ts')
    const voice = speaking()
    if (mine !== opening || voice === null) return // closed meanwhile
    check = means.createSoundCheck(voice)
    state.set(check.state.get())
    check.state.subscribe(next => state.set(next))
  }

  function close(): void {
    opening += 1
    if (check === null) return
    check.close()
    check = null
    state.set(null)
    onClosed()
  }

  return {
    state,
    ask(request) {
      if (request.kind === 'sound-check') {
        close()
        if (request.isOpen) open().catch(() => close()) // the line broke just then; it can be opened again
        return true
      }
      if (!ASKED.has(request.kind)) return false
      check?.ask(request)
      return true
    },
    close,
  }
}
