import { html, nothing } from 'lit'
import type { ParticipantId } from '../domain/claim.ts'
import { ask } from './screen.ts'
import { TendElement } from './tend-element.ts'
import { tending } from './tending-words.ts'

/** Whose voices this person hears on this device, and how loud; it is for themselves alone. */
export class TendVoices extends TendElement {
  override render() {
    const { circle, quieted } = this.screen
    const { quiet, hear, what } = tending.voices
    const others = circle.seats.filter(seat => !seat.isMe)
    return html`<div class="fold">
      ${others.map(({ id, name }) => {
        const isQuiet = quieted.includes(id)
        const label = (isQuiet ? hear : quiet)(name)
        return html`${isQuiet ? nothing : this.#volume(id, name)}
          ${this.press({ kind: 'quiet-voice', id, on: !isQuiet }, label)}`
      })}
      ${this.quiet(what)}
    </div>`
  }

  // It ends above silence: whoever wants none of a voice quiets it, which their own screen then says.
  #volume(id: ParticipantId, name: string) {
    const turn = ({ target }: Event) => {
      if (target instanceof HTMLInputElement)
        ask(this, { kind: 'voice-volume', id, volume: Number(target.value) })
    }
    const now = String(this.screen.volumes[id] ?? 1)
    return html`<label class="field">
      ${tending.voices.volume(name)}
      <input type="range" min="0.1" max="1" step="0.1" .value=${now} @change=${turn} />
    </label>`
  }
}

customElements.define('tend-voices', TendVoices)
