import { html } from 'lit'
import { TendElement } from './tend-element.ts'
import { tending } from './tending-words.ts'
import { inSentence } from './words.ts'

/** Whose voices this person hears on this device; quieting one is for themselves alone. */
export class TendVoices extends TendElement {
  override render() {
    const { circle, quieted } = this.screen
    const { quiet, hear, what } = tending.voices
    const others = circle.seats.filter(seat => !seat.isMe)
    return html`<div class="fold">
      ${others.map(({ id, name }) => {
        const isQuiet = quieted.includes(id)
        const label = (isQuiet ? hear : quiet)(inSentence(name))
        return this.press({ kind: 'quiet-voice', id, on: !isQuiet }, label)
      })}
      ${this.quiet(what)}
    </div>`
  }
}

customElements.define('tend-voices', TendVoices)
