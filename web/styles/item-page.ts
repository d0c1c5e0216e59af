import { css } from 'lit'

/** The page of one item: its tools in one line above the table, what is missing below it. */
export const itemPage = css`
  .above {
    font-size: var(--text-2);
  }
  section {
    margin-block-end: var(--space-4);
  }
  section h2 {
    margin-block-end: var(--space-2);
  }
  .code {
    color: var(--ink-soft);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-4);
    margin-block-end: var(--space-2);
    font-size: var(--text-2);
  }
  .tools .legend {
    margin-inline-start: auto;
    color: var(--ink-soft);
  }
  .missing {
    columns: 22em;
    font-size: var(--text-2);
  }
`
