import { css } from 'lit'

/** One finding whole: its two sides above each other, so that they can be read character by character. */
export const findingDetail = css`
  article {
    display: grid;
    gap: var(--space-4);
    max-width: 60rem;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.125rem;
    line-height: 1.4;
  }
  h3 {
    margin-block-end: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-2);
    font-weight: 400;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    margin-block-start: calc(-1 * var(--space-3));
    color: var(--ink-soft);
    font-size: var(--text-2);
  }
  .sentence {
    font-size: var(--text-4);
  }
  .sides {
    border-block-start: 2px solid var(--ink);
  }
  .sides > div {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: var(--space-3);
    padding-block: var(--space-2);
    border-block-end: 1px solid var(--line);
  }
  dt,
  .where {
    color: var(--ink-soft);
    font-size: var(--text-2);
  }
  .text {
    max-height: 16rem;
    overflow-y: auto;
  }
  .text + .where {
    margin-block-start: var(--space-2);
  }
  section p + p {
    margin-block-start: var(--space-1);
  }
  section db-marked-text {
    white-space: normal;
  }
  .replaced {
    text-decoration: none;
  }
  .folds {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
  }
  .folds span {
    padding-inline: var(--space-1);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    font-size: var(--text-1);
  }
  .distribution .number {
    display: inline-block;
    min-width: 3em;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .strong {
    font-weight: 600;
  }
`
