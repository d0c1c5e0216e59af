import { css } from 'lit'

/** One guide's link: candidates with their waterfalls, the decision below them, then what was decided before. */
export const linkDecision = css`
  h2 {
    margin-block-end: var(--space-1);
  }
  .about {
    margin-block-end: var(--space-3);
    color: var(--ink-soft);
    font-size: var(--text-2);
  }
  form {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
    max-width: 44rem;
  }
  fieldset {
    width: 100%;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    width: 100%;
    padding: 0 0 var(--space-1);
    margin-block-end: var(--space-2);
    border-block-end: 2px solid var(--ink);
    font-weight: 600;
  }
  .candidate {
    padding-block-end: var(--space-3);
    border-block-end: 1px solid var(--line);
  }
  .candidate db-link-evidence {
    padding-inline-start: 1.8em;
  }
  .option {
    display: block;
    padding-block: var(--space-2);
  }
  form > label {
    width: 100%;
  }
  form > label input {
    width: 100%;
  }
  select {
    max-width: 100%;
  }
  .saved {
    margin-block-end: var(--space-3);
    padding: var(--space-2) var(--space-3);
    border-inline-start: 3px solid var(--ok);
    background: var(--paper-tint);
  }
  h3 {
    margin-block: var(--space-5) var(--space-1);
  }
  .history {
    border-block-start: 1px solid var(--line-strong);
    font-size: var(--text-2);
  }
  .history li {
    display: grid;
    grid-template-columns: 10em 1fr 1fr 1fr;
    gap: var(--space-2);
    padding-block: 4px;
    border-block-end: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  @media (max-width: 640px) {
    .history li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
