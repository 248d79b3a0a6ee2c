import { html, nothing } from 'lit'
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
      <p>${tending.door.now[stands]}</p>
      ${this.quiet(tendingNote(this.screen.circle))}
      ${may.tend === 'no' ? nothing : this.#choices(stands)}
    </div>`
  }

  #choices(stands: DoorState) {
    const { scene } = this.screen.circle
    const { door } = tending
    return html`<fieldset>
      <legend>${door.title}</legend>
      ${STATES.map(state => {
        const [name, what] = state === 'open' && scene.phase === 'gathering' ? door.openForNow : door[state]
        const choose = () => this.set({ field: 'door', value: doorSetting(state, scene.phase) })
        return html`<label class="choice">
          <input type="radio" name="door" .checked=${state === stands} @change=${choose} />
          <span>${name}<br /><span class="quiet">${what}</span></span>
        </label>`
      })}
    </fieldset>`
  }
}

customElements.define('tend-door', TendDoor)
