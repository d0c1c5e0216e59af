import { css } from 'lit'

/** One element of a guide: key, standard and guide in three columns that stand alike in every element. */
export const guideSection = css`
  section {
    display: grid;
    grid-template-columns: 9.5rem minmax(0, 1fr) 3.5rem;
    gap: 0 var(--space-3);
    padding-block: var(--space-2);
    border-block-start: 1px solid var(--line);
    border-inline-start: 3px solid transparent;
    padding-inline-start: var(--space-3);
    margin-inline-start: calc(-1 * var(--space-3) - 3px);
    scroll-margin-block: var(--space-6);
  }
  :host([changed]) section {
    border-inline-start-color: var(--accent);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    gap: 0 var(--space-2);
    padding-block: 3px;
    font-size: var(--text-2);
  }
  header p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
  }
  h2 {
    font-size: var(--text-3);
    scroll-margin-block: var(--space-6);
  }
  .actions {
    padding-block: 3px;
    font-size: var(--text-2);
    text-align: end;
  }
  .actions button {
    display: block;
    margin-inline-start: auto;
    text-align: end;
    white-space: normal;
  }
  .badge,
  button.badge {
    padding-inline: 0.3em;
    line-height: 1.3;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    text-decoration: none;
    color: var(--ink-soft);
    font-size: var(--text-1);
  }
  .badge.same,
  button.badge.same {
    border-color: var(--accent);
    color: var(--accent);
  }
  .error {
    color: var(--error);
  }
  .warning {
    color: var(--warning);
  }
  .info {
    color: var(--info);
  }
  .changed {
    color: var(--accent);
    font-weight: 600;
  }
  .findings {
    display: grid;
    gap: var(--space-1);
    margin-block: var(--space-1) var(--space-2);
    padding-inline-start: calc(6rem + var(--space-4));
  }
  @media (max-width: 800px) {
    section {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .body {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .findings {
      padding-inline-start: 0;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`
