import type { Person } from '../harness/person.ts'

/** What becomes of each way to bring a script of somebody else into a page: the name of the error, or `done`. */
export type Outcomes = Readonly<Record<'worker' | 'blob' | 'markup' | 'inline', string>>

/** A page that lets none in. */
export const REFUSED: Outcomes = {
  worker: 'TypeError',
  blob: 'TypeError',
  markup: 'TypeError',
  inline: 'TypeError',
}

/** Tries them all in a person's page: by an address, by a blob, by markup, inline. */
export function tryScripts({ page }: Person): Promise<Outcomes> {
  return page.evaluate(() => {
    const outcome = (attempt: () => unknown) => {
      try {
        attempt()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    }
    return {
      worker: outcome(() => new Worker('https://elsewhere.example/a.js')),
      blob: outcome(() => new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))),
      markup: outcome(() => {
        document.createElement('p').innerHTML = '<img src=x onerror=alert(1)>'
      }),
      inline: outcome(() => {
        document.createElement('script').textContent = 'alert(1)'
      }),
    }
  })
}
