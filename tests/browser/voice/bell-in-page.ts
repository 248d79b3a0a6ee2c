// Runs inside a real browser: the bell, once on paper (rendered faster than it sounds) and once on the audio hardware.
import { type BellContext, createBellOutput, openBellOutput } from '../../../src/voice/bell-output.ts'
import { type BellSound, createBellSound } from '../../../src/voice/bell-sound.ts'
import { createEcho } from '../../../src/voice/echo.ts'
import { createSilence } from '../../../src/voice/silence.ts'
import { trySpeaker } from '../../../src/voice/try-speaker.ts'
import { analyse, type Listening, type Sound } from './sound-analysis.ts'

/** One thing that is done to the bell, at a time of its own. */
export interface Deed {
  readonly atSeconds: number
  readonly does: 'ring' | 'ringEnd' | 'off'
}

/** What an evening of a few seconds is played with. */
export interface Score extends Listening {
  readonly deeds: readonly Deed[]
  readonly volume: number
  readonly seconds: number
}

/** How a bell fared that was unlocked and rung before any click; told on the console, because asking a page is a click. */
export interface Early {
  readonly hadGesture: boolean
  readonly state: AudioContextState
}

/** What the test may ask of the page. */
export interface BellInPage {
  /** What comes of it, and whether nothing is computed any more at its end. */
  play(score: Score): Promise<Sound & { readonly isIdle: boolean }>
  /** The bell that the button unlocks. */
  bell: BellSound | null
  state(): AudioContextState | 'none'
  /** Puts the hardware to sleep, as the bell does between strokes. */
  sleep(): Promise<void>
  /** The loudest sample that left for the loudspeaker in the last 40 ms. */
  peak(): number
  errors(): readonly string[]
  /** Tries the loudspeaker, and what comes out of the element that sounds; call it after a click. */
  tryIt(): Promise<Tried>
  /** Hears silence instead of oneself, and ends it twice. */
  echo(): void
}

/** How a trial of the loudspeaker went. */
export interface Tried {
  /** The loudest sample that came by it. */
  readonly peak: number
  /** By whether something plays unmuted, while it sounds and once it was ended. */
  readonly plays: readonly [boolean, boolean]
}

declare global {
  interface Window {
    bellInPage: BellInPage
  }
}

const errors: string[] = []
addEventListener('error', event => errors.push(event.message))
addEventListener('unhandledrejection', event => errors.push(String(event.reason)))

let live: { readonly context: AudioContext; readonly ear: AnalyserNode } | null = null
const page: BellInPage = {
  play,
  bell: null,
  state: () => live?.context.state ?? 'none',
  sleep: async () => live?.context.suspend(),
  peak() {
    const samples = new Float32Array(2048)
    live?.ear.getFloatTimeDomainData(samples)
    return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  },
  errors: () => errors,
  tryIt,
  echo() {
    const silence = createSilence()
    const echo = createEcho({ track: silence.track, output: '', onStep() {} })
    echo?.close()
    echo?.close()
    silence.close()
  },
}
window.bellInPage = page

document.querySelector('button')?.addEventListener('click', () => {
  page.bell = createBellSound({ openOutput: openHeardOutput })
  page.bell.unlock()
})

void ringTooEarly()

/** The bell as the room has it, rung before anybody has clicked. */
async function ringTooEarly(): Promise<void> {
  const bell = createBellSound({ openOutput: openBellOutput })
  bell.unlock()
  bell.ring()
  await nextTask()
  bell.ringEnd()
  bell.close()
  const { state } = new AudioContext() // as the bell’s was
  const early: Early = { hadGesture: navigator.userActivation.hasBeenActive, state }
  console.log(JSON.stringify(early))
}

/** The hardware, and an ear before the loudspeaker. */
function openHeardOutput() {
  const context = new AudioContext({ latencyHint: 'playback' })
  const ear = context.createAnalyser()
  ear.connect(context.destination)
  live = { context, ear }
  const onHardware = {
    get currentTime() {
      return context.currentTime
    },
    get state() {
      return context.state
    },
    destination: ear,
    ...makersOf(context),
    resume: () => context.resume(),
    suspend: () => context.suspend(),
    close: () => context.close(),
  } satisfies BellContext
  return createBellOutput(onHardware)
}

async function tryIt(): Promise<Tried> {
  let element: HTMLMediaElement | null = null
  const { play: playNatively } = HTMLMediaElement.prototype
  HTMLMediaElement.prototype.play = function () {
    element = this
    return playNatively.call(this)
  }
  const end = trySpeaker('')
  HTMLMediaElement.prototype.play = playNatively
  const plays = () => element !== null && element.srcObject !== null && !element.paused && !element.muted
  const peak = element === null ? 0 : await peakOf(element)
  const isPlaying = plays()
  end()
  end()
  return { peak, plays: [isPlaying, plays()] }
}

/** Of half a second. */
async function peakOf({ srcObject }: HTMLMediaElement): Promise<number> {
  if (!(srcObject instanceof MediaStream)) return 0
  const context = new AudioContext()
  const ear = context.createAnalyser()
  ear.fftSize = 32_768
  context.createMediaStreamSource(srcObject).connect(ear)
  await new Promise(resolve => setTimeout(resolve, 500))
  const samples = new Float32Array(ear.fftSize)
  ear.getFloatTimeDomainData(samples)
  await context.close()
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}

async function play({ deeds, volume, seconds, ...listening }: Score) {
  const sampleRate = 48_000
  const paper = new OfflineAudioContext(1, seconds * sampleRate, sampleRate)
  let nowSeconds = 0
  const onPaper = {
    get currentTime() {
      return nowSeconds
    },
    state: 'running',
    destination: paper.destination,
    ...makersOf(paper),
    resume: async () => {},
    suspend: async () => {},
    close: async () => {},
  } satisfies BellContext
  const bell = createBellSound({ openOutput: () => createBellOutput(onPaper), after: () => () => {} })
  bell.setVolume(volume)
  bell.unlock()
  for (const { atSeconds, does } of deeds) {
    nowSeconds = atSeconds
    if (does === 'off') bell.setVolume(0)
    else bell[does]()
    await nextTask() // the hardware is awake by then
  }
  const rendered = await paper.startRendering()
  await nextTask() // in which the oscillators say that they have ended
  return { ...analyse(rendered.getChannelData(0), sampleRate, listening), isIdle: onPaper.isIdle() }
}

function makersOf(context: BaseAudioContext) {
  const running = new Set<OscillatorNode>()
  return {
    isIdle: () => running.size === 0,
    createGain: () => context.createGain(),
    createOscillator() {
      const oscillator = context.createOscillator()
      running.add(oscillator)
      oscillator.addEventListener('ended', () => running.delete(oscillator))
      return oscillator
    },
    createBiquadFilter: () => context.createBiquadFilter(),
  }
}

function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
