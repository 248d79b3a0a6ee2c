import type { Person } from '../harness/person.ts'
import { until } from '../harness/until.ts'

/** Opens Details, where the words stand. */
export async function lookAtWords(person: Person): Promise<void> {
  await person.press('Tend the circle')
  await person.press('Details')
}

/** The words that stand on somebody's screen now; none while none stand there. */
export function wordsShown(person: Person): Promise<string[]> {
  return person.page.evaluate(() => {
    const find = (root: ParentNode): Element | null => {
      for (const one of root.querySelectorAll('*')) {
        if (one.localName === 'circle-words') return one
        const inside = one.shadowRoot === null ? null : find(one.shadowRoot)
        if (inside !== null) return inside
      }
      return null
    }
    return [...(find(document)?.shadowRoot?.querySelectorAll('li') ?? [])].map(one => one.textContent ?? '')
  })
}

/** Waits until six words stand there, and reads them as one text. */
export async function readWords(person: Person): Promise<string> {
  const words = await until(
    async () => {
      const shown = await wordsShown(person)
      return shown.length === 6 ? shown : null
    },
    `${person.name} reads six words`,
    { withinMs: 40_000 },
  )
  return words.join(' ')
}
