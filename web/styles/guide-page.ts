import { css } from 'lit'

/** The page of a guide: outline beside the elements, what is said about the whole above, saving below. */
export const guidePage = css`
  .columns {
    display: grid;
    grid-template-columns: 10em minmax(0, 1fr);
    gap: var(--space-5);
    border-block-start: 2px solid var(--ink);
  }
  .columns.beside {
    grid-template-columns: 10em minmax(0, 1fr) clamp(15rem, 19vw, 24rem);
  }
  db-guide-panel {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    max-height: calc(100vh - 48px);
    overflow-y: auto;
  }
  db-guide-outline {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    max-height: calc(100vh - 48px);
    overflow-y: auto;
    padding-block: var(--space-2);
  }
  .elements {
    padding-inline-start: calc(var(--space-3) + 3px);
    padding-block-end: var(--space-6);
  }
  .sides {
    position: sticky;
    inset-block-start: 0;
    z-index: var(--z-sticky);
    display: grid;
    grid-template-columns: calc(15.5rem + var(--space-3)) minmax(0, 1fr) minmax(0, 1.2fr) calc(3.5rem + var(--space-3) - var(--space-4));
    gap: var(--space-4);
    padding-block: var(--space-1);
    border-block-end: 1px solid var(--line-strong);
    background: var(--paper);
    color: var(--ink-soft);
    font-size: var(--text-2);
  }
  db-guide-link {
    padding-block: var(--space-2);
  }
  db-save-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: var(--z-sticky);
    margin-inline: calc(-1 * var(--space-5));
    margin-block-end: calc(-1 * var(--space-6));
  }
  @media (max-width: 640px) {
    db-save-bar {
      margin-inline: calc(-1 * var(--space-3));
    }
  }
  @media (max-width: 1200px) {
    .columns.beside {
      grid-template-columns: 10em minmax(0, 1fr);
    }
    db-guide-panel {
      position: static;
      grid-column: 1 / -1;
      grid-row: 1;
      max-height: 20rem;
    }
  }
  @media (max-width: 800px) {
    .columns,
    .columns.beside {
      grid-template-columns: minmax(0, 1fr);
    }
    db-guide-panel {
      grid-row: auto;
    }
    db-guide-outline {
      position: static;
      max-height: 12rem;
    }
    .sides {
      display: none;
    }
  }
  @media print {
    db-guide-outline,
    db-guide-panel,
    db-save-bar {
      display: none;
    }
    .columns,
    .columns.beside {
      grid-template-columns: 1fr;
    }
  }
`
