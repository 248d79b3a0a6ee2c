import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import './circle-farewell.ts'
import { SecondTap } from './controllers/second-tap.ts'
import './home-door.ts'
import { type Language, languageNow } from './language.ts'
import './name-card.ts'
import './own-choices.ts'
import type { Said } from './quiet-announcer.ts'
import './quiet-announcer.ts'
import './quick-exit.ts'
import './ready-seat.ts'
import './room-notice.ts'
import './room-welcome.ts'
import type { CircleScreen, Screen } from './screen.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/** The room's face: draws the screen it is given, and takes the person along from one to the next. */
export class ListeningRoom extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: block;
        min-block-size: 100svh;
        background: radial-gradient(110vmax 80vmax at 50% 30%, var(--room-lit), var(--room) 62%);
      }
      :host([at='circle']) {
        background: var(--room);
      }
      :host(:not([at='circle'])),
      :host([rehearses]) {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: 1fr;
        grid-auto-rows: auto;
      }
      :host([rehearses]) {
        grid-template-rows: auto 1fr;
        overflow: clip;
      }
      :host([rehearses]) listening-circle {
        min-block-size: 0;
        overflow: visible; /* its light falls behind the line, too */
      }
      rehearsal-line {
        position: relative;
        z-index: 1;
      }
      home-door,
      room-notice,
      room-welcome,
      name-card,
      ready-seat,
      circle-farewell {
        min-block-size: 0;
      }
      footer {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      own-choices {
        padding: 0 var(--edge) 0.5rem;
      }
      quick-exit {
        padding: 0 var(--edge) calc(1rem + env(safe-area-inset-bottom));
      }
      .unread {
        justify-self: center;
        max-inline-size: 34rem;
        padding: 0 var(--edge) calc(1rem + env(safe-area-inset-bottom));
        text-align: center;
        text-wrap: balance;
      }
    `,
  ]

  static override properties = { screen: { attribute: false }, rehearsal: { attribute: false } }

  /** The screen that stands; nothing is drawn until there is one. */
  declare screen: Screen | null
  /** All of a circle that is for the ear, in parts; comes with the circle, which the way in does not need. */
  spoken: (screen: CircleScreen) => readonly string[] = () => []
  /** What stands above every screen while its person rehearses. */
  declare rehearsal: { readonly mayKnock: boolean } | null
  #sentence = ''
  /** All that could be heard at the last look; only what is new is said. */
  #parts: readonly string[] = []
  #hasSat = false
  /** Where each language has said that it has not been read by whoever grew up with it: once, on one screen. */
  readonly #toldAt = new Map<Language, string>()

  constructor() {
    super()
    this.screen = null
    this.rehearsal = null
    new SecondTap(this)
    this.addEventListener('said', ({ sentence }: Said) => this.#say(sentence))
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.toggleAttribute('rehearses', this.rehearsal !== null)
    if (!changed.has('screen') || this.screen === null) return
    this.setAttribute('at', this.screen.at)
    if (changed.get('screen')?.at === 'circle' && this.screen.at !== 'circle') this.#hasSat = true
    const parts = this.screen.at === 'circle' ? this.spoken(this.screen) : []
    const fresh = newIn(parts, this.#parts)
    if (fresh.length > 0 || parts.length === 0) this.#say(fresh.join(' '))
    this.#parts = parts
  }

  override render() {
    const hasSheet = this.screen === null || this.screen.at === 'circle'
    return html`${this.#rehearsing()}${this.#standing()}${hasSheet ? nothing : this.#beneath()}<quiet-announcer .sentence=${this.#sentence}></quiet-announcer>`
  }

  /** Draws all that stands in the language that is spoken now; whatever its person writes or has open stays as it is. */
  redraw(): void {
    if (this.screen?.at === 'circle') this.#parts = this.spoken(this.screen)
    redrawInside(this)
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('screen')
    if (before && this.screen !== null && placeOf(before) !== placeOf(this.screen)) void this.#focusHeading()
  }

  // The very same words again are no change, and would not be said: a blank behind them makes them new.
  #say(sentence: string): void {
    this.#sentence = sentence !== '' && sentence === this.#sentence ? `${sentence}\u00a0` : sentence
    this.requestUpdate()
  }

  #beneath() {
    const at = this.screen === null ? '' : placeOf(this.screen)
    const toldAt = this.#toldAt.get(languageNow()) ?? at
    this.#toldAt.set(languageNow(), toldAt)
    const isUnread = languageNow() !== 'en' && toldAt === at
    return html`<footer>
      <own-choices .keeps=${at === 'home'}></own-choices>
      <quick-exit></quick-exit>
      ${isUnread ? html`<p class="quiet unread">${words.language.unread}</p>` : nothing}
    </footer>`
  }

  // Its element comes with the rehearsal.
  #rehearsing() {
    const { rehearsal } = this
    if (rehearsal === null) return nothing
    return html`<rehearsal-line .mayKnock=${rehearsal.mayKnock && this.screen?.at === 'circle'}></rehearsal-line>`
  }

  #standing() {
    const { screen } = this
    switch (screen?.at) {
      case undefined:
        return nothing
      case 'home':
        return html`<home-door .imprint=${screen.imprint}></home-door>`
      case 'notice':
        return html`<room-notice .notice=${screen.notice}></room-notice>`
      case 'welcome':
        return html`<room-welcome .screen=${screen}></room-welcome>`
      case 'you':
        return html`<name-card .screen=${screen}></name-card>`
      case 'ready':
        return html`<ready-seat .screen=${screen}></ready-seat>`
      case 'circle':
        return html`<listening-circle .screen=${screen} .greets=${!this.#hasSat}></listening-circle>`
      case 'farewell':
        return html`<circle-farewell .screen=${screen}></circle-farewell>`
    }
  }

  async #focusHeading(): Promise<void> {
    const standing = [...this.renderRoot.children].find(one => one.localName !== 'rehearsal-line')
    if (!(standing instanceof LitElement)) return
    await standing.updateComplete
    scrollTo(0, 0)
    standing.shadowRoot?.querySelector('h1')?.focus()
  }
}

function redrawInside(element: Element): void {
  if (element instanceof LitElement) element.requestUpdate()
  for (const one of element.shadowRoot?.querySelectorAll('*') ?? []) redrawInside(one)
}

/** What is in `parts` more often than it was before: a line that is written twice is said twice. */
function newIn(parts: readonly string[], before: readonly string[]): readonly string[] {
  const known = [...before]
  return parts.filter(part => {
    const at = known.indexOf(part)
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

function placeOf(screen: Screen): string {
  return screen.at === 'notice' ? `notice ${screen.notice}` : screen.at
}

customElements.define('listening-room', ListeningRoom)
