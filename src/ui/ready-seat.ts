import { css, html, LitElement, nothing } from 'lit'
import './copy-link.ts'
import { ask, type ReadyScreen } from './screen.ts'
import { styled } from './styled.ts'
import { buttonStyles } from './styles/button.ts'
import { leafStyles } from './styles/leaf.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

/**
 * From this level on somebody is heard; the hum of a quiet room stays below. Until then the screen does not claim it. There
 * is a level only while the page's own audio graph runs (voice/wave.ts), so that sound may be played here, too.
 */
const HEARD_LEVEL = 0.05

/** Arrival, third of three: a light that moves with the voice, and a seat. */
export class ReadySeat extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    leafStyles,
    css`
      /* From the top, so that the seat stays where it is whatever is unfolded beneath it. */
      :host {
        align-items: start;
      }
      main {
        padding-block-start: 7svh;
        justify-items: center;
        text-align: center;
      }
      .light {
        forced-color-adjust: none; /* it answers a voice, in few colours as in many */
        display: grid;
        place-items: center;
        inline-size: min(10rem, 100%);
        aspect-ratio: 1;
      }
      .light::before,
      .light::after {
        content: '';
        grid-area: 1 / 1;
        border-radius: 50%;
        inline-size: 100%;
        aspect-ratio: 1;
      }
      .light::before {
        background: radial-gradient(closest-side, var(--glow), transparent);
        opacity: calc(0.25 + var(--level) * 0.75);
        scale: calc(0.5 + var(--level) * 0.9);
        transition:
          scale var(--motion-touch),
          opacity var(--motion-touch);
      }
      .light::after {
        inline-size: 28%;
        background: radial-gradient(circle at 40% 34%, #ffe9c2, #f2b266 45%, #a8591d);
      }
      .rests::after {
        background: none;
        border: 1px dashed var(--line-firm);
      }
      .heard {
        display: grid;
      }
      .heard > * {
        grid-area: 1 / 1;
      }
      .not-now {
        visibility: hidden;
      }
      .spoken,
      .quiet {
        text-wrap: balance;
      }
      .row {
        justify-content: center;
      }
      .step {
        min-block-size: 1.5em;
      }
    `,
  ]

  static override properties = { screen: { attribute: false }, hasAside: { state: true } }

  declare screen: ReadyScreen
  declare hasAside: boolean
  #hasHeard = false

  constructor() {
    super()
    this.hasAside = true
  }

  override render() {
    const { ready } = words
    const { step } = this.screen
    const busy = step !== 'here'
    return html`<main>
      <h1 tabindex="-1">${ready.title}</h1>
      ${this.#microphone()}
      <div class="row">
        <button type="button" class="primary" aria-disabled=${busy ? 'true' : 'false'} @click=${this.#sit}>
          ${ready.sit}
        </button>
        ${this.#isMendable ? this.#mend() : nothing}
        ${step === 'here' || step === 'entering' ? nothing : this.#turnBack()}
      </div>
      <p class="quiet step" role="status">${this.#step()}</p>
      ${this.hasAside ? html`<ready-aside .screen=${this.screen}></ready-aside>` : nothing}
    </main>`
  }

  // What few need comes after the seat, and at once: it has to be here even if the server is gone by then.
  protected override firstUpdated(): void {
    import('./ready-aside.ts').catch(() => {
      this.hasAside = false // the line broke just then; the seat stands without it
    })
  }

  #microphone() {
    const { microphone, way, level, isAsking } = this.screen
    if (way !== 'voice') return html`<p class="spoken">${words.ready[way]}</p>`
    const { state } = microphone
    const works = state === 'resting' || state === 'open'
    this.#hasHeard ||= works && (level ?? 0) > HEARD_LEVEL
    const moving = styled({ '--level': String(Math.min(Math.max(level ?? 0, 0), 1)) })
    return html`
      <div class="light ${works ? '' : 'rests'}" ${moving} aria-hidden="true"></div>
      ${works ? this.#heard() : html`<p class="spoken">${isAsking ? words.you.stillAsking : words.ready.microphone[state]}</p>`}
      ${works || this.screen.elsewhere === null ? nothing : this.#elsewhere(this.screen.elsewhere)}
    `
  }

  // Both take the same room, so that the seat below does not move away from a finger that is on its way.
  #heard() {
    const { notYetHeard, heard, level } = words.ready
    return html`<div class="heard">
      <p class="spoken ${this.#hasHeard ? 'not-now' : ''}">${notYetHeard}</p>
      <div class=${this.#hasHeard ? '' : 'not-now'}>
        <p class="spoken">${heard}</p>
        <p class="quiet">${level}</p>
      </div>
    </div>`
  }

  #elsewhere(link: string) {
    return html`<p class="quiet">${words.ready.elsewhere}</p>
      <copy-link .link=${link}></copy-link>`
  }

  #mend() {
    const mend = () => ask(this, { kind: 'mend-microphone' })
    return html`<button type="button" @click=${mend}>${words.ready.tryAgain}</button>`
  }

  #step() {
    const { step } = this.screen
    if (step === 'here') return nothing
    return step === 'unreachable' ? words.welcome.company.unreachable : words.ready.step[step]
  }

  #turnBack() {
    const turnBack = () => ask(this, { kind: 'turn-back' })
    return html`<button type="button" @click=${turnBack}>${words.ready.turnBack}</button>`
  }

  get #isMendable(): boolean {
    const { way, microphone, step, isAsking } = this.screen
    const works = microphone.state === 'resting' || microphone.state === 'open'
    return way === 'voice' && !works && !isAsking && step === 'here'
  }

  readonly #sit = (): void => {
    if (this.screen.step === 'here') ask(this, { kind: 'enter' })
  }
}

customElements.define('ready-seat', ReadySeat)
