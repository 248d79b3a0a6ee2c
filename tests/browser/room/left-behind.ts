import type { Person } from '../harness/person.ts'
import { until } from '../harness/until.ts'

/** Goes one step back in the tab's history; false when there is none. */
export async function goBack(person: Person): Promise<boolean> {
  // Asked of the page itself: puppeteer does not notice in Firefox that a page went back.
  const standing = () =>
    person.page.evaluate(() => ({ document: performance.timeOrigin, address: location.href }))
  const before = await standing()
  if (before.address === 'about:blank') return false
  await person.page.evaluate(() => {
    setTimeout(() => history.back()) // after this call has been answered
  })
  await until(async () => (await standing()).document !== before.document, `${person.name} has gone back`)
  return true
}

/** What stands in every text field of the page, however deep, and what can be read on it. */
export function onThePage(person: Person): Promise<{ readonly fields: string[]; readonly text: string }> {
  return person.page.evaluate(() => {
    const fields: string[] = []
    const texts: string[] = []
    const look = (root: Document | ShadowRoot) => {
      for (const field of root.querySelectorAll<HTMLInputElement>('input[type=text], textarea'))
        fields.push(field.value)
      for (const one of root.querySelectorAll('*')) if (one.shadowRoot !== null) look(one.shadowRoot)
      texts.push(root instanceof ShadowRoot ? (root.textContent ?? '') : document.documentElement.outerHTML)
    }
    look(document)
    return { fields, text: texts.join('\n') }
  })
}
