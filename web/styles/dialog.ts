import { css } from 'lit'

/** A native dialog of the app. */
export const dialog = css`
  dialog {
    width: min(34rem, calc(100vw - 2 * var(--space-4)));
    max-height: 85vh;
    overflow: auto;
    padding: var(--space-5);
    border: 1px solid var(--ink);
    border-radius: var(--radius);
    color: var(--ink);
    background: var(--paper);
  }
  dialog::backdrop {
    background: rgb(27 30 34 / 0.35);
  }
  dialog form {
    display: flex;
    justify-content: end;
    gap: var(--space-2);
    margin-block-start: var(--space-4);
  }
`
