import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createReadAloud,
  type ReadingVoice,
  type Synthesis,
  type Utterance,
} from '../../src/voice/read-aloud.ts'

interface Line extends Utterance {
  readonly text: string
}

/** A voice of this device, or one that works elsewhere. */
function createVoice(lang: string, kind: 'local' | 'remote', isDefault = false): ReadingVoice {
  const voiceURI = `${kind} ${lang}${isDefault ? ' default' : ''}`
  return { voiceURI, lang, localService: kind === 'local', default: isDefault }
}

/** A browser that reads one line after another, with whichever voice it likes for a line without one. */
class FakeSynthesis implements Synthesis {
  voices: ReadingVoice[]
  queue: Line[] = []
  readonly said: { text: string; by: string; lang: string }[] = []
  readonly listeners = new Set<() => void>()

  constructor(voices: ReadingVoice[] = []) {
    this.voices = voices
  }

  getVoices(): readonly ReadingVoice[] {
    return this.voices
  }

  speak(line: Line): void {
    this.queue.push(line)
  }

  cancel(): void {
    this.queue = []
  }

  addEventListener(_type: 'voiceschanged', listener: () => void): void {
    this.listeners.add(listener)
  }

  removeEventListener(_type: 'voiceschanged', listener: () => void): void {
    this.listeners.delete(listener)
  }

  /** Other voices than before, as when they have been loaded, or the network has gone. */
  change(voices: ReadingVoice[]): void {
    this.voices = voices
    for (const listener of this.listeners) listener()
  }

  sayNext(): void {
    const line = this.queue.shift()
    if (line === undefined) return
    const own = this.voices.find(voice => voice.voiceURI === line.voice?.voiceURI)
    const voice = own ?? this.voices[0]
    this.said.push({ text: line.text, by: voice?.voiceURI ?? 'nobody', lang: line.lang })
  }

  sayAll(): void {
    while (this.queue.length > 0) this.sayNext()
  }
}

function createRoom(voices: ReadingVoice[] = [], language = 'en') {
  const synthesis = new FakeSynthesis(voices)
  const page = { language }
  const reader = createReadAloud({
    synthesis,
    createUtterance: (text): Line => ({ text, voice: null, lang: '' }),
    pageLanguage: () => page.language,
  })
  return { synthesis, reader, page }
}

const ENGLISH = createVoice('en-US', 'local', true)
const BRITISH = createVoice('en-GB', 'local')
const GERMAN = createVoice('de_DE', 'local')
const REMOTE = createVoice('en-US', 'remote', true)

test('[V32] a remote voice is no voice: with nothing else reading is not possible, and nothing is said', () => {
  const { synthesis, reader } = createRoom([REMOTE])
  expect(reader.isPossible()).toBe(false)
  reader.read(['The rain has stopped.'])
  expect(synthesis.queue).toEqual([])
})

test('[V32] beside remote ones, the device’s own is taken, even for another language', () => {
  const { synthesis, reader } = createRoom([REMOTE, GERMAN])
  expect(reader.isPossible()).toBe(true)
  reader.read(['One.', 'Two.'])
  synthesis.sayAll()
  expect(synthesis.said.map(({ by }) => by)).toEqual(['local de_DE', 'local de_DE'])
})

test('[V32] a line whose voice goes while it waits is not read by another', () => {
  const { synthesis, reader } = createRoom([GERMAN, REMOTE], 'de')
  reader.read(['Eins.', 'Zwei.'])
  synthesis.sayNext()
  synthesis.change([REMOTE])
  synthesis.sayAll()
  expect(synthesis.said).toEqual([{ text: 'Eins.', by: 'local de_DE', lang: 'de_DE' }])
})

test('[V32] other voices that come or go do not interrupt', () => {
  const { synthesis, reader } = createRoom([GERMAN, REMOTE], 'de')
  reader.read(['Eins.', 'Zwei.'])
  synthesis.change([ENGLISH, { ...GERMAN }]) // a browser makes new objects of the same voices
  synthesis.sayAll()
  expect(synthesis.said.map(({ text }) => text)).toEqual(['Eins.', 'Zwei.'])
})

test('[V32] where nothing can be read aloud, nothing goes wrong', () => {
  const reader = createReadAloud({ synthesis: undefined, pageLanguage: () => 'en' })
  reader.read(['One.'])
  reader.onVoices(() => {})
  reader.stop()
  reader.close()
  expect(reader.isPossible()).toBe(false)
})

test.each([
  ['en-GB', 'local en-GB'],
  ['en-AU', 'local en-US default'],
  ['de', 'local de_DE'],
  ['de-DE', 'local de_DE'],
  ['fil', 'local en-US default'],
  ['', 'local en-US default'],
])('[V33] a page in "%s" is read by the voice "%s"', (language, by) => {
  const finnish = createVoice('fi-FI', 'local')
  const { synthesis, reader } = createRoom([REMOTE, finnish, GERMAN, BRITISH, ENGLISH], language)
  reader.read(['One.'])
  synthesis.sayAll()
  expect(synthesis.said.map(said => said.by)).toEqual([by])
})

test('[V33] the language is that of the page at the moment, unless another is given', () => {
  const { synthesis, reader, page } = createRoom([ENGLISH, GERMAN])
  reader.read(['One.'])
  page.language = 'de'
  reader.read(['Zwei.'])
  reader.read(['Three.'], 'en')
  synthesis.sayAll()
  expect(synthesis.said.map(said => said.lang)).toEqual(['en-US', 'de_DE', 'en-US'])
})

test('[V34] lines are read whole and one after another, and blank ones not at all', () => {
  const { synthesis, reader } = createRoom([ENGLISH])
  reader.read(['One. And a half.', ' \n', 'Two.'])
  reader.read(['Three.'])
  synthesis.sayAll()
  expect(synthesis.said.map(({ text }) => text)).toEqual(['One. And a half.', 'Two.', 'Three.'])
})

test('[V34] stopped, it forgets what was still to be read, and reads what comes afterwards', () => {
  const { synthesis, reader } = createRoom([ENGLISH])
  reader.read(['One.', 'Two.'])
  synthesis.sayNext()
  reader.stop()
  reader.read(['Three.'])
  synthesis.sayAll()
  expect(synthesis.said.map(({ text }) => text)).toEqual(['One.', 'Three.'])
})

test('[V34] closed, it is silent for good and listens to nothing', () => {
  const { synthesis, reader } = createRoom([ENGLISH])
  let calls = 0
  reader.onVoices(() => calls++)
  reader.read(['One.'])
  reader.close()
  reader.close()
  reader.read(['Two.'])
  synthesis.change([BRITISH])
  expect([synthesis.queue, synthesis.listeners.size, reader.isPossible(), calls]).toEqual([[], 0, false, 1])
})

test('[V35] voices that arrive late are told, to whoever still listens', () => {
  const { synthesis, reader } = createRoom()
  const seen: boolean[] = []
  const end = reader.onVoices(() => seen.push(reader.isPossible()))
  synthesis.change([REMOTE])
  synthesis.change([REMOTE, ENGLISH])
  end()
  synthesis.change([])
  expect(seen).toEqual([false, false, true])
})

test('[V35] a browser without such an event is asked anew for each line', () => {
  const synthesis = new FakeSynthesis()
  const old: Synthesis = {
    getVoices: () => synthesis.getVoices(),
    speak: (line: Line) => synthesis.speak(line),
    cancel: () => synthesis.cancel(),
  }
  const createUtterance = (text: string): Line => ({ text, voice: null, lang: '' })
  const reader = createReadAloud({ synthesis: old, createUtterance, pageLanguage: () => 'en' })
  reader.read(['One.'])
  synthesis.voices = [ENGLISH]
  reader.read(['Two.'])
  synthesis.sayAll()
  expect(synthesis.said.map(({ text }) => text)).toEqual(['Two.'])
})

const voiceList = fc.subarray([REMOTE, ENGLISH, BRITISH, GERMAN, createVoice('de-DE', 'remote')])
const event = fc.oneof(
  fc.record({ kind: fc.constant('change'), voices: voiceList }),
  fc.record({ kind: fc.constant('read'), language: fc.constantFrom('en', 'en-GB', 'de', 'fr') }),
  fc.record({ kind: fc.constantFrom('say', 'stop') }),
)

test('[V32] in any order of lines and changing voices, nothing is ever said by a remote one', () => {
  let said = 0
  let remotes = 0
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30, size: 'max' }), events => {
      const { synthesis, reader } = createRoom([REMOTE])
      for (const one of events) {
        if ('voices' in one) synthesis.change(one.voices)
        else if ('language' in one) reader.read(['One.', 'Two.'], one.language)
        else if (one.kind === 'say') synthesis.sayNext()
        else reader.stop()
        if (synthesis.queue.length > 0 && synthesis.voices.includes(REMOTE)) remotes += 1
      }
      synthesis.sayAll()
      expect(synthesis.said.filter(({ by }) => !by.startsWith('local'))).toEqual([])
      said += synthesis.said.length
    }),
    { numRuns: 500 },
  )
  expect([said > 500, remotes > 500]).toEqual([true, true]) // or nothing has been seen
})
