import { css } from 'lit'

/** The virtual list of findings: rows of one height, three lines each. */
export const findingList = css`
  :host {
    min-height: 0;
    height: 100%;
  }
  lit-virtualizer {
    height: 100%;
    overscroll-behavior: contain;
  }
  [role='listitem'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    width: 100%;
    border-block-end: 1px solid var(--line);
  }
  [role='listitem']:hover {
    background: var(--paper-tint);
  }
  [role='listitem']:has([aria-current='true']),
  .chosen {
    background: var(--accent-tint);
  }
  [role='listitem']:has([aria-current='true']) {
    box-shadow: inset 3px 0 var(--accent);
  }
  label {
    padding: 0.7rem 0 0 var(--space-3);
    cursor: pointer;
  }
  input {
    margin: 0;
    accent-color: var(--accent);
  }
  a {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1px;
    height: 5.1rem;
    align-content: center;
    padding-inline: var(--space-2) var(--space-3);
    color: var(--ink);
    text-decoration: none;
    font-size: var(--text-2);
    line-height: 1.45;
  }
  a:focus-visible {
    outline-offset: -2px;
  }
  .first {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    min-width: 0;
    font-size: var(--text-3);
  }
  strong {
    flex: 1;
    font-weight: 600;
  }
  strong,
  .about,
  .third {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .where {
    color: var(--ink-soft);
    font-size: var(--text-2);
    white-space: nowrap;
  }
  .second {
    display: flex;
    gap: var(--space-2);
    color: var(--ink-soft);
  }
  .about {
    flex: 1;
  }
  .life {
    display: flex;
    flex: none;
    gap: var(--space-2);
    font-variant-numeric: tabular-nums;
  }
  .again {
    font-weight: 400;
    color: var(--warning);
  }
  .late {
    color: var(--error);
    font-weight: 600;
  }
  .third.sides {
    display: flex;
    gap: var(--space-2);
  }
  .sides db-marked-text {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
  }
  @media (forced-colors: active) {
    a[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
