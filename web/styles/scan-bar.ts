import { css } from 'lit'

/** The bar that tells of a scan: one line that keeps its height from the first moment to the last. */
export const scanBar = css`
  .active,
  .ended {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-4);
    min-height: 40px;
    padding: var(--space-1) var(--space-3);
    margin-block-end: var(--space-3);
    border-inline-start: 3px solid var(--accent);
    background: var(--accent-tint);
    font-size: var(--text-2);
  }
  .ended.done {
    border-color: var(--ok);
  }
  .ended.failed {
    border-color: var(--error);
  }
  .ended.cancelled {
    border-color: var(--pending);
  }
  .ended.interrupted {
    border-color: var(--warning);
    background: var(--notice);
  }
  .active p {
    flex: 1 1 26em;
    font-variant-numeric: tabular-nums;
  }
  .fact::before {
    content: ' · ';
    color: var(--ink-faint);
  }
  progress {
    flex: 2 1 12em;
    height: 8px;
    appearance: none;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--paper);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
    transition: inline-size 600ms linear;
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  db-error {
    margin-block-end: var(--space-3);
  }
  @media (prefers-reduced-motion: reduce) {
    progress::-webkit-progress-value {
      transition: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`
