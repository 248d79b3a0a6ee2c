import { afterEach, describe, expect, it } from 'vitest'
import { type Tab, wipeLeftovers } from '../../src/fresh-page.ts'
import { createKeptPage } from '../../src/kept-page.ts'
import { createPageChoices } from '../../src/page-choices.ts'
import { languageNow, speak } from '../../src/ui/language.ts'
import type { ChoiceRequest } from '../../src/ui/theme.ts'

type TestTab = Tab & Pick<typeof globalThis, 'matchMedia'>

afterEach(() => speak('en', ['arrival', 'circle']))

interface Wishes {
  readonly hash?: string
  /** What earlier visits have kept. */
  readonly kept?: string
  readonly refuses?: boolean
  readonly isInstalled?: boolean
}

/** As much of a tab as choices need, with a storage and a worker that are looked at. */
function openTab({ hash = '', kept, refuses = false, isInstalled = false }: Wishes = {}) {
  const stored = new Map(kept === undefined ? [] : [['listening-room', kept]])
  const caches = new Set(['the page of https://room.example/ old', 'a neighbour’s'])
  const did: string[] = []
  const look = (what: string) => {
    if (refuses) throw new Error(`The browser does not let the page ${what}.`)
  }
  const dataset: Record<string, string> = {}
  const media: Record<string, string> = {}
  const location = { hash, pathname: '/', href: `https://room.example/${hash}` }
  const tab = {
    location,
    navigator: {
      languages: ['en'],
      serviceWorker: {
        register: async (url: string) => void did.push(`register ${url}`),
        getRegistrations: async () => [
          { scope: 'https://room.example/', unregister: async () => did.push('unregister') },
        ],
      },
    },
    document: {
      title: '',
      documentElement: { lang: '', dir: '', dataset },
      querySelector: (selector: string) => ({
        setAttribute(_: string, value: string) {
          media[/data-light="(\w+)"/.exec(selector)?.[1] ?? ''] = value
        },
      }),
    },
    history: {
      replaceState(_state: unknown, _title: string, address: string) {
        location.hash = address.slice(1)
      },
    },
    localStorage: {
      getItem(name: string) {
        look('read')
        return stored.get(name) ?? null
      },
      setItem(name: string, value: string) {
        look('write')
        stored.set(name, value)
      },
      removeItem: (name: string) => stored.delete(name),
      clear: () => stored.clear(),
    },
    caches: { keys: async () => [...caches], delete: async (name: string) => caches.delete(name) },
    matchMedia: () => ({ matches: isInstalled }),
  } as unknown as TestTab
  let drawn = 0
  const choices = createPageChoices({
    onSpoken() {
      drawn += 1
    },
    hostLanguage: async () => null,
    tab,
    keptPage: createKeptPage(tab),
  })
  return { tab, choices, stored, caches, did, dataset, media, location, drawn: () => drawn }
}

const EVENING: ChoiceRequest = { kind: 'choose-theme', theme: 'evening' }
const GERMAN: ChoiceRequest = { kind: 'choose-language', language: 'de' }
const keep = (on: boolean): ChoiceRequest => ({ kind: 'keep-choices', on })

describe('the light', () => {
  it('[U153] is that of the device until another is chosen, for the page and for the colours around it', async () => {
    const { choices, dataset, media, drawn } = openTab()
    await choices.start()
    expect(dataset.theme).toBeUndefined()
    expect(media).toEqual({ evening: '(prefers-color-scheme: dark)', day: '(prefers-color-scheme: light)' })
    const before = drawn()
    expect(dataset.keeping, 'there is nothing to keep').toBe('nothing')
    await choices.onRequest(EVENING)
    expect([dataset.theme, dataset.keeping]).toEqual(['evening', 'no'])
    expect(media).toEqual({ evening: 'all', day: 'not all' })
    await choices.onRequest({ kind: 'choose-theme', theme: 'day' })
    expect(media).toEqual({ evening: 'not all', day: 'all' })
    await choices.onRequest({ kind: 'choose-theme', theme: 'device' })
    expect(dataset.theme).toBeUndefined()
    expect(drawn()).toBe(before + 3)
  })

  it('[U154] crosses to a fresh page beside the language, and is out of its address at once', async () => {
    const { choices, stored } = openTab()
    await choices.start()
    expect(choices.carry('let-go.2.2')).toBe('let-go.2.2')
    await choices.onRequest(EVENING)
    expect(choices.carry('let-go.2.2')).toBe('let-go.2.2~evening')
    await choices.onRequest(GERMAN)
    expect(choices.carry('let-go.2.2')).toBe('let-go.2.2~de~evening')
    expect([...stored]).toEqual([])
    for (const [hash, left, language, theme] of [
      ['#let-go.2.2~de~evening', '#let-go.2.2', 'de', 'evening'],
      ['#~day', '', 'en', 'day'],
      ['#away~fr', '#away', 'fr', undefined],
      ['#~device', '#~device', 'en', undefined],
    ] as const) {
      const fresh = openTab({ hash })
      await fresh.choices.start()
      expect([fresh.location.hash, languageNow(), fresh.dataset.theme]).toEqual([left, language, theme])
      await speak('en')
    }
  })
})

describe('what is kept', () => {
  it('[U155] is nothing until somebody ticks it; then language and light, as they are chosen, and nothing else', async () => {
    const { choices, stored, did, dataset } = openTab()
    await choices.start()
    await choices.onRequest(EVENING)
    await choices.onRequest(GERMAN)
    choices.putBack()
    // What a visit before this one was still fetching as its tick went is taken away.
    expect([[...stored], did, dataset.keeping]).toEqual([[], ['unregister'], 'no'])
    await choices.onRequest(keep(true))
    expect([...stored]).toEqual([['listening-room', '{"language":"de","theme":"evening"}']])
    expect([did.at(-1), dataset.keeping]).toEqual(['register ./worker.js', 'yes'])
    await choices.onRequest({ kind: 'choose-theme', theme: 'day' })
    expect([...stored.values()]).toEqual(['{"language":"de","theme":"day"}'])
  })

  it('[U155] goes with the tick, and the page with it; a neighbour’s things stay', async () => {
    const { choices, stored, caches, did, dataset } = openTab({ kept: '{"language":"fr","theme":"day"}' })
    await choices.start()
    expect([languageNow(), dataset.theme, dataset.keeping]).toEqual(['fr', 'day', 'yes'])
    await choices.onRequest(keep(false))
    expect([[...stored], [...caches], dataset.keeping]).toEqual([[], ['a neighbour’s'], 'no'])
    expect(did.at(-1)).toBe('unregister')
    await choices.onRequest(EVENING)
    expect([...stored]).toEqual([])
  })

  it('[U155] is a stranger’s until it is read', async () => {
    for (const kept of ['', 'null', '[]', '"de"', '{', '{"language":"tlh","theme":"neon"}', '7']) {
      const { choices, dataset } = openTab({ kept })
      await choices.start()
      expect([languageNow(), dataset.theme]).toEqual(['en', undefined])
      expect(choices.carry('')).toBe('')
    }
  })

  it('[U155] a browser that keeps nothing says so, and all else goes on', async () => {
    const { choices, did, dataset } = openTab({ refuses: true })
    await choices.start()
    await choices.onRequest(EVENING)
    await choices.onRequest(keep(true))
    expect([dataset.keeping, dataset.theme]).toEqual(['refused', 'evening'])
    expect(did).not.toContain('register ./worker.js')
    await choices.onRequest(keep(false))
    expect(dataset.keeping).toBe('no')
  })

  it('[U155] the page alone is kept where it has been installed, and no choice', async () => {
    const { choices, stored, did, dataset } = openTab({ isInstalled: true })
    await choices.start()
    await Promise.resolve()
    expect([did, [...stored], dataset.keeping]).toEqual([['register ./worker.js'], [], 'nothing'])
    await choices.onRequest(keep(true))
    await choices.onRequest(keep(false))
    expect([[...stored], did.includes('unregister')]).toEqual([[], false])
  })

  it('[E29] is emptied by the wipe and put back after it; after a quick exit it is gone', async () => {
    const { tab, choices, stored, did } = openTab({ kept: '{"language":"de","theme":"day"}' })
    await choices.start()
    await wipeLeftovers(tab)
    expect([...stored]).toEqual([])
    expect(did).toContain('unregister')
    choices.putBack()
    expect([...stored.values()]).toEqual(['{"language":"de","theme":"day"}'])
    await wipeLeftovers(tab)
    choices.close()
    choices.putBack()
    await choices.onRequest(EVENING)
    await choices.onRequest(keep(true))
    expect([...stored]).toEqual([])
  })
})
