import { css } from 'lit'

/** The findings: three panes that scroll each for itself; below each other in a narrow window. */
export const findings = css`
  :host {
    position: absolute;
    inset: 0;
    min-height: 30rem;
    display: grid;
    grid-template-columns: 15.5rem minmax(22rem, 5fr) minmax(0, 7fr);
    grid-template-rows: auto minmax(0, 1fr);
    padding: 0;
  }
  db-saved-views {
    grid-column: 1 / -1;
  }
  aside,
  .right {
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  aside {
    padding: var(--space-2) var(--space-3) var(--space-5) var(--space-5);
    border-inline-end: 1px solid var(--line);
  }
  summary {
    display: none;
  }
  .middle {
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
    border-inline-end: 1px solid var(--line);
  }
  .bar {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-3) var(--space-2);
  }
  .total {
    flex: 1;
    font-size: var(--text-5);
    font-variant-numeric: tabular-nums;
    color: var(--ink-soft);
    line-height: 1.3;
  }
  .zen {
    font-size: var(--text-2);
    white-space: nowrap;
  }
  .middle db-query-box {
    padding: 0 var(--space-3) var(--space-2);
  }
  db-finding-list {
    flex: 1;
    border-block-start: 2px solid var(--ink);
  }
  .stale {
    opacity: 0.6;
  }
  .middle db-empty,
  .middle db-error,
  .waiting {
    padding: var(--space-3);
  }
  .right {
    padding: var(--space-3) var(--space-5) var(--space-5);
  }
  @media (max-width: 1100px) {
    :host {
      position: static;
      grid-template-columns: 13rem minmax(0, 1fr);
      grid-template-rows: auto auto auto;
    }
    .middle {
      border-inline-end: 0;
    }
    db-finding-list {
      flex: none;
      height: 24rem;
    }
    .right {
      grid-column: 1 / -1;
      border-block-start: 2px solid var(--ink);
    }
  }
  @media (max-width: 640px) {
    :host {
      display: block;
    }
    .bar {
      flex-wrap: wrap;
    }
    aside {
      padding: var(--space-2) var(--space-3);
      border-inline-end: 0;
      border-block-end: 1px solid var(--line);
    }
    summary {
      display: list-item;
    }
    .right {
      padding-inline: var(--space-3);
    }
  }
  @media print {
    :host {
      position: static;
      display: block;
    }
    aside {
      display: none;
    }
  }
`
