import { css, html, LitElement, nothing } from 'lit'
import type { LineField } from './line-field.ts'
import './line-field.ts'
import { practice } from './practice-words.ts'
import type { CircleScreen } from './screen.ts'
import { textStyles } from './styles/text.ts'

/** Somebody this near to the end of the lines, in px, reads along. */
const NEAR_PX = 24

/** A turn in writing: each line arrives whole for everyone, and its holder has a field to write the next one in. */
export class WrittenTurn extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: block;
        inline-size: min(100%, 34rem);
      }
      ol {
        display: grid;
        gap: 0.6rem;
        margin-block-start: 0.75rem;
        max-block-size: 34svh;
        overflow-y: auto;
        overscroll-behavior: contain;
        font: 400 1.16rem / 1.45 var(--serif);
        text-align: start;
      }
      ol:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: 3px;
      }
      li {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ]

  static override properties = { screen: { attribute: false }, wants: { attribute: false } }

  declare screen: CircleScreen
  /** Whether this person asked to write in this turn. */
  declare wants: boolean
  #isAtEnd = true
  #wasUnseen = false

  constructor() {
    super()
    this.wants = false
  }

  // While the agreements are read anew nothing of it is seen; where somebody was then holds until they see it again.
  protected override willUpdate(): void {
    const list = this.#list
    const isUnseen = list?.clientHeight === 0
    if (!isUnseen && !this.#wasUnseen)
      this.#isAtEnd = list === null || list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_PX
    this.#wasUnseen = isUnseen
  }

  override render() {
    const { written } = this.screen.circle
    return html`
      ${
        written.length === 0
          ? nothing
          : html`<ol role="list" tabindex="0" aria-label=${practice.write.lines}>
              ${written.map(line => html`<li dir="auto">${line}</li>`)}
            </ol>`
      }
      <line-field .screen=${this.screen} .wants=${this.wants}></line-field>
    `
  }

  // Whoever reads along sees the newest line; whoever has gone back to an earlier one stays there.
  protected override updated(): void {
    const list = this.#list
    if (list !== null && this.#isAtEnd) list.scrollTop = list.scrollHeight
  }

  /** Puts the cursor into the field, for whoever has just asked to write. */
  async focusField(): Promise<void> {
    await this.updateComplete
    await this.renderRoot.querySelector<LineField>('line-field')?.focusField()
  }

  get #list(): HTMLElement | null {
    return this.renderRoot.querySelector('ol')
  }
}

customElements.define('written-turn', WrittenTurn)
