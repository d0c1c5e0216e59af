import { css } from 'lit'

/** The page of what is held: its sums and the notes beside them. */
export const holdingsPage = css`
  .remark {
    color: var(--ink-soft);
    font-size: var(--text-2);
  }
  db-partial button {
    margin-inline-start: var(--space-2);
  }
  db-list-pages {
    display: block;
    margin-block-start: var(--space-2);
  }
`
