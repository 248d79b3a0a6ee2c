import { css } from 'lit'

/**
 * The seat map. Places are physical (clockwise is clockwise in every language), so seats are moved by `translate`, from
 * the middle of the room, in which all of them lie; everything else is logical. When a sentence becomes longer, the middle
 * moves, from the upper edge, which stays: so seats, piece and question go as one.
 * The light covers the room, so it moves in steps, of which each changes no point by more than eyes can tell; the ring
 * round a face is drawn once, since a shadow that grows would be drawn in every frame. Where a name has one line, it shows
 * as many letters as there is room for, not as many words.
 */
export const seatStyles = css`
  :host {
    display: grid;
    grid-template-rows: 1fr auto;
    min-inline-size: 0;
  }
  .floor {
    position: relative;
    min-inline-size: 0;
    min-block-size: var(--least, 0);
  }
  .round {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    transition: translate var(--motion-settle) var(--ease);
  }
  .light,
  .line,
  li,
  talking-piece {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 50%;
  }
  .light {
    inline-size: 150vmax;
    aspect-ratio: 1;
    margin-block-start: -75vmax;
    margin-inline-start: -75vmax;
    background: radial-gradient(closest-side, var(--room-lit), transparent 92%);
    pointer-events: none;
  }
  .light.soft {
    opacity: 0.35;
  }
  talking-piece {
    transition:
      translate var(--motion-hand-over) var(--ease),
      opacity var(--motion-hand-over);
  }
  .light {
    transition:
      translate var(--motion-hand-over) steps(16),
      opacity var(--motion-hand-over) steps(16);
  }
  .prompt {
    position: relative;
    padding: 0;
    font: italic 400 1.25rem / 1.4 var(--serif);
    font-synthesis-style: none; /* many scripts have no slanted hand, and a browser would push their letters over */
    color: var(--text-soft);
    text-align: center;
    white-space: pre-line;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .prompt.soft {
    visibility: hidden; /* in a silence nothing is asked */
  }
  .inside {
    position: absolute;
    inset-block-start: 0;
    left: 50%;
    word-break: normal; /* as it is measured: by letters where there are no spaces, in Japanese too */
    overflow-y: auto;
    scrollbar-width: thin;
    transition: translate var(--motion-hand-over) var(--ease);
  }
  @media (max-width: 50rem) {
    :host([long]) .inside {
      text-wrap: pretty;
    }
  }
  @media (max-width: 40rem) {
    :host([long]) .beneath {
      text-wrap: pretty;
    }
  }
  .beneath {
    justify-self: center;
    max-inline-size: min(100%, 36rem);
    padding: 0 var(--edge) 0.75rem;
    font-size: 1.08rem;
  }
  .line {
    inline-size: 1px;
    block-size: 1px;
    overflow: visible;
    fill: none;
    stroke: var(--line);
    pointer-events: none;
  }
  li {
    inline-size: 0;
    block-size: 0;
    transition: translate var(--motion-settle) var(--ease);
  }
  .face,
  .words {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .face {
    display: grid;
    place-items: center;
    inline-size: var(--face);
    aspect-ratio: 1;
    margin-block-start: calc(var(--face) / -2);
    margin-inline-start: calc(var(--face) / -2);
    border-radius: 50%;
    background: var(--raised);
    border: 1px solid var(--line);
    font: 400 calc(var(--face) * 0.36) / 1 var(--serif);
    color: var(--text-soft);
  }
  .face::after {
    content: '';
    position: absolute;
    inset: -1px;
    border-radius: 50%;
    border: 1px solid var(--light);
    box-shadow: 0 0 2.6rem 0.1rem var(--glow-faint);
    opacity: 0;
    transition: opacity var(--motion-hand-over);
  }
  .words {
    inline-size: var(--label);
    margin-inline-start: calc(var(--label) / -2);
    padding-block-start: calc(var(--face) / 2 + 0.35rem);
    text-align: center;
  }
  .words.left,
  .words.right {
    display: grid;
    align-content: center;
    block-size: 3rem;
    margin-block-start: -1.5rem;
    padding: 0;
    text-align: left;
    translate: calc(var(--face) / 2 + 0.35rem + var(--label) / 2) 0;
  }
  .words.left {
    text-align: right;
    translate: calc(var(--face) / -2 - 0.35rem - var(--label) / 2) 0;
  }
  .name,
  .state {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--name-lines);
    overflow: hidden;
    overflow-wrap: anywhere;
    font-size: 0.92rem;
    line-height: 1.15rem;
  }
  .short .name {
    display: block;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .state {
    display: block;
    line-height: 1.05rem;
    white-space: nowrap;
    text-overflow: ellipsis;
    color: var(--text-faint);
  }
  .heart {
    position: absolute;
    inset-block-start: calc(var(--face) / -2 - 0.35rem);
    inset-inline-start: calc(var(--face) / 2 - 0.9rem);
    font-size: 1rem;
    line-height: 1;
    color: var(--light);
    animation: fade var(--motion-fade) ease-in both;
  }
  .reached {
    position: absolute;
    inset-block-start: calc(var(--face) * 0.354 - 0.3rem); /* on the rim, at half past four */
    inset-inline-start: calc(var(--face) * 0.354 - 0.3rem);
    inline-size: 0.6rem;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--light);
    box-shadow: 0 0 0.5rem var(--glow);
  }
  @media (prefers-reduced-motion: reduce) {
    .heart {
      animation: none; /* it goes all the same, when its time is over */
    }
  }
  @keyframes fade {
    70% {
      opacity: 1;
    }
    to {
      opacity: 0;
    }
  }
  .away .face {
    border-style: dashed;
    background: none;
    color: var(--text-faint);
  }
  .away .face::after {
    border-style: dashed;
  }
  .away .name {
    color: var(--text-faint);
  }
  .lit .face::after {
    opacity: 1;
  }
  talking-piece {
    --piece-size: var(--piece);
    margin-block-start: calc(var(--piece) / -2);
    margin-inline-start: calc(var(--piece) / -2);
  }
  talking-piece.soft {
    --piece-glow: 0.45;
  }
  @media (forced-colors: active) {
    .face {
      border-color: CanvasText;
    }
    .face::after {
      content: none;
    }
    .lit .face {
      border-width: 3px;
      border-color: Highlight;
    }
    .reached {
      background: Highlight;
    }
    .line {
      stroke: CanvasText;
    }
  }
`
