import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { hasRoomFor, MAX_LINE_LENGTH, parseWrittenLine } from '../domain/writing.ts'
import { iHold } from './circle-sentence.ts'
import { practice } from './practice-words.ts'
import { ask, type CircleScreen } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { fieldStyles } from './styles/field.ts'
import { textStyles } from './styles/text.ts'

/** A turn in writing: each line arrives whole for everyone, and its holder has a field to write the next one in. */
export class WrittenTurn extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: 0.75rem;
        inline-size: min(100%, 34rem);
      }
      ol {
        display: grid;
        gap: 0.6rem;
        max-block-size: 34svh;
        overflow-y: auto;
        overscroll-behavior: contain;
        font: 400 1.16rem / 1.45 var(--serif);
        text-align: start;
      }
      li {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      form {
        display: grid;
        gap: 0.5rem;
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
    trouble: { state: true },
  }

  declare screen: CircleScreen
  /** Whether this person asked to write in this turn; whoever came in writing need not ask. */
  declare wants: boolean
  declare trouble: string
  /** The line that was said and has not been seen to arrive. */
  #said: string | null = null

  constructor() {
    super()
    this.wants = false
    this.trouble = ''
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
      ${this.#mayWrite ? this.#composer() : nothing}
    `
  }

  // The field is emptied only when the line is there for everyone; what was not taken stays to be changed.
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('screen')) return
    const { written } = this.screen.circle
    if (this.#said !== null && written.at(-1) === this.#said) {
      this.#said = null
      const field = this.#field
      if (field !== null) field.value = ''
    }
    const before = changed.get('screen')?.circle.written.length ?? 0
    const list = this.renderRoot.querySelector('ol')
    if (list !== null && written.length > before) list.scrollTop = list.scrollHeight
  }

  get #mayWrite(): boolean {
    const { circle } = this.screen
    const isOurs = iHold(this.screen) && circle.settled && !circle.scene.isQuiet
    return isOurs && (this.wants || circle.mySeat?.way === 'writing')
  }

  #composer() {
    return html`<form @submit=${this.#say}>
      <label for="line">${practice.write.field}</label>
      <textarea
        id="line"
        rows="2"
        dir="auto"
        aria-invalid=${this.trouble === '' ? 'false' : 'true'}
        aria-describedby="trouble"
        @input=${this.#look}
        @keydown=${this.#keys}
      ></textarea>
      <p class="quiet" id="trouble" role="alert">${this.trouble}</p>
      <button class="primary">${practice.write.say}</button>
    </form>`
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea')
  }

  readonly #look = (): void => {
    const isTooLong = (this.#field?.value.trim().length ?? 0) > MAX_LINE_LENGTH
    this.trouble = isTooLong ? practice.write.tooLong : ''
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#say(event)
  }

  readonly #say = (event: Event): void => {
    event.preventDefault()
    const raw = this.#field?.value ?? ''
    this.#look()
    const line = parseWrittenLine(raw.trim())
    if (this.trouble !== '' || line === null) return
    if (!hasRoomFor(this.screen.circle.written, line)) {
      this.trouble = practice.write.full
      return
    }
    this.#said = line
    ask(this, { kind: 'write-line', text: line })
  }
}

customElements.define('written-turn', WrittenTurn)
