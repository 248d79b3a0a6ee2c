import { html, nothing } from 'lit'
import { nameOf } from '../domain/circle.ts'
import type { ParticipantId } from '../domain/claim.ts'
import { ask } from './screen.ts'
import { TendElement } from './tend-element.ts'
import { tending } from './tending-words.ts'
import { words } from './words.ts'

/**
 * Asking somebody to leave: what it takes, what it cannot do, and a second press before it is said. That others ask
 * stands here and nowhere else, for those who may ask as well; who they are stands nowhere.
 */
export class TendRemoval extends TendElement {
  static override properties = { ...TendElement.properties, sure: { state: true } }

  /** Whom I am about to ask. */
  declare sure: ParticipantId | null

  constructor() {
    super()
    this.sure = null
  }

  override render() {
    const { mayAsk, asked } = this.screen.circle.leaving
    const { removal } = tending
    const sure = mayAsk.find(id => id === this.sure)
    if (sure !== undefined) return html`<div class="fold">${this.#surely(sure)}</div>`
    return html`<div class="fold">
      ${asked.map(id => html`<p>${removal.asked(this.#name(id))}</p>`)} ${mayAsk.map(id => this.#one(id))}
      ${mayAsk.length + asked.length === 0 ? this.quiet(removal.nobody) : this.quiet(removal.what)}
      ${this.quiet(removal.door)}
    </div>`
  }

  #one(id: ParticipantId) {
    const name = this.#name(id)
    const isAsked = this.screen.circle.leaving.askedByOthers.includes(id)
    return html`${isAsked ? html`<p>${tending.removal.others(name)}</p>` : nothing}
      ${this.#do(tending.removal.ask(name), () => this.#consider(id))}`
  }

  #surely(id: ParticipantId) {
    const { removal } = tending
    const say = () => {
      this.#consider(null)
      ask(this, { kind: 'ask-to-leave', id })
    }
    return html`<p>${removal.sureWhat(this.#name(id))}</p>
      ${this.#do(removal.sure(this.#name(id)), say)} ${this.#do(removal.no, () => this.#consider(null))}`
  }

  #consider(id: ParticipantId | null): void {
    this.sure = id
  }

  #do(label: string, what: () => void) {
    return html`<button type="button" class="wide" @click=${what}>${label}</button>`
  }

  #name(id: ParticipantId): string {
    return nameOf(this.screen.circle, id) ?? words.someone
  }
}

customElements.define('tend-removal', TendRemoval)
