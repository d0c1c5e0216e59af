import { css } from 'lit'

/** One decision in the list of what was asked. */
export const decisionCard = css`
  article {
    display: grid;
    grid-template-columns: minmax(16rem, 24rem) minmax(0, 1fr);
    gap: var(--space-1) var(--space-5);
    padding: var(--space-3) 0;
    border-block-end: 1px solid var(--line);
  }
  h2,
  .reason,
  dl {
    grid-column: 1;
  }
  h2 {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
  }
  h2 span {
    font-size: var(--text-2);
    font-weight: 400;
    color: var(--ink-soft);
  }
  h2 .asked {
    color: var(--warning);
  }
  h2 .approved {
    color: var(--ok);
  }
  .reason {
    overflow-wrap: anywhere;
  }
  dl {
    font-size: var(--text-2);
  }
  dl div {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 0 var(--space-2);
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .findings {
    grid-column: 2;
    grid-row: 1 / span 3;
  }
  li {
    display: grid;
    grid-template-columns: 1.2em minmax(0, auto) minmax(0, 1fr);
    align-items: baseline;
    gap: 0 var(--space-2);
    padding-block: 3px;
    font-size: var(--text-2);
  }
  .message {
    grid-column: 2 / -1;
    color: var(--ink-soft);
    overflow-wrap: anywhere;
  }
  .answers {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-2);
    margin-block-start: var(--space-1);
    font-size: var(--text-2);
  }
  @media (max-width: 900px) {
    article {
      grid-template-columns: minmax(0, 1fr);
    }
    .findings {
      grid-column: 1;
      grid-row: auto;
    }
  }
  @media print {
    .answers {
      display: none;
    }
  }
`
