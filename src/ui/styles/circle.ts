import { css } from 'lit'

/** The circle's screen: title above, seats in the middle, the sentence and the dock at the lower edge. */
export const circleStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr auto;
    min-block-size: 100svh;
    overflow: clip;
    overflow-clip-margin: 0;
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.75rem var(--edge) 0;
    z-index: 1;
  }
  h1 {
    font-size: 1.1rem;
  }
  .menu {
    flex: none;
    padding: 0;
    margin-inline-end: -0.75rem;
    font-size: 1.3rem;
    line-height: 1;
  }
  main {
    display: grid;
    grid-template: 1fr auto auto / minmax(0, 1fr);
    min-inline-size: 0;
  }
  .between {
    position: relative;
    z-index: 1;
    display: grid;
    justify-items: center;
    padding-inline: var(--edge);
  }
  .between[hidden] {
    display: none;
  }
  .low {
    position: relative;
    z-index: 1;
    display: grid;
    justify-items: center;
    gap: 1rem;
    padding: 1.25rem var(--edge) calc(1.4rem + env(safe-area-inset-bottom));
    text-align: center;
  }
  .over::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    background: linear-gradient(to top, var(--room) calc(100% - 1.25rem), transparent); /* others may pass beneath the words */
  }
  @media (min-height: 36rem) {
    .low {
      position: sticky; /* where the page must scroll, the dock stays under the thumb */
      inset-block-end: 0;
    }
  }
  @media (max-height: 30rem) and (min-width: 40rem) {
    main {
      grid-template: 1fr auto auto 1fr / 1fr minmax(auto, 22rem); /* a phone on its side: the dock beside the circle */
    }
    seat-map {
      grid-area: 1 / 1 / 5;
    }
    .between {
      grid-area: 2 / 2;
    }
    .low {
      grid-area: 3 / 2;
    }
    agreements-again {
      grid-area: 1 / 1 / 5 / 3;
    }
    .over::before {
      content: none;
    }
  }
  .quiet-now {
    --light: var(--text-faint);
    --room-lit: var(--room);
  }
  .note {
    max-inline-size: 34rem;
    text-wrap: balance;
  }
  .say {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 34rem;
    text-wrap: balance;
  }
  .greeting {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.5rem;
    max-inline-size: 34rem;
    padding-block: 0.35rem;
    padding-inline: 1.1rem 0.5rem;
    margin-block-start: 0.75rem;
    text-align: start;
    border: 1px solid var(--line);
    border-radius: var(--card-round);
    background: var(--raised);
  }
  .greeting p {
    flex: 1 1 12rem; /* beside large letters the button stands beneath */
  }
  .greeting button {
    flex: none;
    padding-inline: 0.75rem;
  }
`
