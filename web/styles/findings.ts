import { css } from 'lit'

/** The findings: three panes that scroll each for itself; below each other in a narrow window. */
export const findings = css`
  :host {
    position: absolute;
    inset: 0;
    min-height: 30rem;
    display: grid;
    grid-template-columns: 15.5rem minmax(22rem, 5fr) minmax(0, 7fr);
    padding: 0;
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
  .sort select {
    border-color: transparent;
    field-sizing: content;
    font-size: var(--text-2);
  }
  .middle db-query-box {
    padding: 0 var(--space-3) var(--space-2);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-2);
    max-height: 6rem;
    overflow-y: auto;
    padding: 0 var(--space-3) var(--space-2);
    font-size: var(--text-2);
  }
  .chips button {
    padding: 0 var(--space-2);
    text-align: start;
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
