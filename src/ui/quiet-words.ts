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
      :host {
        display: block;
        inline-size: min(100%, 34rem);
      }
      .card {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: end;
        gap: 0.25rem 0.5rem;
        margin-block-start: 0.75rem;
        padding-block: 0.35rem;
        padding-inline: 1.1rem 0.5rem;
        border: 1px solid var(--line);
        border-radius: var(--card-round);
        background: var(--raised);
      }
      .card > p {
        flex: 1 1 12rem;
        padding-block: 0.5rem;
      }
      form {
        flex: 1 1 100%;
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.5rem;
        padding-block-end: 0.4rem;
        padding-inline-end: 0.6rem; /* as far from the card's edge as at its start */
      }
      label {
        flex: 1 1 14rem;
      }
    `,
  ]

  static override properties = { screen: { attribute: false } }

  declare screen: CircleScreen

  override render() {
    return repeat(
      this.#once(),
      one => one.key,
      one => html`<div class="card">
        <p class="quiet" dir="auto">${quietSentenceOf(this.screen.circle, one)}</p>
        ${one.word.kind === 'shall-rest' ? this.#rest() : this.#fold(one)}
        ${one.word.kind === 'need-someone' ? this.#answer(one) : nothing}
      </div>`,
    )
  }

  /** Of those who cannot hear, and of those who ask whether the piece shall rest, one speaks for all. */
  #once(): readonly QuietWord[] {
    const { quietWords } = this.screen
    return quietWords.filter(
      ({ word: { kind } }, at) =>
        (kind !== 'cannot-hear' && kind !== 'shall-rest') ||
        quietWords.findIndex(one => one.word.kind === kind) === at,
    )
  }

  #fold({ key, word }: QuietWord) {
    const alike = this.screen.quietWords.filter(one => one.word.kind === word.kind).map(one => one.key)
    const keys = word.kind === 'cannot-hear' ? alike : [key]
    const fold = () => {
      for (const one of keys) ask(this, { kind: 'fold', key: one })
    }
    return html`<button type="button" class="bare" @click=${fold}>${practice.quiet.fold}</button>`
  }

  #rest() {
    return html`
      <button type="button" @click=${() => ask(this, { kind: 'still-here' })}>${practice.quiet.stillHere}</button>
      <button type="button" @click=${() => ask(this, { kind: 'lay' })}>${words.dock.lay}</button>
    `
  }

  #answer({ from }: QuietWord) {
    const send = (event: SubmitEvent) => {
      event.preventDefault()
      const form = event.currentTarget
      const field = form instanceof HTMLFormElement ? form.querySelector('input') : null
      const text = field?.value.trim() ?? ''
      if (text !== '') ask(this, { kind: 'answer', to: from, text })
    }
    return html`<form @submit=${send}>
      <label>
        ${practice.quiet.answer}
        <input type="text" dir="auto" maxlength=${MAX_WORDING_LENGTH} autocomplete="off" spellcheck="false" />
      </label>
      <button>${practice.quiet.send}</button>
    </form>`
  }
}

customElements.define('quiet-words', QuietWords)
