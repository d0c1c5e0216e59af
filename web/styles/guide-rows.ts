import { css } from 'lit'

/** Records of a list, each with its tools, one or another opened to a form. */
export const guideRows = css`
  .row.member + .row.member {
    border-block-start: 1px dotted var(--line);
  }
  .member-value {
    display: flex;
    align-items: start;
    gap: var(--space-3);
  }
  .member-value > :first-child {
    flex: 1;
    min-width: 0;
  }
  .member-value .whole {
    background: var(--mark-actual);
    box-shadow: -3px 0 var(--error);
  }
  .tools {
    display: flex;
    gap: var(--space-2);
    font-size: var(--text-2);
    white-space: nowrap;
  }
  .tools button {
    color: var(--ink-faint);
    text-decoration: none;
  }
  .tools button:not(:disabled):hover,
  .tools button:focus-visible,
  .member:hover .tools button:not(:disabled) {
    color: var(--accent);
  }
  .tools button:disabled {
    opacity: 0.4;
  }
  .form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2) var(--space-3);
    padding-block: var(--space-1) var(--space-2);
  }
  .form .line,
  .form .prose,
  .form .lines {
    flex: 1 1 100%;
  }
  .form .line.short {
    flex: 1 1 10em;
  }
  /* Beside the panel the guide's column is narrow: the tools stand under what they are for. */
  .own {
    container-type: inline-size;
  }
  @container (max-width: 20rem) {
    .member-value {
      flex-direction: column;
      gap: 0;
    }
    .member-value > :first-child {
      width: 100%;
    }
  }
  @media print {
    .tools,
    .add {
      display: none;
    }
  }
  .laws {
    display: grid;
    grid-column: 1 / -1;
    color: var(--ink-soft);
    font-size: var(--text-2);
  }
  .laws select {
    max-width: 100%;
  }
`
