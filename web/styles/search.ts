import { css } from 'lit'

/** The results of a search: facets at the side of guides, and a list of what was found. */
export const search = css`
  .groups {
    display: flex;
    flex-wrap: wrap;
    margin-block: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--line-strong);
  }
  .groups a {
    display: block;
    padding: var(--space-1) var(--space-3);
    color: var(--ink-soft);
    text-decoration: none;
    box-shadow: inset 0 -3px transparent;
  }
  .groups a:hover {
    color: var(--ink);
  }
  .groups a[aria-current] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -3px var(--accent);
  }
  .groups .number,
  h2 .number {
    color: var(--ink-soft);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  h2 {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    margin-block: var(--space-4) 0;
    padding-block-end: var(--space-1);
    border-block-end: 2px solid var(--ink);
  }
  h2 a {
    margin-inline-start: auto;
    font-size: var(--text-2);
    font-weight: 400;
  }
  .results > li {
    padding-block: 6px;
    border-block-end: 1px solid var(--line);
  }
  .hit {
    font-size: var(--text-3);
    overflow-wrap: anywhere;
  }
  .about {
    color: var(--ink-soft);
    font-size: var(--text-2);
  }
  .results .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--space-3);
  }
  .said {
    display: flex;
    gap: var(--space-2);
    min-width: 0;
  }
  .results .line > :last-child:not(:first-child) {
    margin-inline-start: auto;
  }
  .passages {
    padding-block-start: 2px;
    font-size: var(--text-2);
  }
  .passages li {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    gap: var(--space-2);
    overflow-wrap: anywhere;
  }
  .passages .element {
    color: var(--ink-soft);
  }
  .articles {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    padding-block-start: 2px;
    font-size: var(--text-2);
  }
  mark {
    background: var(--notice);
    color: inherit;
    font-weight: 600;
    text-decoration: underline var(--warning);
    text-underline-offset: 0.2em;
  }
  .narrowed {
    display: grid;
    grid-template-columns: 15rem minmax(0, 1fr);
    gap: var(--space-5);
  }
  .narrowed summary {
    display: none;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    padding-block-end: var(--space-2);
  }
  .chips button {
    padding: 0 6px;
    border-color: var(--line);
    background: var(--accent-tint);
    font-size: var(--text-2);
  }
  .stale {
    opacity: 0.6;
  }
  .pages {
    display: flex;
    align-items: baseline;
    gap: var(--space-3);
    padding-block: var(--space-3);
    font-size: var(--text-2);
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 640px) {
    .narrowed {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-2);
    }
    .narrowed summary {
      display: list-item;
    }
  }
`
