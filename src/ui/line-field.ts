import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { live } from 'lit/directives/live.js'
import { hasRoomFor, MAX_LINE_LENGTH, parseWrittenLine } from '../domain/writing.ts'
import { iHold } from './circle-sentence.ts'
import { practice } from './practice-words.ts'
import { ask, type CircleScreen } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { fieldStyles } from './styles/field.ts'
import { textStyles } from './styles/text.ts'

/** The field in which a holder writes the next line, while they may. What is not taken stays in it. */
export class LineField extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    fieldStyles,
    css`
      form {
        display: grid;
        gap: 0.5rem;
        margin-block-start: 0.75rem;
        text-align: start;
      }
      button {
        justify-self: end;
      }
    `,
  ]

  static override properties = {
    screen: { attribute: false },
    wants: { attribute: false },
    draft: { state: true },
    trouble: { state: true },
  }

  declare screen: CircleScreen
  /** Whether this person asked to write in this turn; whoever came in writing need not ask. */
  declare wants: boolean
  /** What stands in the field. It outlasts a bell, and a piece that is taken back in mid-sentence. */
  declare draft: string
  declare trouble: string
  /** The line that was said and has not been seen to arrive, and how many had arrived before it. */
  #said: { readonly raw: string; readonly line: string; readonly after: number } | null = null

  constructor() {
    super()
    this.wants = false
    this.draft = ''
    this.trouble = ''
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('screen')) this.#empty()
  }

  override render() {
    const { circle } = this.screen
    const isTheirs = iHold(this.screen) && circle.settled && !circle.scene.isQuiet
    if (!isTheirs || (!this.wants && circle.mySeat?.way !== 'writing')) return nothing
    return html`<form @submit=${this.#say}>
      <label for="line">${practice.write.field}</label>
      <textarea
        id="line"
        rows="2"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${this.trouble === '' ? 'false' : 'true'}
        aria-describedby="trouble"
        .value=${live(this.draft)}
        @input=${this.#write}
        @keydown=${this.#keys}
      ></textarea>
      <p class="quiet" id="trouble" role="alert">${this.trouble}</p>
      <button class="primary">${practice.write.say}</button>
    </form>`
  }

  /** Puts the cursor into the field, for whoever has just asked to write. */
  async focusField(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector('textarea')?.focus()
  }

  // The field is emptied only when the line is there for everyone; what was not taken stays to be changed.
  #empty(): void {
    const { written } = this.screen.circle
    const said = this.#said
    if (said === null || written.length <= said.after || written.at(-1) !== said.line) return
    this.#said = null
    const draft = this.draft.trimStart()
    if (draft.startsWith(said.raw)) this.draft = draft.slice(said.raw.length).trimStart()
  }

  readonly #write = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) this.draft = event.target.value
    this.trouble = this.draft.trim().length > MAX_LINE_LENGTH ? practice.write.tooLong : ''
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.repeat && (event.ctrlKey || event.metaKey)) this.#say(event)
  }

  readonly #say = (event: Event): void => {
    event.preventDefault()
    const { written } = this.screen.circle
    const raw = this.draft.trim()
    const line = parseWrittenLine(raw)
    if (line === null) return
    this.trouble = hasRoomFor(written, line) ? '' : practice.write.full
    if (this.trouble !== '') return
    this.#said = { raw, line, after: written.length }
    ask(this, { kind: 'write-line', text: line })
  }
}

customElements.define('line-field', LineField)
