import { css, html, LitElement, nothing } from 'lit'
import { ask, type Request, type SoundCheck as Sound, type SoundDevice } from './screen.ts'
import { soundWords } from './sound-words.ts'
import { buttonStyles } from './styles/button.ts'
import { fieldStyles } from './styles/field.ts'
import { sheetStyles } from './styles/sheet.ts'
import { textStyles } from './styles/text.ts'

/** A look at one's own sound, before the seat and in the sheet. Empty until its means are here. */
export class SoundCheck extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    fieldStyles,
    sheetStyles,
    css`
      :host {
        display: block;
        inline-size: 100%;
        text-align: start;
      }
      meter {
        inline-size: 100%;
        block-size: 0.9rem;
      }
      meter::-webkit-meter-optimum-value {
        background: var(--light);
      }
      meter::-moz-meter-bar {
        background: var(--light);
      }
      .step {
        min-block-size: 3em; /* keeps its place, so that nothing jumps when a step follows */
      }
    `,
  ]

  static override properties = { sound: { attribute: false } }

  /** Null until the means are here. */
  declare sound: Sound | null

  constructor() {
    super()
    this.sound = null
  }

  override render() {
    const { sound } = this
    if (sound === null) return nothing
    return html`<div class="fold">
      ${this.#microphone(sound)}
      <button type="button" class="wide" @click=${() => ask(this, { kind: 'play-a-sound' })}>${soundWords.playSound}</button>
      ${this.#choice(soundWords.microphone, sound.inputs, sound.input, id => ({ kind: 'choose-microphone', id }))}
      ${
        sound.outputs === null
          ? nothing
          : this.#choice(soundWords.speaker, sound.outputs, sound.output, id => ({
              kind: 'choose-speaker',
              id,
            }))
      }
      <label class="choice">
        <input type="checkbox" .checked=${sound.isNatural} @change=${this.#turnNatural} />
        ${soundWords.natural}
      </label>
      <p class="quiet">${soundWords.naturalWhat}</p>
    </div>`
  }

  #microphone({ level, echo }: Sound) {
    if (level === null) return nothing
    const isBusy = echo !== 'no'
    const hear = () => {
      if (!isBusy) ask(this, { kind: 'hear-myself' })
    }
    return html`
      <label class="field">
        ${soundWords.level}
        <meter min="0" max="1" .value=${level}></meter>
      </label>
      <button type="button" class="wide" aria-disabled=${isBusy ? 'true' : 'false'} @click=${hear}>
        ${soundWords.hearMyself}
      </button>
      <p class="quiet step" role="status">${echo === 'no' ? nothing : soundWords[echo]}</p>
    `
  }

  #choice(
    label: string,
    devices: readonly SoundDevice[],
    chosen: string,
    toRequest: (id: string) => Request,
  ) {
    if (devices.length < 2) return nothing
    const choose = (event: Event) => {
      if (event.target instanceof HTMLSelectElement) ask(this, toRequest(event.target.value))
    }
    return html`<label class="field">
      ${label}
      <select @change=${choose}>
        <option value="" .selected=${chosen === ''}>${soundWords.usual}</option>
        ${devices.map(
          ({ id, label: name }, at) =>
            html`<option value=${id} .selected=${chosen === id}>${name || soundWords.unnamed(at + 1)}</option>`,
        )}
      </select>
    </label>`
  }

  readonly #turnNatural = (): void => {
    if (this.sound !== null) ask(this, { kind: 'natural-sound', on: !this.sound.isNatural })
  }
}

customElements.define('sound-check', SoundCheck)
