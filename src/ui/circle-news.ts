import { css, html, LitElement, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import type { Coming } from '../domain/announcement.ts'
import { nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { circleSentences, waitedFor } from './circle-sentence.ts'
import { comingSentence, practice, tidingSentence } from './practice-words.ts'
import { ask, type CircleScreen, type Request } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** What is asked for, and the words on its button. */
type Press = readonly [Request, string]

/** What is about to happen, who is at the door, for whom the guardian waits, and what somebody did for everyone: a line each. */
export class CircleNews extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    css`
      div,
      .told {
        padding-block-start: 0.5rem;
        text-align: center;
        text-wrap: balance;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        column-gap: 0.5rem;
      }
      span {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 0.5rem;
      }
      .bare {
        padding-inline: 0.8rem; /* beside a short name both answers to a knock find room on a phone */
        border-color: var(--line); /* beside a sentence, words without a border would look like its end */
        color: inherit;
      }
    `,
  ]

  static override properties = { screen: { attribute: false } }

  declare screen: CircleScreen

  // In a silence nothing is told and nobody is waited for; but whoever would say wait has no longer than otherwise.
  override render() {
    const { circle, tidings } = this.screen
    const { isQuiet } = circle.scene
    const told = new Set(isQuiet ? [] : tidings.map(one => tidingSentence(circle, one)))
    for (const one of circle.coming) told.delete(comingSentence(circle, one))
    return html`
      ${isQuiet ? nothing : waitedFor(circle).map(id => this.#waiting(id))}
      ${isQuiet ? nothing : this.#guardianOffered()}
      ${isQuiet ? nothing : this.#knock()}
      ${circle.coming.map(one => this.#coming(one))}
      ${[...told].map(sentence => html`<p class="quiet told">${sentence}</p>`)}
    `
  }

  #knock() {
    const { knocker } = this.screen
    if (knocker === null) return nothing
    const { id } = knocker
    const line = this.#line(
      practice.knock.isHere(knocker.name),
      [{ kind: 'let-in', id }, practice.knock.letIn],
      [{ kind: 'put-off', id }, practice.knock.notYet],
    )
    return keyed(id, line) // for whoever is next the same words stand there
  }

  #coming(one: Coming) {
    const { circle } = this.screen
    const press: Press =
      one.by === circle.me
        ? [{ kind: 'call-off' }, practice.callOff]
        : [{ kind: 'wait', on: one.key }, practice.wait]
    return keyed(one.key, this.#line(comingSentence(circle, one), ...(one.isHeld ? [] : [press])))
  }

  #guardianOffered() {
    const { guardian, me } = this.screen.circle
    if (guardian.id === null || guardian.offeredTo !== me) return nothing
    return this.#line(practice.guardianOffered(this.#name(guardian.id)), [
      { kind: 'take-guardian' },
      practice.beGuardian,
    ])
  }

  // What the one sentence says already is not said again. One announcement at a time: a second would take the place of the first.
  #waiting(id: ParticipantId) {
    const { coming, me } = this.screen.circle
    const name = this.#name(id)
    const isMineComing = coming.some(one => one.by === me && !one.isHeld)
    const sentence = practice.waitingFor(name)
    return this.#line(
      circleSentences(this.screen).includes(sentence) ? '' : sentence,
      ...(isMineComing ? [] : [[{ kind: 'set-aside', id }, practice.stepThemOut(name)] as const]),
    )
  }

  #name(id: ParticipantId): string {
    return nameOf(this.screen.circle, id) ?? words.someone
  }

  #line(sentence: string, ...presses: readonly Press[]) {
    return html`<div>
      ${sentence === '' ? nothing : html`<p class="quiet">${sentence}</p>`}
      <span>
        ${presses.map(
          ([request, label]) =>
            html`<button type="button" class="bare" @click=${() => this.#ask(request)}>${label}</button>`,
        )}
      </span>
    </div>`
  }

  // The line of a knock goes when it is answered, and its button with it.
  #ask(request: Request): void {
    ask(this, request)
    if (request.kind === 'let-in' || request.kind === 'put-off') this.dispatchEvent(new Event('answered'))
  }
}

customElements.define('circle-news', CircleNews)
