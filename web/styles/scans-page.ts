import { css } from 'lit'

/** The list of scans: one line each, its numbers in columns, its state with a glyph in its colour. */
export const scansPage = css`
  table {
    min-width: 64rem;
  }
  .when,
  .state {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .state.done span {
    color: var(--ok);
  }
  .state.failed span {
    color: var(--error);
  }
  .state.interrupted span {
    color: var(--warning);
  }
  .state.running span {
    color: var(--accent);
  }
  .problem {
    color: var(--error);
    overflow-wrap: anywhere;
  }
  .problem:not(:first-child)::before {
    content: ' · ';
    color: var(--ink-faint);
  }
  details ul {
    padding-block: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-2);
  }
  .pages {
    display: flex;
    gap: var(--space-4);
    padding-block: var(--space-3);
  }
`
