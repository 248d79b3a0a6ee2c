import { css, html, LitElement, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { MAX_WORDING_LENGTH } from '../domain/scene.ts'
import { quietSentenceOf } from './circle-sentence.ts'
import { practice } from './practice-words.ts'
import { ask, type CircleScreen, type QuietWord } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { fieldStyles } from './styles/field.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** What was said to me alone, one beneath the other, until I fold it. */
export class QuietWords extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    fieldStyles,
    css`
      div {
        display: grid;
        justify-items: center;
        gap: 0.35rem;
        padding: 0.5rem 1rem;
        border: 1px solid var(--line);
        border-radius: var(--card-round);
        background: var(--raised);
      }
      span,
      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        justify-content: center;
        gap: 0.5rem;
      }
    `,
  ]

  static override properties = { screen: { attribute: false } }

  declare screen: CircleScreen

  override render() {
    const { circle, quietWords } = this.screen
    return repeat(
      quietWords,
      one => one.key,
      one => html`<div>
        <p>${quietSentenceOf(circle, one)}</p>
        ${one.word.kind === 'need-someone' ? this.#answer(one) : nothing}
        ${one.word.kind === 'shall-rest' ? this.#rest() : this.#fold(one)}
      </div>`,
    )
  }

  #fold({ key }: QuietWord) {
    const fold = () => ask(this, { kind: 'fold', key })
    return html`<button type="button" class="bare" @click=${fold}>${practice.quiet.fold}</button>`
  }

  #rest() {
    return html`<span>
      <button type="button" @click=${() => ask(this, { kind: 'still-here' })}>${practice.quiet.stillHere}</button>
      <button type="button" @click=${() => ask(this, { kind: 'lay' })}>${words.dock.lay}</button>
    </span>`
  }

  #answer({ from }: QuietWord) {
    const send = (event: SubmitEvent) => {
      event.preventDefault()
      const field = this.renderRoot.querySelector<HTMLInputElement>('#answer')
      const text = field?.value.trim() ?? ''
      if (text !== '') ask(this, { kind: 'answer', to: from, text })
    }
    return html`<form @submit=${send}>
      <div class="field">
        <label for="answer">${practice.quiet.answer}</label>
        <input id="answer" type="text" dir="auto" maxlength=${MAX_WORDING_LENGTH} autocomplete="off" />
      </div>
      <button>${practice.quiet.send}</button>
    </form>`
  }
}

customElements.define('quiet-words', QuietWords)
