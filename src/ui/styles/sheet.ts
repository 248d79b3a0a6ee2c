import { css } from 'lit'

/** The sheet: rises from the lower edge on a phone, lies in the middle of a desk. */
export const sheetStyles = css`
  dialog {
    inline-size: min(100%, 26rem);
    max-inline-size: none;
    max-block-size: 88svh;
    margin-block: auto 0;
    margin-inline: auto;
    padding: 0;
    color: var(--text);
    background: var(--room);
    border: 1px solid var(--line);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    border-start-start-radius: var(--card-round);
    border-start-end-radius: var(--card-round);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: var(--veil);
  }
  @media (min-width: 40rem) {
    dialog {
      margin-block: auto;
      border-radius: var(--card-round);
    }
  }
  .inside {
    display: grid;
    gap: 0.6rem;
    padding: 1rem var(--edge) calc(1.25rem + env(safe-area-inset-bottom));
  }
  .inside > div:not([hidden]) {
    display: grid;
    gap: 0.5rem;
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    font-size: 1.3rem;
  }
  .close {
    padding: 0;
    margin-inline-end: -0.75rem;
  }
  .wide {
    inline-size: 100%;
  }
  .spoken {
    padding-block: 0.25rem 0.75rem;
  }
  summary {
    background: var(--raised);
    border: 1px solid var(--line);
  }
  summary:hover {
    background: var(--raised-touched);
    border-color: var(--line-firm);
  }
  .fold {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 0.5rem 0.75rem;
  }
  .line {
    display: grid;
    gap: 0.35rem;
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--line);
  }
  .words {
    font: 400 1.08rem / 1.4 var(--serif);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .row bdi {
    flex: 1;
  }
  h3 {
    font-size: 1rem;
  }
  fieldset {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  label.field {
    display: grid;
    gap: 0.35rem;
  }
  select,
  input[type='range'] {
    font: inherit;
    color: inherit;
    min-block-size: var(--target);
    inline-size: 100%;
    accent-color: var(--light);
  }
  select {
    padding-inline: 0.75rem;
    background: var(--raised);
    border: 1px solid var(--line-firm);
    border-radius: 0.875rem;
  }
  .goings {
    display: grid;
    gap: 0.6rem;
    margin-block-start: 0.4rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--line);
  }
`
