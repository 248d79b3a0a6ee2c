import { css, html, LitElement, nothing } from 'lit'
import type { Coming } from '../domain/announcement.ts'
import { type Circle, nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import type { Asked } from '../domain/removal.ts'
import { askedSentence, comingSentence, practice, tidingSentence } from './practice-words.ts'
import { ask, type CircleScreen, type Request } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { textStyles } from './styles/text.ts'
import { inSentence, words } from './words.ts'

/** What is about to happen, for whom the guardian waits, and what somebody did for everyone: a line each. */
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
        column-gap: 0.25rem;
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
      ${isQuiet ? nothing : this.#waitedFor().map(id => this.#waiting(id))}
      ${isQuiet ? nothing : circle.leaving.asked.map(one => this.#asked(one))}
      ${circle.coming.map(one => this.#coming(one))}
      ${[...told].map(sentence => html`<p class="quiet told">${sentence}</p>`)}
    `
  }

  #coming(one: Coming) {
    const { circle } = this.screen
    const press: readonly [Request, string] =
      one.by === circle.me
        ? [{ kind: 'call-off' }, practice.callOff]
        : [{ kind: 'wait', on: one.key }, practice.wait]
    return this.#line(comingSentence(circle, one), one.isHeld ? null : press)
  }

  #asked(one: Asked) {
    const { circle } = this.screen
    const mine: readonly [Request, string] = [{ kind: 'ask-no-more', id: one.id }, practice.askNoMore]
    const join: readonly [Request, string] = [{ kind: 'ask-to-leave', id: one.id }, practice.askToo]
    return this.#line(
      askedSentence(circle, one),
      one.by.includes(circle.me) ? mine : one.mayJoin ? join : null,
    )
  }

  #waiting(id: ParticipantId) {
    const name = inSentence(nameOf(this.screen.circle, id) ?? words.someone)
    return this.#line(practice.waitingFor(name), [{ kind: 'set-aside', id }, practice.stepThemOut(name)])
  }

  // Only the guardian sees for whom the circle waits.
  #waitedFor(): readonly ParticipantId[] {
    const { circle } = this.screen
    if (circle.guardian.id !== circle.me) return []
    return circle.waitingFor.filter(id => id !== circle.me && !isAnnounced(circle, id))
  }

  #line(sentence: string, press: readonly [Request, string] | null) {
    return html`<div>
      <p class="quiet">${sentence}</p>
      ${
        press === null
          ? nothing
          : html`<button type="button" class="bare" @click=${() => ask(this, press[0])}>${press[1]}</button>`
      }
    </div>`
  }
}

function isAnnounced({ coming }: Circle, id: ParticipantId): boolean {
  return coming.some(({ change }) => change.kind === 'set-aside' && change.id === id)
}

customElements.define('circle-news', CircleNews)
