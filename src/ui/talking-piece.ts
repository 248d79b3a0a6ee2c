import { css, html, LitElement } from 'lit'

/** The talking piece: a smooth stone of ember glass with its own light. It is drawn, never pressed. */
export class TalkingPiece extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      inline-size: var(--piece-size, 3.6rem);
      aspect-ratio: 1;
      pointer-events: none;
      forced-color-adjust: none;
    }
    :host::before {
      content: '';
      position: absolute;
      inset: -150%;
      border-radius: 50%;
      opacity: var(--piece-glow, 1);
      transition: opacity var(--motion-hand-over);
      background: radial-gradient(
        closest-side,
        var(--glow),
        color-mix(in srgb, var(--glow) 45%, transparent) 28%,
        color-mix(in srgb, var(--glow) 16%, transparent) 52%,
        color-mix(in srgb, var(--glow) 4%, transparent) 76%,
        transparent
      );
    }
    svg {
      position: relative;
      display: block;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    .under {
      fill: var(--under);
    }
  `

  override render() {
    return html`
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <defs>
          <radialGradient id="glass" cx="40%" cy="32%" r="78%">
            <stop offset="0" stop-color="#ffeac4" />
            <stop offset="0.26" stop-color="#fbcd8b" />
            <stop offset="0.55" stop-color="#ea9c4c" />
            <stop offset="0.82" stop-color="#b9631f" />
            <stop offset="1" stop-color="#743611" />
          </radialGradient>
          <radialGradient id="ember" cx="64%" cy="70%" r="40%">
            <stop offset="0" stop-color="#fff0c9" stop-opacity="0.95" />
            <stop offset="0.45" stop-color="#ffc873" stop-opacity="0.5" />
            <stop offset="1" stop-color="#ffb45a" stop-opacity="0" />
          </radialGradient>
          <radialGradient id="depth" cx="34%" cy="78%" r="60%">
            <stop offset="0" stop-color="#7a2f0c" stop-opacity="0.42" />
            <stop offset="1" stop-color="#7a2f0c" stop-opacity="0" />
          </radialGradient>
          <radialGradient id="shade">
            <stop offset="0" stop-color="#000" stop-opacity="1" />
            <stop offset="1" stop-color="#000" stop-opacity="0" />
          </radialGradient>
          <linearGradient id="sheen" x1="0" y1="0" x2="0.35" y2="1">
            <stop offset="0" stop-color="#fffaf0" stop-opacity="0.95" />
            <stop offset="1" stop-color="#fffaf0" stop-opacity="0" />
          </linearGradient>
          <mask id="soft"><ellipse cx="62" cy="103" rx="46" ry="9" fill="url(#fade)" /></mask>
          <radialGradient id="fade">
            <stop offset="0" stop-color="#fff" />
            <stop offset="1" stop-color="#fff" stop-opacity="0" />
          </radialGradient>
          <clipPath id="stone"><path d=${STONE} /></clipPath>
        </defs>
        <rect class="under" x="10" y="92" width="104" height="24" mask="url(#soft)" />
        <path d=${STONE} fill="url(#glass)" />
        <g clip-path="url(#stone)">
          <path d=${STONE} fill="url(#depth)" />
          <path d=${STONE} fill="url(#ember)" />
          <path d="M15 72c22-2 30-20 52-22 16-2 28 6 44-4" fill="none" stroke="#fff3da" stroke-opacity="0.34" stroke-width="1.6" />
          <path d="M13 79c24-2 34-19 55-21 16-1 27 5 42-3" fill="none" stroke="#8a3d10" stroke-opacity="0.22" stroke-width="2.4" />
          <circle cx="47" cy="82" r="1.5" fill="#fff1d4" fill-opacity="0.6" />
          <circle cx="55" cy="88" r="0.9" fill="#fff1d4" fill-opacity="0.5" />
          <circle cx="83" cy="46" r="1.1" fill="#fff1d4" fill-opacity="0.5" />
          <path d=${STONE} fill="none" stroke="#ffe0ad" stroke-opacity="0.5" stroke-width="2.2" />
        </g>
        <path d="M26 49c4-14 19-25 35-26 9-.5 14 3 8 7-6 3.600-15 4-23 9-8 4.800-10 12-15 15-4 2-6.500 0-5-5Z" fill="url(#sheen)" />
      </svg>
    `
  }
}

const STONE = 'M12 68C8 46 27 21 57 18c30-3 52 14 52 40 0 29-24 46-54 46-24 0-40-14-43-36Z'

customElements.define('talking-piece', TalkingPiece)
