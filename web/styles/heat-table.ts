import { css } from 'lit'

/** The heat table: numbers in columns, shaded by how far they are from uniform. */
export const heatTable = css`
  .frame {
    position: relative;
    overflow-x: auto;
    border-block-start: 2px solid var(--ink);
  }
  table {
    width: 100%;
    min-width: calc(15em + 7em * var(--columns));
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
    font-size: var(--text-2);
    line-height: 1.3;
  }
  th,
  td {
    padding: 0;
    border-block-end: 1px solid var(--line);
    white-space: nowrap;
  }
  thead th {
    height: 30px;
    padding-inline: 0 calc(3.2em + 2 * var(--space-2));
    border-block-end-color: var(--line-strong);
    text-align: end;
    font-weight: 400;
    color: var(--ink-soft);
  }
  thead button.plain {
    color: inherit;
    text-decoration-style: dotted;
  }
  thead th[aria-sort='ascending'],
  thead th[aria-sort='descending'] {
    color: var(--ink);
    font-weight: 600;
  }
  thead .missing {
    width: 5em;
    padding-inline-end: var(--space-2);
  }
  .full {
    color: var(--ink-faint);
  }
  .region {
    position: sticky;
    width: 11em;
    inset-inline-start: 0;
    z-index: var(--z-sticky);
    padding-inline: 0 var(--space-3);
    background: var(--paper);
    text-align: start;
    font-weight: 400;
  }
  .region > * {
    display: inline-block;
    padding-inline-start: 1.2em;
  }
  .fold {
    padding-inline-start: 0;
    color: var(--ink);
    text-decoration: none;
  }
  .fold span {
    display: inline-block;
    width: 1.2em;
    color: var(--ink-faint);
    text-align: start;
  }
  .below .region > * {
    padding-inline-start: 2.4em;
    color: var(--ink-soft);
  }
  .heat a,
  .heat .inside,
  td.missing > * {
    display: flex;
    justify-content: flex-end;
    gap: var(--space-2);
    padding: 4px var(--space-2);
    color: var(--ink);
    text-decoration: none;
  }
  .heat a:hover,
  .missing a:hover {
    box-shadow: inset 0 0 0 1px var(--ink-soft);
  }
  :focus-visible {
    outline-offset: -2px;
  }
  .count {
    display: inline-flex;
    align-items: baseline;
    gap: 2px;
    width: 3.2em;
    text-align: start;
  }
  b {
    font-weight: inherit;
  }
  a b,
  .missing a {
    text-decoration: underline;
    text-decoration-color: var(--line-strong);
    text-underline-offset: 0.2em;
  }
  i {
    font-style: normal;
    font-size: 0.8em;
  }
  i.error {
    color: var(--error);
  }
  i.warning {
    color: var(--warning);
  }
  .step-1 {
    background: var(--heat-1);
  }
  .step-2 {
    background: var(--heat-2);
  }
  .step-3 {
    background: var(--heat-3);
  }
  .step-4 {
    background: var(--heat-4);
  }
  .step-5 {
    background: var(--heat-5);
  }
  :is(.step-4, .step-5) i {
    color: inherit;
  }
  .missing span.faint {
    color: var(--ink-faint);
  }
  tfoot th,
  tfoot td {
    border-block-start: 1px solid var(--line-strong);
    border-block-end-color: var(--line-strong);
    font-weight: 600;
  }
  .below td[colspan] {
    padding: 4px var(--space-2) 4px 2.4em;
    color: var(--ink-soft);
  }
  @media print {
    .heat {
      print-color-adjust: exact;
    }
  }
`
