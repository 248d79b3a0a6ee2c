import { html } from 'lit'
import { nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { ask } from './screen.ts'
import { TendElement } from './tend-element.ts'
import { tending } from './tending-words.ts'
import { inSentence, words } from './words.ts'

/** Asking somebody to leave: what it needs, what it cannot do, and a second press before it is said. */
export class TendRemoval extends TendElement {
  static override properties = { ...TendElement.properties, sure: { state: true } }

  /** Whom I am about to ask. */
  declare sure: ParticipantId | null

  constructor() {
    super()
    this.sure = null
  }

  override render() {
    const { mayAsk } = this.screen.circle.leaving
    const { what, door, nobody } = tending.removal
    if (mayAsk.length === 0) return html`<div class="fold">${this.quiet(nobody)}</div>`
    const asked = mayAsk.find(id => id === this.sure)
    return html`<div class="fold">
      ${this.quiet(what)} ${this.quiet(door)}
      ${asked === undefined ? mayAsk.map(id => this.#do(tending.removal.ask(this.#name(id)), () => this.#ask(id))) : this.#surely(asked)}
    </div>`
  }

  #ask(id: ParticipantId | null): void {
    this.sure = id
  }

  #surely(id: ParticipantId) {
    const say = () => {
      this.#ask(null)
      ask(this, { kind: 'ask-to-leave', id })
    }
    return html`
      ${this.#do(tending.removal.sure(this.#name(id)), say)}
      ${this.#do(tending.removal.no, () => this.#ask(null))}
    `
  }

  #do(label: string, what: () => void) {
    return html`<button type="button" class="wide" @click=${what}>${label}</button>`
  }

  #name(id: ParticipantId): string {
    return inSentence(nameOf(this.screen.circle, id) ?? words.someone)
  }
}

customElements.define('tend-removal', TendRemoval)
