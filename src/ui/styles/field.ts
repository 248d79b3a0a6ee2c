import { css } from 'lit'

/** Native fields: a line to write a name on, and a choice between ways. */
export const fieldStyles = css`
  label,
  legend {
    display: block;
    padding: 0;
  }
  legend {
    margin-block-end: 0.6rem;
  }
  input[type='text'],
  textarea {
    font: 400 1.16rem / 1.3 var(--serif);
    color: var(--text);
    inline-size: 100%;
    min-block-size: 3.125rem;
    padding: 0.6rem 1rem;
    background: var(--raised);
    border: 1px solid var(--line-firm);
    border-radius: 0.875rem;
  }
  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
    max-block-size: 40svh;
  }
  [aria-invalid='true'] {
    border-color: var(--light);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 3.125rem;
    padding: 0.5rem 1rem;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 0.875rem;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--light);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--focus);
    outline-offset: 3px;
  }
  .choice input {
    flex: none; /* beside long words it would shrink */
    inline-size: 1.2rem;
    block-size: 1.2rem;
    margin: 0;
    accent-color: var(--light);
    outline: none;
  }
`
