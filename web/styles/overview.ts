import { css } from 'lit'

/** The overview: its figures in one line, the heat table under its title. */
export const overview = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-6);
    padding-block: var(--space-2);
    border-block: 1px solid var(--line);
    margin-block-end: var(--space-4);
  }
  .figures li {
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-2);
  }
  .figures db-count {
    font-size: var(--text-5);
    font-weight: 600;
    line-height: 1.2;
    color: var(--ink);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-4);
    margin-block-end: var(--space-2);
  }
  .title db-heat-legend {
    flex: 1;
  }
  .title button {
    font-size: var(--text-2);
  }
  db-top-lists + .desk {
    display: block;
    margin-block-start: var(--space-5);
  }
`
