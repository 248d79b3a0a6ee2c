import { css, html, LitElement, type PropertyValues } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import './copy-link.ts'
import { type DockAction, dockActions } from './dock-actions.ts'
import { ask, type CircleScreen } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { words } from './words.ts'

/** Somebody wants to see the sheet in which everything else lies. */
export class SheetAsked extends Event {
  static readonly type = 'sheet-asked'

  constructor() {
    super(SheetAsked.type, { bubbles: true, composed: true })
  }
}

/** What a person may do now: at most a few presses, at the lower edge where thumbs are. */
export class CircleDock extends LitElement {
  static override styles = [
    buttonStyles,
    css`
      * {
        box-sizing: border-box;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: 0.6rem;
        border-radius: var(--card-round);
      }
    `,
  ]

  static override properties = { screen: { attribute: false } }

  declare screen: CircleScreen
  #hadFocus = false

  override render() {
    return html`<div role="group" tabindex="-1" aria-label=${words.circle.dock}>
      ${repeat(
        dockActions(this.screen),
        action => action.key,
        action => this.#button(action),
      )}
    </div>`
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#hadFocus = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== null
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

  #button({ label, weight, does }: DockAction) {
    const look = weight === 'primary' ? 'primary' : ''
    if (does === 'copy-link') return html`<copy-link .link=${this.screen.link} primary></copy-link>`
    const press = () => (does === 'open-sheet' ? this.dispatchEvent(new SheetAsked()) : ask(this, does))
    const popup = does === 'open-sheet' ? 'dialog' : 'false'
    return html`<button type="button" class=${look} aria-haspopup=${popup} @click=${press}>${label}</button>`
  }
}

customElements.define('circle-dock', CircleDock)
