import { html, nothing } from 'lit'
import { hasAnnounced } from '../domain/announcement.ts'
import type { Circle } from '../domain/circle.ts'
import { nameOf } from '../domain/circle.ts'
import { PATTERNS, type Pattern, PHASES, type Phase, type Scene } from '../domain/scene.ts'
import { TendElement } from './tend-element.ts'
import { tending } from './tending-words.ts'
import { words } from './words.ts'

/** What comes next in an evening; after a round, another one. */
export function nextPhase(phase: Scene['phase']): Phase | null {
  switch (phase) {
    case 'gathering':
      return 'opening'
    case 'opening':
    case 'rounds':
      return 'rounds'
    case 'closing':
      return 'farewell'
    default:
      return null
  }
}

/** Why somebody cannot set the scene at once; null when they can. */
export function tendingNote(circle: Circle): string | null {
  const { may, guardian } = circle
  if (may.tend === 'announced') return tending.evening.announced
  if (may.tend === 'now') return null
  if (guardian.id === null) return hasAnnounced(circle.coming, circle.me) ? tending.evening.oneAtATime : null
  return tending.evening.notMine(nameOf(circle, guardian.id) ?? words.someone)
}

/** The evening: where it stands, what comes next, and how the piece goes. */
export class TendEvening extends TendElement {
  override render() {
    const { circle } = this.screen
    const { scene, may, waitingFor } = circle
    const next = nextPhase(scene.phase)
    const elsewhere = PHASES.filter(phase => phase !== next)
    return html`<div class="fold">
      <p>${tending.evening.now[scene.phase]}</p>
      ${this.quiet(waitingFor.length > 0 ? tending.evening.waiting : tendingNote(circle))}
      ${may.tend === 'no' ? nothing : this.#phases(next, elsewhere)}
      ${may.tend === 'no' ? nothing : this.#patterns(scene.pattern)}
    </div>`
  }

  #phases(next: Phase | null, elsewhere: readonly Phase[]) {
    return html`
      ${next === null ? nothing : this.#begin(next)}
      <details>
        <summary>${tending.evening.elsewhere}</summary>
        <div class="fold">${elsewhere.map(phase => this.#begin(phase))}</div>
      </details>
    `
  }

  #begin(phase: Phase) {
    const { scene, waitingFor, may } = this.screen.circle
    const isAgain = phase === 'rounds' && scene.phase === 'rounds'
    const isWaiting = waitingFor.length > 0 || (phase === 'farewell' && !may.changePattern)
    const label = isAgain ? tending.another : tending.begin[phase]
    return this.press({ kind: 'set', change: { field: 'phase', value: phase } }, label, isWaiting)
  }

  #patterns(chosen: Pattern) {
    const { may } = this.screen.circle
    if (!may.changePattern) return this.quiet(tending.pattern.between)
    return html`<fieldset>
      <legend>${tending.pattern.title}</legend>
      ${PATTERNS.map(pattern => {
        const [name, what] = tending.pattern[pattern]
        const choose = () => this.set({ field: 'pattern', value: pattern })
        return html`<label class="choice">
          <input type="radio" name="pattern" .checked=${pattern === chosen} @change=${choose} />
          <span>${name}<br /><span class="quiet">${what}</span></span>
        </label>`
      })}
    </fieldset>`
  }
}

customElements.define('tend-evening', TendEvening)
