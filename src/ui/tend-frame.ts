import { html } from 'lit'
import { MAX_HOUR_LENGTH, MAX_TITLE_LENGTH, MAX_WORDING_LENGTH } from '../domain/scene.ts'
import type { FieldKept } from './kept-field.ts'
import './kept-field.ts'
import { TendElement } from './tend-element.ts'
import { tendingNote } from './tend-evening.ts'
import { tending } from './tending-words.ts'

type FrameField = 'title' | 'intention' | 'closesAround' | 'ifBroken'

/** Name and frame of the circle: all of it optional, and shown only where it is set. */
export class TendFrame extends TendElement {
  override render() {
    const { frame } = tending
    return html`<div class="fold">
      ${this.quiet(tendingNote(this.screen.circle))}
      ${this.#field('title', frame.name, MAX_TITLE_LENGTH, 0)}
      ${this.#field('intention', frame.intention, MAX_WORDING_LENGTH, 2)}
      ${this.#field('closesAround', frame.closes, MAX_HOUR_LENGTH, 0)}
      ${this.#field('ifBroken', frame.ifBroken, MAX_WORDING_LENGTH, 2)}
    </div>`
  }

  #field(field: FrameField, label: string, max: number, rows: number) {
    const { scene, may } = this.screen.circle
    const keep = (event: FieldKept) => this.set({ field, value: event.text })
    return html`<kept-field
      .label=${label}
      .value=${scene[field]}
      .max=${max}
      .rows=${rows}
      .action=${tending.frame.keep}
      .isWaiting=${may.tend === 'no'}
      @field-kept=${keep}
    ></kept-field>`
  }
}

customElements.define('tend-frame', TendFrame)
