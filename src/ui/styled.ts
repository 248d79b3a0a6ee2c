import { noChange } from 'lit'
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js'

/** CSS properties and their values; the same names on every render. */
export type Styles = Readonly<Record<string, string>>

class Styled extends Directive {
  constructor(part: PartInfo) {
    super(part)
    if (part.type !== PartType.ELEMENT)
      throw new Error('styled() belongs on an element, not in an attribute.')
  }

  override update(part: ElementPart, [styles]: [Styles]) {
    const { element } = part
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return noChange
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value)
    return noChange
  }

  override render(_styles: Styles): typeof noChange {
    return noChange
  }
}

/**
 * Sets styles through the style API: `<li ${styled({ translate: '1px 2px' })}>`. lit's own styleMap writes a
 * style attribute on its first render (lit 3.3, directives/style-map), which the page's policy refuses.
 */
export const styled = directive(Styled)
