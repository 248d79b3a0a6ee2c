import { css } from 'lit'

/** Text as every element sets it: serif for what is spoken, sans for what is pressed. */
export const textStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  p,
  ol,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h1,
  h2 {
    font: 400 1.75rem / 1.2 var(--serif);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h1:focus {
    outline: none; /* a heading takes the focus so that it is read; it is not a control */
  }
  .spoken {
    font: 400 1.16rem / 1.5 var(--serif);
    color: var(--text-soft);
    overflow-wrap: anywhere;
  }
  .quiet {
    font-size: 0.94rem;
    color: var(--text-quiet);
    text-wrap: balance; /* a few words of small text on a last line of their own look forgotten */
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`
