/** What reading aloud needs of `speechSynthesis`. */
export interface Synthesis {
  getVoices(): SpeechSynthesisVoice[]
  speak(utterance: SpeechSynthesisUtterance): void
  cancel(): void
  addEventListener?(type: 'voiceschanged', listener: () => void): void
  removeEventListener?(type: 'voiceschanged', listener: () => void): void
}

export interface ReadAloudOptions {
  readonly synthesis?: Synthesis | undefined
  readonly createUtterance?: (text: string) => SpeechSynthesisUtterance
  /** The language that a voice should speak, such as `en`; the page's own unless given. */
  readonly language?: string
}

/** Reads written lines with a voice of this device. A voice that works elsewhere would be told what is said here. */
export interface ReadAloud {
  /** Whether a voice works on this device. */
  isPossible(): boolean
  /** Calls back now and whenever the voices have changed: many browsers load them late. */
  onVoices(callback: () => void): void
  /** Reads these lines after those that it is still reading. */
  read(lines: readonly string[]): void
  /** Falls silent at once. */
  stop(): void
  /** Safe to call twice. */
  close(): void
}

/** Builds the reader of this device; it says nothing until it is asked to. */
export function createReadAloud(options: ReadAloudOptions = {}): ReadAloud {
  const { synthesis = globalThis.speechSynthesis as Synthesis | undefined } = options
  const createUtterance = options.createUtterance ?? (text => new SpeechSynthesisUtterance(text))
  const language = options.language ?? globalThis.document?.documentElement.lang ?? ''
  const listeners = new Set<() => void>()

  function voice(): SpeechSynthesisVoice | null {
    const local = (synthesis?.getVoices() ?? []).filter(one => one.localService)
    const ours = local.filter(
      one => one.lang.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase(),
    )
    const pick = (voices: readonly SpeechSynthesisVoice[]) => voices.find(one => one.default) ?? voices[0]
    return pick(ours) ?? pick(local) ?? null
  }

  return {
    isPossible: () => voice() !== null,
    onVoices(callback) {
      listeners.add(callback)
      synthesis?.addEventListener?.('voiceschanged', callback)
      callback()
    },
    read(lines) {
      const found = voice()
      if (found === null) return
      for (const line of lines) {
        const utterance = createUtterance(line)
        utterance.voice = found
        utterance.lang = found.lang
        synthesis?.speak(utterance)
      }
    },
    stop: () => synthesis?.cancel(),
    close() {
      synthesis?.cancel()
      for (const listener of listeners) synthesis?.removeEventListener?.('voiceschanged', listener)
      listeners.clear()
    },
  }
}
