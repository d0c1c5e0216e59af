import { css } from 'lit'

/** The frame of every page: its margins, its heading with the line under it, its sections and plain data tables. */
export const page = css`
  :host {
    padding: var(--space-4) var(--space-5) var(--space-6);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-4);
    margin-block-end: var(--space-3);
  }
  .head .meta {
    color: var(--ink-soft);
    font-size: var(--text-2);
    font-variant-numeric: tabular-nums;
  }
  .head .actions {
    margin-block-start: 0;
    margin-inline-start: auto;
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
  }
  .frame {
    position: relative;
    overflow-x: auto;
  }
  table.data {
    width: 100%;
    border-block-start: 2px solid var(--ink);
    font-size: var(--text-3);
  }
  table.data th,
  table.data td {
    padding: 4px var(--space-3) 4px 0;
    border-block-end: 1px solid var(--line);
    vertical-align: baseline;
  }
  table.data thead th {
    border-block-end-color: var(--line-strong);
    color: var(--ink-soft);
    font-size: var(--text-2);
    font-weight: 400;
    white-space: nowrap;
  }
  table.data .number {
    text-align: end;
    white-space: nowrap;
  }
  @media (max-width: 640px) {
    :host {
      padding-inline: var(--space-3);
    }
  }
  @media print {
    :host {
      padding: 0;
    }
    .actions {
      display: none !important;
    }
  }
`
