import { css } from 'lit'

/** All items by all regions: heads and names stay while the cells scroll below and beside them. */
export const regionMatrix = css`
  .frame {
    position: relative;
    max-height: max(20rem, calc(100vh - 13.5rem));
    overflow: auto;
    overscroll-behavior: contain;
    border-block: 2px solid var(--ink);
    border-block-end-width: 1px;
  }
  table {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--text-2);
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  th,
  td {
    height: var(--row);
    padding: 0;
    overflow: hidden;
    border-block-end: 1px solid var(--line);
    background: var(--paper);
    font-weight: 400;
    white-space: nowrap;
  }
  [role='none'] {
    border: 0;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    height: calc(2 * var(--row));
    border-block-end-color: var(--line-strong);
    color: var(--ink-soft);
    text-align: center;
    vertical-align: bottom;
    white-space: normal;
  }
  .item {
    position: sticky;
    inset-inline-start: 0;
    z-index: var(--z-sticky);
    border-inline-end: 1px solid var(--line-strong);
    text-align: start;
    text-overflow: ellipsis;
  }
  thead .item {
    z-index: 3;
    text-align: start;
  }
  .item > * {
    display: block;
    overflow: hidden;
    padding-inline-end: var(--space-2);
    text-overflow: ellipsis;
    color: var(--ink);
    text-decoration: none;
  }
  .item a:hover {
    text-decoration: underline;
  }
  .sub .item > * {
    padding-inline-start: 1.2em;
    color: var(--ink-soft);
  }
  .folder .item > * {
    font-weight: 600;
  }
  .region > * {
    display: block;
    width: 100%;
    padding: 2px 1px;
    color: var(--ink-soft);
    line-height: 1.2;
    text-decoration: none;
  }
  .region.below,
  td.below {
    background: var(--paper-tint);
  }
  .region span[aria-hidden] {
    display: block;
    color: var(--ink-faint);
    font-size: var(--text-1);
  }
  td > * {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 2px;
    height: 100%;
    color: var(--ink);
    text-decoration: none;
  }
  td a:hover {
    box-shadow: inset 0 0 0 1px var(--ink-soft);
  }
  td i {
    font-style: normal;
  }
  .error i,
  .missing i,
  .missing b {
    color: var(--error);
  }
  .warning i {
    color: var(--warning);
  }
  .info i {
    color: var(--info);
  }
  .exempt i {
    color: var(--exempt);
  }
  .undecided i {
    font-weight: 700;
  }
  .same i {
    color: var(--ok);
  }
  b {
    font-weight: 400;
  }
  .same > *,
  .published > *,
  .absent > * {
    color: var(--ink-faint);
  }
  td.heat-1 {
    background: var(--heat-1);
  }
  td.heat-2 {
    background: var(--heat-2);
  }
  td.heat-3 {
    background: var(--heat-3);
  }
  td.heat-4 {
    background: var(--heat-4);
  }
  td.warning {
    background: var(--notice);
  }
  :focus-visible {
    outline-offset: -2px;
  }
  @media (max-width: 640px) {
    .item {
      position: static;
    }
  }
  @media print {
    .frame {
      max-height: none;
      overflow: visible;
    }
  }
`
