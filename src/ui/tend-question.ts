import { html, nothing } from 'lit'
import { parseText } from '../domain/plain-text.ts'
import { MAX_PROMPT_LENGTH, MAX_PROMPTS } from '../domain/scene.ts'
import type { FieldKept, KeptField } from './kept-field.ts'
import './kept-field.ts'
import { library, NEEDS, QUESTIONS, READINGS, type Reading } from './library.ts'
import { TendElement } from './tend-element.ts'
import { tendingNote } from './tend-evening.ts'
import { tending } from './tending-words.ts'

/** What became of pasted text: questions, or why they cannot be laid ready. */
export type Pasted = { readonly questions: readonly string[] } | { readonly reason: 'too-long' | 'too-many' }

/** Reads pasted text, one question on each line, to be laid beside those that lie there; each once. */
export function readPasted(text: string, ready: readonly string[]): Pasted {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const questions = [...new Set([...ready, ...lines])]
  if (lines.some(line => line.length > MAX_PROMPT_LENGTH)) return { reason: 'too-long' }
  return questions.length > MAX_PROMPTS ? { reason: 'too-many' } : { questions }
}

/** The question of the round: set it, lay others ready, take one from the library. */
export class TendQuestion extends TendElement {
  static override properties = {
    ...TendElement.properties,
    trouble: { state: true },
    copied: { state: true },
  }

  declare trouble: string
  declare copied: 'no' | 'yes' | 'by-hand'
  /** Pasted questions were to be laid ready, and have not been seen to lie there. */
  #isLaying = false

  constructor() {
    super()
    this.trouble = ''
    this.copied = 'no'
  }

  override render() {
    const { scene, may } = this.screen.circle
    const { question } = tending
    const isWaiting = may.tend === 'no'
    return html`<div class="fold">
      ${this.quiet(tendingNote(this.screen.circle))}
      <kept-field
        .label=${question.field}
        .value=${scene.prompt}
        .max=${MAX_PROMPT_LENGTH}
        .rows=${3}
        .action=${question.set}
        .isWaiting=${isWaiting}
        @field-kept=${(event: FieldKept) => this.#use(event.text)}
      ></kept-field>
      ${scene.prompt === '' || isWaiting ? nothing : this.press({ kind: 'set', change: { field: 'prompt', value: '' } }, question.away)}
      ${this.#ready(isWaiting)} ${this.#library(isWaiting)}
    </div>`
  }

  // They stay in their field until then: an announcement may be waited with, and then they are laid ready anew.
  protected override updated(): void {
    const { prompts } = this.screen.circle.scene
    const field = this.#isLaying ? this.renderRoot.querySelector<KeptField>('kept-field#paste') : null
    const pasted = readPasted(field?.draft ?? '', [])
    const lies = (one: string) => prompts.includes(parseText(one, MAX_PROMPT_LENGTH) ?? one)
    if (field === null || 'reason' in pasted || !pasted.questions.every(lies)) return
    this.#isLaying = false
    field.clear()
  }

  #ready(isWaiting: boolean) {
    const { prompts } = this.screen.circle.scene
    const { question } = tending
    return html`<details ?hidden=${isWaiting}>
      <summary>${question.ready}</summary>
      <div class="fold">
        <ul role="list">
          ${prompts.map(one =>
            this.#line(
              one,
              question.remove,
              prompts.filter(other => other !== one),
            ),
          )}
        </ul>
        <kept-field
          id="paste"
          .label=${question.paste}
          .max=${MAX_PROMPTS * (MAX_PROMPT_LENGTH + 2)}
          .rows=${3}
          .action=${question.pasteDo}
          @field-kept=${this.#paste}
        ></kept-field>
        <p class="quiet" role="alert">${this.trouble}</p>
        ${prompts.length === 0 ? nothing : this.#copy(prompts)}
        ${this.quiet(question.nothingKept)}
      </div>
    </details>`
  }

  #copy(prompts: readonly string[]) {
    const { question } = tending
    return html`
      <button type="button" class="wide" @click=${() => this.#copyAll(prompts)}>
        ${this.copied === 'yes' ? question.copied : question.copy}
      </button>
      ${
        this.copied === 'by-hand'
          ? html`<label>${question.byHand}<textarea readonly autocomplete="off" spellcheck="false" rows="4" .value=${prompts.join('\n')}></textarea></label>`
          : nothing
      }
    `
  }

  #library(isWaiting: boolean) {
    const { prompts } = this.screen.circle.scene
    return html`<details ?hidden=${isWaiting}>
      <summary>${tending.question.library}</summary>
      <div class="fold">
        ${NEEDS.map(
          need => html`<details>
            <summary>${library.need[need]}</summary>
            <ul class="fold" role="list">
              ${QUESTIONS[need].map(one => this.#line(one, tending.question.keep, [...new Set([...prompts, one])]))}
            </ul>
          </details>`,
        )}
        <details>
          <summary>${tending.question.aloud}</summary>
          <div class="fold">${READINGS.map(readingLines)}</div>
        </details>
      </div>
    </details>`
  }

  #line(text: string, other: string, prompts: readonly string[]) {
    return html`<li class="line">
      <p class="words" dir="auto">${text}</p>
      <span class="row">
        <button type="button" aria-label=${tending.about(tending.question.use, text)} @click=${() => this.#use(text)}>
          ${tending.question.use}
        </button>
        <button
          type="button"
          class="bare"
          aria-label=${tending.about(other, text)}
          @click=${() => this.set({ field: 'prompts', value: prompts.slice(0, MAX_PROMPTS) })}
        >
          ${other}
        </button>
      </span>
    </li>`
  }

  #use(value: string): void {
    this.set({ field: 'prompt', value })
  }

  readonly #paste = (event: FieldKept): void => {
    const pasted = readPasted(event.text, this.screen.circle.scene.prompts)
    if ('questions' in pasted) {
      this.trouble = ''
      this.#isLaying = true
      this.set({ field: 'prompts', value: pasted.questions })
    } else {
      this.trouble =
        pasted.reason === 'too-long' ? tending.question.pasteTooLong : tending.question.pasteTooMany
    }
  }

  async #copyAll(prompts: readonly string[]): Promise<void> {
    try {
      await navigator.clipboard.writeText(prompts.join('\n'))
      this.copied = 'yes'
    } catch {
      this.copied = 'by-hand' // the browser will not copy: the text is laid open instead
    }
  }
}

function readingLines({ name, source }: Reading) {
  const { title, text } = library.readings[name]
  return html`<article class="line">
    <h3>${title}</h3>
    <p class="words reading">${text}</p>
    ${source === null ? nothing : html`<p class="quiet">${source}</p>`}
  </article>`
}

customElements.define('tend-question', TendQuestion)
