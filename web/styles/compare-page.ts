import { css } from 'lit'

/** Two agencies: who they are, what they differ in, and one item of theirs beside the list of all. */
export const comparePage = css`
  .choosers {
    display: grid;
    grid-template-columns: max-content minmax(0, 28rem) max-content minmax(0, 28rem) max-content;
    justify-content: start;
    align-items: center;
    gap: var(--space-2);
    margin-block-end: var(--space-3);
  }
  .sum {
    margin-block-end: var(--space-2);
  }
  h2 {
    margin-block: var(--space-3) var(--space-2);
  }
  .panes {
    display: grid;
    grid-template-columns: 27rem minmax(0, 1fr);
    gap: var(--space-5);
    align-items: start;
  }
  .items {
    max-height: max(16rem, calc(100vh - 34rem));
    overflow-y: auto;
    border-block-start: 2px solid var(--ink);
    font-size: var(--text-2);
  }
  .items li {
    padding: 4px var(--space-2);
    border-block-end: 1px solid var(--line);
  }
  .items [aria-current='true'] {
    background: var(--accent-tint);
    box-shadow: inset 3px 0 var(--accent);
  }
  .items .elements {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-1);
  }
  .narrowed {
    margin-block-end: var(--space-2);
    font-size: var(--text-2);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
    margin-block-end: var(--space-2);
    font-size: var(--text-2);
  }
  h3 {
    margin-block: var(--space-2) var(--space-1);
  }
  details {
    margin-block-start: var(--space-5);
  }
  .alone {
    columns: 22em;
    font-size: var(--text-2);
  }
  @media (max-width: 900px) {
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .choosers {
      grid-template-columns: max-content minmax(0, 1fr);
    }
    .items {
      max-height: 16rem;
    }
  }
`
