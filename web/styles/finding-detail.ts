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
`
