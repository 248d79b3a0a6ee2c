import { html, nothing } from 'lit'
import { parseSceneChange } from '../domain/scene.ts'
import { ask } from './screen.ts'
import { TendElement } from './tend-element.ts'
import { tendingNote } from './tend-evening.ts'
import { tending } from './tending-words.ts'

type TimeField = 'quietSeconds' | 'breathSeconds' | 'candleMinutes'

const CHOICES: Readonly<Record<TimeField, readonly number[]>> = {
  quietSeconds: [30, 60, 120, 180, 300],
  breathSeconds: [0, 5, 10, 20, 30],
  candleMinutes: [0, 2, 3, 5, 10],
}

/** Time and quiet, and how things sound on this device. */
export class TendTime extends TendElement {
  override render() {
    const { may } = this.screen.circle
    const { time } = tending
    return html`<div class="fold">
      ${this.quiet(tendingNote(this.screen.circle))}
      ${
        may.tend === 'no'
          ? nothing
          : html`${this.#choice('quietSeconds', time.silence)} ${this.#choice('breathSeconds', time.breath)}
            ${this.#choice('candleMinutes', time.candle)} ${this.quiet(time.candleWhat)}`
      }
      ${this.#sound()}
    </div>`
  }

  #choice(field: TimeField, label: string) {
    const now = this.screen.circle.scene[field]
    const choices = [...new Set([...CHOICES[field], now])].toSorted((a, b) => a - b)
    const choose = (event: Event) => {
      if (!(event.target instanceof HTMLSelectElement)) return
      const change = parseSceneChange({ field, value: Number(event.target.value) })
      if (change !== null) this.set(change)
    }
    return html`<label class="field">
      ${label}
      <select @change=${choose}>
        ${choices.map(
          value => html`<option value=${value} .selected=${value === now}>${lengthOf(field, value)}</option>`,
        )}
      </select>
    </label>`
  }

  #sound() {
    const { bellVolume, readsAloud, nudges } = this.screen
    const turn = (event: Event) => {
      const { target } = event
      if (target instanceof HTMLInputElement) ask(this, { kind: 'bell-volume', volume: Number(target.value) })
    }
    const read = () => ask(this, { kind: 'read-aloud', on: readsAloud !== true })
    return html`
      <label class="field">
        ${tending.sound.bell}
        <input type="range" min="0" max="1" step="0.1" .value=${String(bellVolume)} @change=${turn} />
      </label>
      ${readsAloud === null ? nothing : tick(tending.sound.readAloud, readsAloud, read)}
      ${nudges === null ? nothing : this.#nudge('chime', nudges.chimes)}
      ${nudges === null || nudges.vibrates === null ? nothing : this.#nudge('vibrate', nudges.vibrates)}
    `
  }

  #nudge(kind: 'chime' | 'vibrate', isOn: boolean) {
    return tick(tending.sound[kind], isOn, () => ask(this, { kind, on: !isOn }))
  }
}

function tick(label: string, isOn: boolean, turn: () => void) {
  return html`<label class="choice">
    <input type="checkbox" .checked=${isOn} @change=${turn} />
    ${label}
  </label>`
}

function lengthOf(field: TimeField, value: number): string {
  const { time } = tending
  if (value === 0) return time.none
  if (field === 'candleMinutes') return time.minutes(value)
  if (value === 30 && field === 'quietSeconds') return time.halfMinute
  return value % 60 === 0 ? time.minutes(value / 60) : time.seconds(value)
}

customElements.define('tend-time', TendTime)
