import { css } from 'lit'

/** The grid of bad cells: the cell itself is wide enough to be read and typed into. */
export const importTroubles = css`
  :host {
    padding: 0;
  }
  .place {
    width: 14em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    vertical-align: top;
  }
  .place .title {
    display: block;
    color: var(--ink-faint);
    font-size: var(--text-2);
  }
  table.data td {
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  td:nth-child(2) {
    width: 10em;
  }
  .cell {
    width: 20em;
  }
  textarea {
    display: block;
    width: 100%;
    padding: 2px var(--space-2);
    border: 1px solid var(--error);
    border-radius: var(--radius);
    background: var(--paper);
    resize: none;
  }
  .read-only {
    color: var(--ink-soft);
  }
  .why {
    font-size: var(--text-2);
    color: var(--ink-soft);
  }
  .bad {
    color: var(--error);
    white-space: nowrap;
  }
  .suggestion {
    width: 22em;
    font-size: var(--text-2);
  }
  .suggested {
    padding-inline: 2px;
    margin-inline-end: var(--space-2);
    background: var(--mark-expected);
  }
  .suggestion button {
    padding: 0 var(--space-2);
    white-space: nowrap;
  }
  .same {
    color: var(--ink-soft);
  }
`
