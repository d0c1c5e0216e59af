import { css } from 'lit'

/** Two guides side by side: two equal columns, the standard below what differs from it. */
export const guidePair = css`
  .frame {
    overflow-x: auto;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-block-start: 2px solid var(--ink);
    font-size: var(--text-2);
  }
  th,
  td {
    padding: 4px var(--space-2) 4px 0;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    border-block-end: 1px solid var(--line-strong);
    font-weight: 400;
  }
  thead .element {
    color: var(--ink-soft);
  }
  .element {
    width: 9em;
  }
  tbody .element {
    font-weight: 600;
    border-block-end: 1px solid var(--line-strong);
  }
  .first > * {
    border-block-start: 1px solid var(--line-strong);
  }
  tr + tr:not(.first) > td {
    border-block-start: 1px dotted var(--line);
  }
  .sought > th {
    box-shadow: inset 3px 0 var(--accent);
    padding-inline-start: var(--space-2);
  }
  .standing {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-1);
    font-weight: 400;
  }
  .standing.neither {
    color: var(--error);
  }
  .folds {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-1);
    font-weight: 400;
  }
  .folds i {
    margin-inline-end: 0.5em;
    border-block-end: 1px solid var(--line-strong);
    font-style: normal;
  }
  .field {
    display: block;
    color: var(--ink-faint);
    font-size: var(--text-1);
  }
  .sign {
    margin-inline-end: 0.35em;
    color: var(--error);
    font-weight: 600;
  }
  .same {
    color: var(--ink-soft);
  }
  .standard td {
    color: var(--ink-soft);
  }
  .lines {
    white-space: pre-line;
  }
`
