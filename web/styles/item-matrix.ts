import { css } from 'lit'

/** An item's table: heads, elements and standard stay while the agencies scroll below and beside them. */
export const itemMatrix = css`
  .frame {
    position: relative;
    max-height: calc(100vh - 12rem);
    min-height: 20rem;
    overflow: auto;
    overscroll-behavior: contain;
    border-block: 2px solid var(--ink);
    border-block-end-width: 1px;
    scroll-padding: 3.6em 14em 0 24em;
  }
  table {
    min-width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--text-2);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 4px var(--space-2);
    border-block-end: 1px solid var(--line);
    vertical-align: baseline;
    text-align: start;
    font-weight: 400;
    background: var(--paper);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  thead tr + tr th {
    inset-block-start: 1.9em;
    border-block-end-color: var(--line-strong);
  }
  thead th[rowspan] {
    border-block-end-color: var(--line-strong);
    vertical-align: bottom;
  }
  .city {
    height: 1.9em;
    border-block-end-color: transparent;
    border-inline-start: 1px solid var(--line-strong);
    color: var(--ink);
    font-weight: 600;
  }
  .city span {
    position: sticky;
    inset-inline-start: 24.5em;
  }
  .first {
    border-inline-start: 1px solid var(--line-strong);
  }
  .agency a {
    color: var(--ink);
  }
  .counts > span {
    margin-inline-start: 0.5em;
  }
  .element {
    position: sticky;
    inset-inline-start: 0;
    z-index: var(--z-sticky);
    width: 8em;
    min-width: 8em;
    white-space: nowrap;
  }
  td.standard,
  thead .standard {
    position: sticky;
    inset-inline-start: 8em;
    z-index: var(--z-sticky);
    width: 16em;
    min-width: 16em;
    max-width: 16em;
    border-inline-end: 1px solid var(--line-strong);
  }
  th.element.standard {
    max-width: 24em;
    border-inline-end: 1px solid var(--line-strong);
    padding-inline-start: 1.5em;
    white-space: normal;
  }
  thead .element,
  thead .standard,
  thead .spread {
    z-index: 3;
  }
  .value,
  .cell {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: break-word;
  }
  .cell {
    -webkit-line-clamp: 3;
  }
  .member th .value {
    -webkit-line-clamp: 1;
  }
  .member > * {
    padding-block: 2px;
    background: var(--paper-tint);
  }
  .spread {
    position: sticky;
    inset-inline-end: 0;
    z-index: var(--z-sticky);
    width: 12em;
    min-width: 12em;
    max-width: 12em;
    border-inline-start: 1px solid var(--line-strong);
  }
  .name,
  .fold {
    display: block;
    color: var(--ink);
    font-weight: 600;
    text-decoration: none;
  }
  .fold span {
    margin-inline-start: 0.35em;
    color: var(--ink-faint);
  }
  .binding {
    color: var(--ink-faint);
    font-size: var(--text-1);
  }
  .binding.same {
    color: var(--accent);
  }
  td[data-cell]:not(.spread) {
    min-width: 6.5em;
    max-width: 12em;
    cursor: pointer;
    overflow-wrap: break-word;
  }
  td[data-cell]:hover {
    box-shadow: inset 0 0 0 1px var(--line-strong);
  }
  td.same,
  td.other,
  td.none,
  td.absent {
    color: var(--ink-faint);
  }
  td.other {
    color: var(--ink);
  }
  td.error,
  .counts .error {
    color: var(--error);
  }
  td.warning,
  .counts .warning {
    color: var(--warning);
  }
  td.info {
    color: var(--info);
  }
  td.error .cell,
  td.warning .cell,
  td.info .cell {
    color: var(--ink);
  }
  td.error .sign {
    color: var(--error);
  }
  td.warning .sign {
    color: var(--warning);
  }
  td.info .sign {
    color: var(--info);
  }
  .sign {
    margin-inline-end: 0.35em;
  }
  td.error.differs {
    background: var(--heat-1);
  }
  td.warning.differs {
    background: var(--notice);
  }
  td.outlined,
  td.marked {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .sought > * {
    border-block-start: 2px solid var(--accent);
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline 2px;
    text-decoration-color: currentColor;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline-offset: -2px;
  }
  @media (max-width: 640px) {
    .element,
    td.standard,
    .spread {
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
