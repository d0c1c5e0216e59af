import { css } from 'lit'

/** The queues of links: their reasons in a row, the guides beside the one that is looked at. */
export const linksPage = css`
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    margin-block-end: var(--space-2);
    font-size: var(--text-2);
  }
  .views ul,
  .reasons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }
  .views a,
  .reasons a {
    display: block;
    padding-block: var(--space-1);
    text-decoration: none;
  }
  .views a[aria-current],
  .reasons a[aria-current] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--accent);
  }
  .views db-agency-select {
    width: 20rem;
    max-width: 100%;
  }
  .reasons {
    margin-block-end: var(--space-3);
    border-block-end: 1px solid var(--line-strong);
    font-size: var(--text-2);
    font-variant-numeric: tabular-nums;
  }
  .reasons b {
    font-weight: 400;
    color: var(--ink-soft);
  }
  .panes {
    display: grid;
    grid-template-columns: 26rem minmax(0, 1fr);
    gap: var(--space-5);
    align-items: start;
  }
  .rows {
    max-height: max(20rem, calc(100vh - 17rem));
    overflow-y: auto;
    border-block-start: 2px solid var(--ink);
  }
  .rows a {
    display: grid;
    padding: 6px var(--space-2);
    border-block-end: 1px solid var(--line);
    color: var(--ink);
    font-size: var(--text-2);
    line-height: 1.45;
    text-decoration: none;
  }
  .rows a:hover {
    background: var(--paper-tint);
  }
  .rows a[aria-current] {
    background: var(--accent-tint);
    box-shadow: inset 3px 0 var(--accent);
  }
  .rows b {
    font-weight: 600;
  }
  .rows span {
    overflow: hidden;
    color: var(--ink-soft);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .pager {
    display: flex;
    gap: var(--space-3);
    margin-block-start: var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-2);
  }
  .code {
    color: var(--ink-soft);
  }
  :focus-visible {
    outline-offset: -2px;
  }
  @media (max-width: 900px) {
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .rows {
      max-height: 20rem;
    }
  }
`
