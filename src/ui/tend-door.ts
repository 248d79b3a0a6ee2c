import { html } from 'lit'
import { live } from 'lit/directives/live.js'
import { type DoorState, doorSetting, doorState } from '../domain/door.ts'
import { TendElement } from './tend-element.ts'
import { tendingNote } from './tend-evening.ts'
import { tending } from './tending-words.ts'

const STATES = ['open', 'ask', 'closed'] as const satisfies readonly DoorState[]

/** The door: whether newcomers come in, knock, or find it closed. */
export class TendDoor extends TendElement {
  override render() {
    const { may, scene } = this.screen.circle
    const stands = doorState(scene)
    return html`<div class="fold">
      ${this.quiet(tendingNote(this.screen.circle))}
      ${may.tend === 'no' ? html`<p>${tending.door.now[stands]}</p>` : this.#choices(stands)}
    </div>`
  }

  #choices(stands: DoorState) {
    const { scene } = this.screen.circle
    const { door } = tending
    return html`<fieldset>
      <legend>${door.choose}</legend>
      ${STATES.map(state => {
        const [name, what] = state === 'open' && scene.phase === 'gathering' ? door.openForNow : door[state]
        const choose = () => {
          this.set({ field: 'door', value: doorSetting(state, scene.phase) })
          this.requestUpdate() // what was only announced does not stand yet
        }
        return html`<label class="choice">
          <input type="radio" name="door" .checked=${live(state === stands)} @change=${choose} />
          <span>${name}<br /><span class="quiet">${what}</span></span>
        </label>`
      })}
    </fieldset>`
  }
}

customElements.define('tend-door', TendDoor)
