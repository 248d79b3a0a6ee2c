import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../src/ui/language.ts'
import type { Person } from './harness/person.ts'
import { openRoomHouse, type RoomHouse } from './harness/room-house.ts'
import { until } from './harness/until.ts'
import { createGathering } from './room/gathering.ts'

const gathering = createGathering()
let house: RoomHouse
let ana: Person
let amal: Person
/** Files of messages that each of them fetched. */
const fetched = new Map<Person, string[]>()

beforeAll(async () => {
  house = await openRoomHouse()
  ;[ana, amal] = await Promise.all([
    gathering.invite('Ana', { language: 'de', toneHz: 330 }),
    gathering.invite('أمل', { language: 'ar', toneHz: 440 }),
  ])
  for (const person of [ana, amal]) {
    const files: string[] = []
    fetched.set(person, files)
    person.page.on('request', request => {
      const [, language] = /\/assets\/([a-z]{2})-[^/]+\.js$/.exec(request.url()) ?? []
      if (language !== undefined) files.push(language)
    })
  }
})

afterAll(async () => {
  await gathering.close()
  await house?.close()
})

describe('one room, two languages', () => {
  it('[W140] each reads their own, from the first screen on, and fetches no other', async () => {
    await ana.open(house.url)
    await ana.press('Einen Raum öffnen')
    await ana.sees('Ich höre zu, um zu verstehen, nicht um zu antworten.')
    const link = ana.page.url()
    await ana.press('Ich stimme ihnen zu')
    await ana.fill('Wie dürfen wir dich nennen?', 'Ana')
    await ana.choose('Mit meiner Stimme')
    await ana.press('Weiter')
    await ana.press('Platz nehmen')
    await ana.press('Gut')

    await amal.open(link)
    await amal.sees('أُصغي لأفهم، لا لأردّ.')
    expect(await pageOf(amal)).toEqual({ lang: 'ar', dir: 'rtl', title: 'غرفة الإصغاء' })
    await amal.press('أوافق على هذه الاتّفاقات')
    await amal.fill('بماذا نناديك؟', 'أمل')
    await amal.choose('بصوتي')
    await amal.press('متابعة')
    await amal.press('الجلوس')
    await amal.press('حسنًا')

    await amal.sees('الحجر مع \u2068Ana\u2069.')
    await ana.press('Sprechen')
    await amal.hearsOnly(330)
    await ana.press('Mikrofon ruhen lassen')
    expect(await pageOf(ana)).toEqual({ lang: 'de', dir: 'ltr', title: 'Der Raum des Zuhörens' })
    expect(fetched.get(ana)).toEqual(['de', 'de'])
    expect(fetched.get(amal)).toEqual(['ar', 'ar'])
  })

  it('[W140] an agreement that the group wrote stays as it was written, beside the default ones in each language', async () => {
    await ana.press('Mehr')
    await ana.press('Was wir vereinbart haben')
    await ana.fill('Noch eine Vereinbarung', 'Wir atmen zuerst.')
    await ana.press('Hinzufügen')
    await amal.sees('Wir atmen zuerst.')
    await amal.sees('ما يُقال هنا يبقى هنا.')
    expect(await amal.reads()).not.toContain('Was hier gesagt wird')
    await amal.press('أوافق على هذه الاتّفاقات')
    await amal.sees('الحجر مع \u2068Ana\u2069.')
    await ana.press('Schließen')
  })

  it('[W141] whoever changes their language in the circle keeps seat, piece and voice, and nobody else reads of it', async () => {
    const { connected } = await ana.probe.connections()
    await ana.press('Mehr')
    await choose(ana, 'fr')
    await ana.press('Fermer')
    await ana.sees('Tu tiens la pierre. Ton micro est au repos.')
    await ana.sees('أمل')
    await ana.press('Parler')
    await amal.hearsOnly(330)
    expect((await ana.probe.connections()).connected).toBe(connected)
    expect(await amal.reads()).not.toMatch(/pierre|Stein/)
    await amal.seesNoMore('بانتظار عودة')
    await ana.press('La passer à \u2068أمل\u2069')
    await amal.press('أخذه')
    await ana.hearsOnly(440)
  })

  it('[W142] after the end the farewell stands in the language that was chosen, and no storage or address holds it', async () => {
    for (const [person, end, ready] of [
      [ana, 'Terminer le cercle ensemble', 'Je peux le laisser partir'],
      [amal, null, 'يمكنني أن أدع هذا يمضي'],
    ] as const) {
      if (end !== null) {
        await person.press('Plus')
        await person.press(end)
      }
      await person.press(ready)
    }
    await ana.sees('Il n’en reste rien. Va en douceur.')
    await ana.sees('Deux appareils. Les deux ont laissé partir le cercle.')
    await amal.sees('لقد زال كلّ شيء. ولترافقك السكينة.')
    await until(async () => (await pageOf(ana)).lang === 'fr', 'the fresh page speaks French')
    for (const person of [ana, amal]) {
      expect(new URL(person.page.url()).hash).toBe('')
      const kept = await person.page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        cookies: document.cookie,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        state: history.state as unknown,
      }))
      expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0, caches: 0, state: null })
      expect(person.complaints).toEqual([])
    }
  })
})

async function choose(person: Person, language: Language): Promise<void> {
  const selects = await person.page.$$('>>> language-choice >>> select')
  for (const one of selects) if (await one.isVisible()) await one.select(language)
}

function pageOf(person: Person): Promise<{ lang: string; dir: string; title: string }> {
  return person.page.evaluate(() => {
    const { lang, dir } = document.documentElement
    return { lang, dir, title: document.title }
  })
}
