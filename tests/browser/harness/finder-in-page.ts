// Finds things in a page as a person would name them, through every shadow root. puppeteer's own `::-p-aria` does not look
// into shadow roots in Firefox. Sent to the page as text: the function can use nothing from outside itself but types.

/** What to look for: a role (or any of several), and the name, exact or as a pattern. */
export interface Wanted {
  readonly roles: readonly string[]
  readonly name: string
  /** The flags of the pattern that `name` then is; null for an exact name. */
  readonly flags: string | null
}

export interface FinderInPage {
  /** All that can be read on the screen now, in reading order, white space as single blanks. */
  text(): string
  /** The first visible control of this role and name. */
  find(wanted: Wanted): HTMLElement | null
  /** Every visible control, as `role "name"`, to tell what there was instead. */
  controls(): string[]
  isDisabled(element: HTMLElement): boolean
  /** Where to press so that this control gets it; null where something else lies above. */
  pressable(element: HTMLElement): HTMLElement | null
}

declare global {
  var listeningRoomFinder: FinderInPage
}

export function installFinder(): void {
  const INPUT_ROLES: Readonly<Record<string, string>> = {
    checkbox: 'checkbox',
    radio: 'radio',
    range: 'slider',
    number: 'spinbutton',
    search: 'searchbox',
    button: 'button',
    submit: 'button',
    reset: 'button',
  }
  const TAG_ROLES: Readonly<Record<string, string>> = {
    button: 'button',
    summary: 'button',
    textarea: 'textbox',
    select: 'combobox',
    option: 'option',
    dialog: 'dialog',
    details: 'group',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
  }

  function roleOf(element: Element): string | null {
    const said = element.getAttribute('role')?.trim().split(/\s+/)[0]
    if (said) return said
    if (element instanceof HTMLInputElement) return INPUT_ROLES[element.type] ?? 'textbox'
    if (element instanceof HTMLAnchorElement) return element.hasAttribute('href') ? 'link' : null
    return TAG_ROLES[element.localName] ?? null
  }

  function tidy(text: string): string {
    return text.replace(/\s+/g, ' ').trim()
  }

  /** The children as they are drawn: shadow root before light children, slots filled. */
  function drawn(node: Node): Node[] {
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes()
      return assigned.length > 0 ? assigned : [...node.childNodes]
    }
    return [...((node instanceof Element && node.shadowRoot) || node).childNodes]
  }

  function isDrawn(element: Element): boolean {
    // Slots and hosts without a box of their own still draw what is in them.
    if (getComputedStyle(element).display === 'contents') return true
    return element.checkVisibility({ visibilityProperty: true })
  }

  function textOf(node: Node, spoken: boolean): string {
    if (node instanceof Text) return node.data
    if (!(node instanceof Element))
      return drawn(node)
        .map(child => textOf(child, spoken))
        .join('')
    if (/^(script|style|template|noscript)$/.test(node.localName) || !isDrawn(node)) return ''
    if (spoken && node.getAttribute('aria-hidden') === 'true') return ''
    const inside =
      own(node) ??
      drawn(node)
        .map(child => textOf(child, spoken))
        .join('')
    return getComputedStyle(node).display.startsWith('inline') ? inside : ` ${inside} `
  }

  /** Text that an element has without children. */
  function own(element: Element): string | null {
    if (element instanceof HTMLImageElement) return element.alt
    if (element instanceof HTMLTextAreaElement) return ''
    if (element.localName === 'br') return ' '
    if (element.localName === 'svg') return element.getAttribute('aria-label') ?? ''
    return null
  }

  function nameOf(element: Element): string {
    const root = element.getRootNode() as Document | ShadowRoot
    const byId = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
    if (byId.length > 0) return tidy(byId.map(id => spokenOf(root.getElementById(id))).join(' '))
    const said = element.getAttribute('aria-label')
    if (said?.trim()) return tidy(said)
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement>) ?? [])] : []
    if (labels.length > 0) return tidy(labels.map(spokenOf).join(' '))
    if (element instanceof HTMLInputElement)
      return tidy(element.value && roleOf(element) === 'button' ? element.value : hint(element))
    if (element instanceof HTMLSelectElement) return tidy(hint(element))
    return tidy(spokenOf(element)) || tidy(hint(element))
  }

  function hint(element: Element): string {
    return element.getAttribute('title') ?? element.getAttribute('placeholder') ?? ''
  }

  function spokenOf(element: Element | null): string {
    return element ? textOf(element, true) : ''
  }

  function* everything(node: Node): Generator<HTMLElement> {
    for (const child of drawn(node)) {
      if (!(child instanceof HTMLElement)) continue
      yield child
      yield* everything(child)
    }
  }

  /** Inputs drawn by their label alone are still there for whoever uses a keyboard. */
  function isOffered(element: HTMLElement): boolean {
    return isDrawn(element) && !element.closest('[inert]') && !element.closest('[aria-hidden="true"]')
  }

  function find({ roles, name, flags }: Wanted): HTMLElement | null {
    const exact = tidy(name)
    const fits = (text: string) => (flags === null ? text === exact : new RegExp(name, flags).test(text))
    for (const element of everything(document.body)) {
      const role = roleOf(element)
      if (role && roles.includes(role) && isOffered(element) && fits(nameOf(element))) return element
    }
    return null
  }

  function controls(): string[] {
    return [...everything(document.body)].flatMap(element => {
      const role = roleOf(element)
      if (!role || !isOffered(element)) return []
      return [`${role} "${nameOf(element)}"${isDisabled(element) ? ' (disabled)' : ''}`]
    })
  }

  function isDisabled(element: HTMLElement): boolean {
    return element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true'
  }

  function pressable(element: HTMLElement): HTMLElement | null {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    return [element, ...labels].find(target => isOnTop(target, element)) ?? null
  }

  function isOnTop(target: HTMLElement, element: HTMLElement): boolean {
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const box = target.getBoundingClientRect()
    if (box.width < 2 || box.height < 2) return false
    let top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    while (top?.shadowRoot) {
      const inner = top.shadowRoot.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      if (!inner || inner === top) break
      top = inner
    }
    for (let node: Node | null = top; node; node = parentOf(node)) {
      if (node === target || (node instanceof HTMLLabelElement && node.control === element)) return true
    }
    return false
  }

  function parentOf(node: Node): Node | null {
    if (node instanceof Element && node.assignedSlot) return node.assignedSlot
    return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  }

  const finder: FinderInPage = {
    text: () => tidy(document.body ? textOf(document.body, false) : ''),
    find,
    controls,
    isDisabled,
    pressable,
  }
  Object.defineProperty(globalThis, 'listeningRoomFinder', { value: finder })
}
