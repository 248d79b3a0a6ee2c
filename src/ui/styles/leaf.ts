import { css } from 'lit'

/** A screen that is one leaf of text in the middle of the room. */
export const leafStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    place-items: center;
    min-block-size: 100svh;
    overflow-x: clip; /* with large letters the light of a large piece reaches beyond a phone */
    padding: 2rem var(--edge) calc(2rem + env(safe-area-inset-bottom));
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    inline-size: min(100%, var(--leaf-width));
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }
`
