import { html, nothing } from 'lit'
import { nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { movedSeat } from '../domain/seat.ts'
import { practice } from './practice-words.ts'
import { TendElement } from './tend-element.ts'
import { tending } from './tending-words.ts'
import { words } from './words.ts'

/** The guardian's seat: who sits there, and the ways to take it, to lay it down and to hand it on. */
export class TendGuardian extends TendElement {
  override render() {
    const { guardian, me, may } = this.screen.circle
    const { is, nobody, what } = tending.guardian
    const sits =
      guardian.id === null ? nobody : guardian.id === me ? tending.guardian.me : is(this.#name(guardian.id))
    return html`<div class="fold">
      <p>${sits}</p>
      <p class="quiet">${what}</p>
      ${may.beGuardian ? this.press({ kind: 'take-guardian' }, practice.beGuardian) : nothing}
      ${guardian.id === me ? this.#mine(guardian.offeredTo) : nothing}
      ${may.moveSeats ? this.#seats() : nothing}
    </div>`
  }

  #mine(offeredTo: ParticipantId | null) {
    const { seats } = this.screen.circle
    const others = seats.filter(seat => !seat.isMe && seat.state === 'present' && seat.id !== offeredTo)
    return html`
      ${offeredTo === null ? nothing : this.quiet(tending.guardian.handing(this.#name(offeredTo)))}
      ${others.map(({ id }) =>
        this.press({ kind: 'offer-guardian', to: id }, tending.guardian.hand(this.#name(id))),
      )}
      ${this.press({ kind: 'lay-guardian' }, tending.guardian.lay)}
    `
  }

  // By buttons and in words: nothing here is done by dragging.
  #seats() {
    const { seats } = this.screen.circle
    if (seats.length < 3) return nothing
    const order = seats.map(seat => seat.id)
    const move = (id: ParticipantId, by: 1 | -1) =>
      this.set({ field: 'order', value: movedSeat(order, id, by) })
    return html`<details>
      <summary>${tending.seats.title}</summary>
      <ol class="fold" role="list">
        ${seats.map(
          ({ id, name }) => html`<li class="row">
            <bdi>${name}</bdi>
            <button type="button" aria-label=${tending.seats.earlier(name)} @click=${() => move(id, -1)}>↑</button>
            <button type="button" aria-label=${tending.seats.later(name)} @click=${() => move(id, 1)}>↓</button>
          </li>`,
        )}
      </ol>
    </details>`
  }

  #name(id: ParticipantId): string {
    return nameOf(this.screen.circle, id) ?? words.someone
  }
}

customElements.define('tend-guardian', TendGuardian)
