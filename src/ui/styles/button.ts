import { css } from 'lit'

/** Buttons, and what folds open: large enough for a thumb, calm until touched. */
export const buttonStyles = css`
  button,
  summary {
    font: inherit;
    line-height: 1.25;
    color: inherit;
    min-block-size: var(--target);
    min-inline-size: var(--target);
    cursor: pointer;
    border-radius: var(--button-round);
    -webkit-tap-highlight-color: transparent;
    touch-action: manipulation;
  }
  button {
    max-inline-size: 100%;
    padding: 0.6rem 1.05rem;
    background: var(--raised);
    border: 1px solid var(--line);
    overflow-wrap: anywhere;
    transition:
      background-color var(--motion-touch),
      border-color var(--motion-touch);
  }
  button:hover {
    background: var(--raised-touched);
    border-color: var(--line-firm);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    padding: 0.6rem 1.05rem;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.45em;
    aspect-ratio: 1;
    margin-block-start: -0.25em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    margin-block-start: 0.25em;
    rotate: 225deg;
  }
  .primary {
    background: var(--light);
    border-color: transparent;
    color: var(--on-light);
    font-weight: 600;
    padding-inline: 1.35rem;
  }
  .primary:hover {
    background: var(--light-touched);
    border-color: transparent;
  }
  .bare {
    background: none;
    border-color: transparent;
    color: var(--text-quiet);
  }
  [aria-disabled='true'] {
    background: var(--raised);
    border-color: var(--line);
    color: var(--text-quiet);
    cursor: default;
  }
  :is(button, summary, input, a, [tabindex]:not(h1)):focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    button,
    .bare {
      border-color: ButtonText;
    }
  }
`
