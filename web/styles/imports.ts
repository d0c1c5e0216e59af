import { css } from 'lit'

/** What the steps of an import share: facts in rows, lists of choices, marks of what is wrong. */
export const imports = css`
  h2 {
    margin-block: var(--space-4) var(--space-2);
  }
  dl.facts {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--space-1) var(--space-4);
    align-items: baseline;
    max-width: 60rem;
  }
  dl.facts dt {
    color: var(--ink-soft);
  }
  .hash {
    overflow-wrap: anywhere;
    color: var(--ink-faint);
    font-size: var(--text-1);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    margin-block-start: var(--space-4);
  }
  .bad {
    color: var(--error);
  }
  .guess {
    color: var(--warning);
  }
  p.guess {
    margin-block: var(--space-3) var(--space-2);
  }
  .remark {
    color: var(--ink-soft);
    font-size: var(--text-2);
    max-width: 60rem;
  }
  .alert {
    padding: var(--space-3) var(--space-4);
    border-inline-start: 3px solid var(--error);
    background: var(--paper-tint);
    margin-block: var(--space-3);
    max-width: 60rem;
  }
  .alert p + p,
  .alert .actions {
    margin-block-start: var(--space-2);
  }
  table.data td {
    overflow-wrap: anywhere;
  }
`
