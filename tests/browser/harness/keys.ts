import type { ElementHandle, Page } from 'puppeteer-core'

/** More steps than any screen has controls. */
const MOST_TABS = 120

/** The hands of somebody who has a keyboard and nothing else. */
export interface Keys {
  /** Where the focus was gone from the page when something was to be pressed next: the name of that. */
  readonly lost: readonly string[]
  press(target: ElementHandle<HTMLElement>, name: string): Promise<void>
  write(target: ElementHandle<HTMLElement>, name: string, text: string): Promise<void>
  choose(target: ElementHandle<HTMLElement>, name: string): Promise<void>
}

export function createKeys(page: Page): Keys {
  const lost: string[] = []
  let pressedIn = 0 // the document in which something was pressed last: a fresh one has no focus to lose

  async function tabTo(target: ElementHandle<HTMLElement>, name: string, isThere: typeof hasFocus) {
    const [openedAt, isNowhere] = await page.evaluate(
      () => [performance.timeOrigin, document.activeElement === document.body] as const,
    )
    if (isNowhere && pressedIn === openedAt) lost.push(name)
    pressedIn = openedAt
    for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
      if (await target.evaluate(isThere)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not reach ${name}.`)
  }

  return {
    lost,
    async press(target, name) {
      await tabTo(target, name, hasFocus)
      await page.keyboard.press('Enter')
    },
    async write(target, name, text) {
      await tabTo(target, name, hasFocus)
      await page.keyboard.down('Control')
      await page.keyboard.press('a')
      await page.keyboard.up('Control')
      if (text === '') await page.keyboard.press('Backspace')
      else await page.keyboard.type(text)
    },
    // Of several that are one choice the tabulator finds one, and the arrows the others.
    async choose(target, name) {
      await tabTo(target, name, isInChoice)
      for (let steps = 0; !(await target.evaluate(hasFocus)); steps++) {
        if (steps > MOST_TABS) throw new Error(`The arrows do not reach ${name}.`)
        await page.keyboard.press('ArrowDown')
      }
      if (!(await target.evaluate(isChosen))) await page.keyboard.press('Space')
    },
  }
}

function hasFocus(element: HTMLElement): boolean {
  const control = element instanceof HTMLLabelElement ? element.control : element
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at === control
}

function isInChoice(element: HTMLElement): boolean {
  const control = element instanceof HTMLLabelElement ? element.control : element
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  if (at === control) return true
  if (!(at instanceof HTMLInputElement && control instanceof HTMLInputElement)) return false
  return at.type === 'radio' && at.name === control.name
}

function isChosen(element: HTMLElement): boolean {
  const control = element instanceof HTMLLabelElement ? element.control : element
  return control instanceof HTMLInputElement && control.checked
}
