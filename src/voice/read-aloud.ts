/** A voice, as far as it is chosen by. */
export type ReadingVoice = Pick<SpeechSynthesisVoice, 'default' | 'lang' | 'localService' | 'voiceURI'>

/** What reading aloud needs of an utterance. */
export interface Utterance {
  voice: ReadingVoice | null
  lang: string
}

/** What reading aloud needs of `speechSynthesis`; old Safari has one that no listener can be added to. */
export interface Synthesis {
  getVoices(): readonly ReadingVoice[]
  speak(utterance: Utterance): void
  cancel(): void
  addEventListener?(type: 'voiceschanged', listener: () => void): void
  removeEventListener?(type: 'voiceschanged', listener: () => void): void
}

export interface ReadAloudOptions {
  /** The browser's own unless given; undefined where there is none. */
  readonly synthesis?: Synthesis | undefined
  readonly createUtterance?: (text: string) => Utterance
  /** The language of the page at this moment, such as `en-GB`. */
  readonly pageLanguage?: () => string
}

/**
 * Reads written lines with a voice of this device. Any other is somebody's server, which would be told what is written
 * here. Which voices work on the device is what the browser says of them (`localService`).
 */
export interface ReadAloud {
  /** Whether a voice works on this device, as far as is known: many browsers load theirs late. */
  isPossible(): boolean
  /** Calls back now, and whenever the voices have changed. Returns what ends that. */
  onVoices(callback: () => void): () => void
  /** Reads whole lines after those that it is still reading: in `language`, the page's own unless given. */
  read(lines: readonly string[], language?: string): void
  /** Falls silent at once; what was still to be read is forgotten. */
  stop(): void
  /** Falls silent for good. Safe to call twice. */
  close(): void
}

/** Builds the reader of this device; it says nothing until it is asked to. */
export function createReadAloud(options: ReadAloudOptions = {}): ReadAloud {
  return new ReaderOfThisDevice(options)
}

class ReaderOfThisDevice implements ReadAloud {
  readonly #synthesis: Synthesis | undefined
  readonly #createUtterance: (text: string) => Utterance
  readonly #pageLanguage: () => string
  readonly #callbacks = new Set<() => void>()
  readonly #voicesChanged = () => this.#onVoicesChanged()
  /** Voices that lines were given to since it last fell silent. */
  readonly #reading = new Set<string>()
  #isClosed = false

  constructor(options: ReadAloudOptions) {
    this.#synthesis = 'synthesis' in options ? options.synthesis : synthesisOfBrowser()
    this.#createUtterance = options.createUtterance ?? (text => new SpeechSynthesisUtterance(text))
    this.#pageLanguage = options.pageLanguage ?? (() => document.documentElement.lang)
    this.#synthesis?.addEventListener?.('voiceschanged', this.#voicesChanged)
  }

  isPossible(): boolean {
    return !this.#isClosed && this.#localVoices().length > 0
  }

  onVoices(callback: () => void): () => void {
    const own = () => callback() // the same function given twice is two subscriptions
    this.#callbacks.add(own)
    callback()
    return () => this.#callbacks.delete(own)
  }

  read(lines: readonly string[], language = this.#pageLanguage()): void {
    if (this.#isClosed) return
    const voice = chooseVoice(this.#localVoices(), language)
    if (voice === null) return
    for (const line of lines) {
      if (line.trim() === '') continue
      const utterance = this.#createUtterance(line)
      utterance.voice = voice
      utterance.lang = voice.lang
      this.#synthesis?.speak(utterance)
      this.#reading.add(voice.voiceURI)
    }
  }

  stop(): void {
    this.#reading.clear()
    this.#synthesis?.cancel()
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#synthesis?.removeEventListener?.('voiceschanged', this.#voicesChanged)
    this.#callbacks.clear()
    this.stop()
  }

  #localVoices(): readonly ReadingVoice[] {
    return (this.#synthesis?.getVoices() ?? []).filter(voice => voice.localService === true)
  }

  // A line whose voice has gone would be read by whichever the browser likes, and that may be a remote one.
  #onVoicesChanged(): void {
    const local = new Set(this.#localVoices().map(voice => voice.voiceURI))
    if ([...this.#reading].some(uri => !local.has(uri))) this.stop()
    for (const callback of [...this.#callbacks]) callback()
  }
}

/** Of the same country if there is one, else of the same language, else the device's own choice. */
function chooseVoice(voices: readonly ReadingVoice[], language: string): ReadingVoice | null {
  const [wanted, primary] = [tagOf(language), primaryOf(language)]
  const isExact = (voice: ReadingVoice) => tagOf(voice.lang) === wanted
  const isRelated = (voice: ReadingVoice) => primaryOf(voice.lang) === primary
  for (const isFit of [isExact, isRelated, () => true]) {
    const fitting = voices.filter(isFit)
    const chosen = fitting.find(voice => voice.default) ?? fitting[0]
    if (chosen !== undefined) return chosen
  }
  return null
}

// Android writes en_US where everybody else writes en-US.
function tagOf(language: string): string {
  return language.toLowerCase().replaceAll('_', '-')
}

function primaryOf(language: string): string {
  return tagOf(language).split('-')[0] ?? ''
}

function synthesisOfBrowser(): Synthesis | undefined {
  return 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined
}
