import { css, html, LitElement, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Asking } from './circle-asking.ts'
import './copy-link.ts'
import { type DockAction, dockActions, type Opens } from './dock-actions.ts'
import { practice } from './practice-words.ts'
import { Said } from './quiet-announcer.ts'
import { ask, type CircleScreen, type Request } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** Somebody wants to see the sheet in which everything else lies, or one small question. */
export class SheetAsked extends Event {
  static readonly type = 'sheet-asked'
  readonly what: 'sheet' | Asking

  constructor(what: 'sheet' | Asking = 'sheet') {
    super(SheetAsked.type, { bubbles: true, composed: true })
    this.what = what
  }
}

const QUESTIONS: Readonly<Record<Exclude<Opens, 'copy-link'>, 'sheet' | Asking>> = {
  'open-sheet': 'sheet',
  'ask-bell': 'bell',
  'choose-receiver': 'receiver',
  'choose-listener': 'listener',
}

/** Whoever presses sooner after a change of the dock than a person can see and decide meant what stood there before, in ms. */
const FRESH_MS = 250

/** What a person may do now: at most a few presses, at the lower edge where thumbs are. */
export class CircleDock extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    css`
      p {
        padding-block-end: 1rem;
        text-align: center;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 0.6rem;
        border-radius: var(--card-round);
      }
      .fresh {
        pointer-events: none;
      }
    `,
  ]

  static override properties = {
    screen: { attribute: false },
    rests: { state: true },
    isFresh: { state: true },
  }

  declare screen: CircleScreen
  /** Somebody wanted to ring a bell that still rests; it says why until it can be rung again. */
  declare rests: boolean
  /** What stands here has changed a moment ago; see FRESH_MS. */
  declare isFresh: boolean
  #actions: readonly DockAction[] = []
  #freshTimer: ReturnType<typeof setTimeout> | undefined
  #hadFocus = false
  /** The turn in which it was last quiet; its holder then goes on instead of beginning. */
  #quietTurn = ''

  constructor() {
    super()
    this.rests = false
    this.isFresh = false
  }

  override render() {
    return html`${this.rests ? html`<p class="quiet" id="rests">${practice.bell.rests}</p>` : nothing}
    <div role="group" class=${this.isFresh ? 'fresh' : ''} tabindex="-1" aria-label=${words.circle.dock}>
      ${repeat(
        this.#actions,
        action => action.key,
        action => this.#button(action),
      )}
    </div>`
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== null
    const { scene, piece, may } = this.screen.circle
    if (scene.isQuiet) this.#quietTurn = piece.key
    if (may.ring || scene.isQuiet) this.rests = false
    this.#change(dockActions(this.screen, this.#quietTurn === piece.key))
  }

  #change(actions: readonly DockAction[]): void {
    const stood = this.#actions
    this.#actions = actions
    if (stood.length === actions.length && stood.every(({ key }, at) => key === actions[at]?.key)) return
    this.isFresh = true
    clearTimeout(this.#freshTimer)
    this.#freshTimer = setTimeout(() => (this.isFresh = false), FRESH_MS)
  }

  // A pressed button goes when the circle has changed; focus stays in the dock, on none of the buttons, so
  // that a second press of the same key does nothing.
  protected override updated(): void {
    if (this.#hadFocus && this.shadowRoot?.activeElement === null) this.focusGroup()
  }

  /** Puts the focus on the dock as a whole. */
  focusGroup(): void {
    this.renderRoot.querySelector<HTMLElement>('[role=group]')?.focus()
  }

  #button({ label, weight, does, isWaiting = false }: DockAction) {
    const look = weight === 'primary' ? 'primary' : ''
    if (does === 'copy-link' && this.screen.link === '') return nothing
    if (does === 'copy-link') return html`<copy-link .link=${this.screen.link} primary></copy-link>`
    const isQuestion = typeof does === 'string'
    const press = () => {
      if (!isWaiting) this.#do(does)
      else if (does === 'ask-bell') this.#tellRest()
    }
    return html`<button
      type="button"
      class=${look}
      aria-haspopup=${isQuestion ? 'dialog' : 'false'}
      aria-disabled=${isWaiting ? 'true' : 'false'}
      aria-describedby=${does === 'ask-bell' && this.rests ? 'rests' : nothing}
      @click=${press}
    >
      ${label}
    </button>`
  }

  #tellRest(): void {
    this.rests = true
    this.dispatchEvent(new Said(practice.bell.rests))
  }

  #do(does: Request | Exclude<Opens, 'copy-link'>): void {
    if (typeof does === 'string') this.dispatchEvent(new SheetAsked(QUESTIONS[does]))
    else ask(this, does)
  }
}

customElements.define('circle-dock', CircleDock)
