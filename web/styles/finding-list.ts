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
    width: 100%;
  }
  a {
    display: grid;
    gap: 1px;
    height: 5.1rem;
    align-content: center;
    padding-inline: var(--space-3);
    border-block-end: 1px solid var(--line);
    color: var(--ink);
    text-decoration: none;
    font-size: var(--text-2);
    line-height: 1.45;
  }
  a:hover {
    background: var(--paper-tint);
  }
  a[aria-current='true'] {
    background: var(--accent-tint);
    box-shadow: inset 3px 0 var(--accent);
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
  .second,
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
    color: var(--ink-soft);
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
