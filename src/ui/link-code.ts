import { css, html, LitElement, nothing } from 'lit'
import { textStyles } from './styles/text.ts'
import { tending } from './tending-words.ts'

/** Light squares around the code, as many as ISO/IEC 18004 asks for; cameras look for them. */
const MARGIN = 4

/** The squares of a code, row by row; true for a dark one. */
type Squares = readonly (readonly boolean[])[]

/** The room's link as a code that a camera reads, drawn on this device once somebody looks at it. */
export class LinkCode extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: 0.5rem;
        padding-block: 0.5rem;
        text-align: center;
      }
      svg {
        inline-size: min(100%, 17rem);
        border-radius: 0.875rem;
        forced-color-adjust: none;
      }
      /* Dark on light in every light: many cameras read no other. */
      rect {
        fill: #fffaf0;
      }
      path {
        fill: #14110f;
        shape-rendering: crispEdges;
      }
    `,
  ]

  static override properties = {
    link: { attribute: false },
    squares: { state: true },
    isMissing: { state: true },
  }

  declare link: string
  declare squares: Squares
  /** What draws it did not arrive. */
  declare isMissing: boolean

  constructor() {
    super()
    this.link = ''
    this.squares = []
    this.isMissing = false
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.squares = []
  }

  /** Fetches what draws it, and draws it. */
  async draw(): Promise<void> {
    try {
      const { encodeQR } = await import('qr')
      if (!this.isConnected) return
      this.squares = encodeQR(this.link, 'raw', { border: MARGIN })
      this.isMissing = false
    } catch {
      this.isMissing = true // the line broke just then; the link can still be copied
    }
  }

  override render() {
    const { code } = tending
    if (this.isMissing) return html`<p class="quiet" role="status">${code.notNow}</p>`
    if (this.squares.length === 0) return nothing
    const { length } = this.squares
    return html`<svg role="img" aria-label=${code.told} viewBox="0 0 ${length} ${length}">
        <rect width=${length} height=${length} />
        <path d=${outline(this.squares)} />
      </svg>
      <p class="quiet">${code.point}</p>`
  }
}

/** Draws the code in a fold that is being opened. */
export function drawUnfolded({ target }: Event): void {
  const code = target instanceof HTMLDetailsElement && target.open ? target.querySelector('link-code') : null
  if (code instanceof LinkCode) void code.draw()
}

/** All dark squares in one path: of each row the stretches that are dark. */
function outline(squares: Squares): string {
  return squares
    .flatMap((row, y) =>
      [
        ...row
          .map(dark => (dark ? '#' : '.'))
          .join('')
          .matchAll(/#+/g),
      ].map(({ index, 0: stretch }) => `M${index} ${y}h${stretch.length}v1h-${stretch.length}z`),
    )
    .join('')
}

customElements.define('link-code', LinkCode)
