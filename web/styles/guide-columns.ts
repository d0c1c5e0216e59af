import { css } from 'lit'

/** Key, standard and guide in three columns that stand alike in every element of a guide. */
export const guideColumns = css`
  .row {
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr) minmax(0, 1.2fr);
    gap: 0 var(--space-4);
    padding-block: 3px;
  }
  .key {
    color: var(--ink-soft);
    font-size: var(--text-2);
    overflow-wrap: break-word;
  }
  .key.number {
    text-align: end;
    color: var(--ink-faint);
  }
  .standard {
    color: var(--ink-soft);
  }
  .own {
    min-width: 0;
  }
  @media (max-width: 800px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .standard:not(:empty) {
      padding-inline-start: var(--space-2);
      border-inline-start: 2px solid var(--ok);
    }
  }
`
