import { css, html, LitElement } from 'lit'
import type { Notice } from './notice.ts'
import { ask, type Request } from './screen.ts'
import { buttonStyles } from './styles/button.ts'
import { leafStyles } from './styles/leaf.ts'
import { textStyles } from './styles/text.ts'
import { words } from './words.ts'

interface Way {
  readonly label: 'comeInAnyway' | 'comeBack' | 'lookAgain' | 'keepWaiting' | 'toBeginning'
  readonly request: Request
}

const COME_IN: Way = { label: 'comeInAnyway', request: { kind: 'come-in-anyway' } }
const COME_BACK: Way = { label: 'comeBack', request: { kind: 'read-again' } }
const LOOK_AGAIN: Way = { label: 'lookAgain', request: { kind: 'read-again' } }
const GO_ON_WAITING: Way = { label: 'keepWaiting', request: { kind: 'enter' } }
const BEGINNING: Way = { label: 'toBeginning', request: { kind: 'go-home' } }

const WAYS_ON: Readonly<Record<Notice, readonly Way[]>> = {
  'broken-link': [BEGINNING],
  framed: [],
  insecure: [],
  unsupported: [],
  'not-whole': [LOOK_AGAIN],
  'no-way': [LOOK_AGAIN, BEGINNING],
  'open-elsewhere': [COME_IN],
  full: [LOOK_AGAIN, BEGINNING],
  closed: [LOOK_AGAIN, BEGINNING],
  'not-yet': [GO_ON_WAITING, BEGINNING],
  left: [COME_BACK, BEGINNING],
  'long-away': [BEGINNING],
  removed: [BEGINNING],
}

/** Says in one clear sentence why there is no room to show, and how to go on from here. */
export class RoomNotice extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    leafStyles,
    css`
      main {
        justify-items: center;
        text-align: center;
        gap: 1.25rem;
      }
      .spoken {
        text-wrap: balance;
      }
      .row {
        justify-content: center;
        margin-block-start: 0.5rem;
      }
    `,
  ]

  static override properties = { notice: { attribute: false } }

  declare notice: Notice

  constructor() {
    super()
    this.notice = 'broken-link'
  }

  override render() {
    const { title, text } = words.notice[this.notice]
    const ways = WAYS_ON[this.notice]
    return html`<main>
      <h1 tabindex="-1">${title}</h1>
      <p class="spoken">${text}</p>
      <div class="row">
        ${ways.map(
          ({ label, request }) =>
            html`<button type="button" @click=${() => ask(this, request)}>${words.notice[label]}</button>`,
        )}
      </div>
    </main>`
  }
}

customElements.define('room-notice', RoomNotice)
