import { css } from 'lit'

/** A file that comes into a list: how it comes in, and its name. */
export const listImport = css`
  :host {
    margin-block-end: var(--space-4);
    padding-block-end: var(--space-4);
    border-block-end: 1px solid var(--line);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    margin-block: var(--space-2);
    padding: 0;
    border: 0;
  }
  input[type='radio'] {
    margin-inline-start: 0;
  }
  db-error {
    display: block;
    margin-block: var(--space-2);
  }
  .file {
    margin-inline-end: var(--space-2);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`
