import { css } from 'lit'

/** A choice that stands quietly at the edge of a screen; in the sheet (`wide`) it is a field like the others. */
export const quietSelectStyles = css`
  :host {
    display: grid;
    justify-items: center;
    gap: 0.25rem;
    text-align: center;
  }
  select {
    font: inherit;
    color: var(--text-quiet);
    min-block-size: var(--target);
    min-inline-size: var(--target);
    max-inline-size: 100%;
    field-sizing: content; /* its arrow stands by the word that is chosen, not by the longest one */
    padding-inline: 0.25rem;
    background: transparent;
    border: 1px solid transparent;
    border-radius: var(--button-round);
    cursor: pointer;
  }
  select:hover {
    border-color: var(--line-firm);
  }
  select:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 3px;
  }
  option {
    color: var(--text);
    background: var(--room);
  }
  .quiet {
    max-inline-size: 34rem;
    text-wrap: balance;
  }
  :host([wide]) {
    justify-items: stretch;
    gap: 0.5rem;
    text-align: start;
  }
  :host([wide]) select {
    padding-inline: 0.75rem;
    color: inherit;
    background: var(--raised);
    border-color: var(--line-firm);
    border-radius: 0.875rem;
  }
  @media (forced-colors: active) {
    select {
      border-color: ButtonText;
    }
  }
`
