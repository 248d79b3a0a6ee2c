import { afterEach, describe, expect, it } from 'vitest'
import type { Tab } from '../../src/fresh-page.ts'
import { createPageLanguage } from '../../src/page-language.ts'
import {
  type Language,
  languageFor,
  languageNow,
  parseLanguage,
  speak,
  wasRefused,
} from '../../src/ui/language.ts'
import { library } from '../../src/ui/library.ts'
import { practice } from '../../src/ui/practice-words.ts'
import { agreementText, words } from '../../src/ui/words.ts'

/** A language that no file holds, as when the line breaks while it is fetched. */
const NOWHERE = 'tlh' as Language

afterEach(() => speak('en', ['arrival', 'circle']))

/** As much of a tab as a language needs; the address is what stands behind its last change. */
function tabOf(languages: readonly string[], hash = '') {
  const page = { lang: '', dir: '' }
  const told: string[] = []
  const location = { hash, pathname: '/' }
  const tab = {
    location,
    navigator: { languages },
    document: { documentElement: page, title: '' },
    history: {
      replaceState(_state: unknown, _title: string, address: string) {
        told.push(address)
        location.hash = address.slice(1)
      },
    },
  }
  return { tab: tab as unknown as Tab, page, told, document: tab.document }
}

/** A host who has named no language; and nobody is to ask where the person's own is spoken. */
const nobody = async () => null

describe('the language of a person', () => {
  it('[U126] is the first of their browser’s that the room speaks, and English otherwise', () => {
    expect(languageFor(['sv', 'de-AT', 'fr'])).toBe('de')
    expect(languageFor(['pt-BR'])).toBe('pt')
    expect(languageFor(['iw-IL'])).toBe('he')
    expect(languageFor(['ja_JP', 'nl'])).toBe('nl')
    expect(languageFor(['sv', 'tlh'])).toBeNull()
    expect(languageFor([])).toBeNull()
    for (const value of ['constructor', 'DE', '', null, 7, '__proto__'])
      expect(parseLanguage(value)).toBeNull()
  })

  it('[U127] changes while the page stands, in every part of what it says', async () => {
    const agreement = { kind: 'default', key: 'listening@1' } as const
    await speak('de')
    expect(words.dock.pass('Ben')).toBe('An Ben weitergeben')
    expect(agreementText(agreement)).toBe('Ich höre zu, um zu verstehen, nicht um zu antworten.')
    expect(agreementText({ kind: 'own', text: 'Slowly' })).toBe('Slowly')
    expect(practice.silence.mine('half', 1)).toBe('Stille für eine halbe Minute. Du behältst den Stein.')
    expect(library.questions.leaving).toHaveLength(4)
    await speak('en')
    expect(words.dock.pass('Ben')).toBe('Pass to Ben')
  })

  it('[U127] stays as it was when another does not arrive, and what was chosen last is spoken at the end', async () => {
    await speak('fr')
    await expect(speak(NOWHERE)).rejects.toThrow()
    expect([languageNow(), wasRefused()]).toEqual(['fr', true])
    expect(words.dock.bell).toBe('Cloche')
    await Promise.all([speak('ja'), speak('es'), speak('it')])
    expect([languageNow(), wasRefused()]).toEqual(['it', false])
    const [refused] = await Promise.allSettled([speak(NOWHERE), speak('nl')])
    expect([refused?.status, languageNow()]).toEqual(['rejected', 'nl'])
  })

  it('[U4] sets every name apart in a language that is written from right to left', async () => {
    await speak('ar')
    expect(words.circle.held('Ana')).toBe('الحجر مع \u2068Ana\u2069.')
    expect(words.circle.offered('Ana (she/her)', 'שרה')).toContain('\u2068Ana (she/her)\u2069')
    expect(practice.quiet.line('Wait!')).toMatch(/\u2068Wait!\u2069$/)
    expect(words.footer.unreached(['Ana', 'Ben'])).toMatch(/\u2068Ana\u2069.*\u2068Ben\u2069/)
    await speak('de')
    expect(words.circle.held('Ana')).toBe('Ana hält den Stein.')
    expect(words.circle.held('שרה')).toBe('\u2068שרה\u2069 hält den Stein.')
  })
})

describe('the language of the page', () => {
  it('[U128] is told to the browser: language, direction and title', async () => {
    let drawn = 0
    const { tab, page, document } = tabOf(['he'])
    const language = createPageLanguage({
      onSpoken() {
        drawn += 1
      },
      hostLanguage: nobody,
      tab,
    })
    await language.start()
    expect(page).toEqual({ lang: 'he', dir: 'rtl' })
    expect(document.title).toBe(words.home.title)
    await language.choose('de')
    expect(page).toEqual({ lang: 'de', dir: 'ltr' })
    expect(document.title).toBe('Der Raum des Zuhörens')
    await language.choose(NOWHERE)
    expect(page.lang).toBe('de')
    expect(drawn).toBe(3)
  })

  it('[U126] is that of the host only where the room speaks none of the person’s', async () => {
    const cases = [
      [['sv'], 'fr-CH', 'fr'],
      [['sv'], 'tlh', 'en'],
      [['sv'], null, 'en'],
      [['sv', 'it'], 'fr', 'it'],
    ] as const
    for (const [wishes, host, spoken] of cases) {
      const asked: string[] = []
      const hostLanguage = async () => {
        asked.push('host')
        return host
      }
      const { tab } = tabOf(wishes)
      await createPageLanguage({ onSpoken() {}, hostLanguage, tab }).start()
      expect([languageNow(), asked.length]).toEqual([spoken, spoken === 'it' ? 0 : 1])
    }
  })

  it('[U128] arrives too late for a page that has been left: its title stays blank', async () => {
    const { tab, document } = tabOf(['en'])
    const language = createPageLanguage({ onSpoken() {}, hostLanguage: nobody, tab })
    await language.start()
    const late = language.choose('de')
    language.close()
    document.title = 'Blank page'
    await late
    expect(document.title).toBe('Blank page')
  })

  it('[U128] crosses to a fresh page only when it was chosen, and is out of the address at once', async () => {
    const before = tabOf(['de'])
    const language = createPageLanguage({ onSpoken() {}, hostLanguage: nobody, tab: before.tab })
    await language.start()
    expect(before.told).toEqual([])
    expect(language.carry('let-go.2.2')).toBe('let-go.2.2')
    await language.choose(NOWHERE)
    expect(language.carry('')).toBe('')
    await language.choose('ar')
    expect(language.carry('let-go.2.2')).toBe('let-go.2.2~ar')
    const after = tabOf(['de'], '#let-go.2.2~ar')
    const next = createPageLanguage({ onSpoken() {}, hostLanguage: nobody, tab: after.tab })
    await next.start()
    expect([languageNow(), after.told]).toEqual(['ar', ['/#let-go.2.2']])
    expect(next.carry('away')).toBe('away~ar')
  })

  it('[U128] of a stranger’s address is none that the room does not speak', async () => {
    const { tab, told } = tabOf(['nl'], '#~xx')
    const language = createPageLanguage({ onSpoken() {}, hostLanguage: nobody, tab })
    await language.start()
    expect([languageNow(), told, language.carry('')]).toEqual(['nl', ['/'], ''])
  })
})
