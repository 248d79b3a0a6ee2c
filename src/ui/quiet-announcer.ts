import { css, html, LitElement } from 'lit'

/** Something to be said once to whoever hears the page, from whichever element it is shown in. */
export class Said extends Event {
  static readonly type = 'said'
  readonly sentence: string

  constructor(sentence: string) {
    super(Said.type, { bubbles: true, composed: true })
    this.sentence = sentence
  }
}

/** The one live region of the room: says a sentence to whoever hears the page, and waits its turn. */
export class QuietAnnouncer extends LitElement {
  static override styles = css`
    p {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `

  static override properties = { sentence: { attribute: false } }

  declare sentence: string

  constructor() {
    super()
    this.sentence = ''
  }

  override render() {
    return html`<p role="status" aria-live="polite">${this.sentence}</p>`
  }
}

declare global {
  interface HTMLElementEventMap {
    said: Said
  }
}

customElements.define('quiet-announcer', QuietAnnouncer)
