import { css } from 'lit'

/** Controls of the guide's form: small, in one line where they fit, marked where a finding is about them. */
export const guideControl = css`
  .control {
    display: grid;
    gap: 1px;
    min-width: 0;
  }
  .label,
  .hint {
    color: var(--ink-soft);
    font-size: var(--text-1);
    line-height: 1.4;
  }
  input[type='number'],
  input[type='date'] {
    padding: var(--space-1) var(--space-2);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    min-width: 0;
  }
  input[type='number'] {
    width: 5.5em;
    font-variant-numeric: tabular-nums;
  }
  select {
    max-width: 100%;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    min-height: calc(1lh + 2 * var(--space-1) + 2px);
    align-items: center;
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    white-space: nowrap;
  }
  .limit {
    display: flex;
    gap: var(--space-2);
  }
  .wrong :is(input, select),
  .wrong .options {
    border-color: var(--error);
    box-shadow: inset 0 -2px var(--error);
  }
`
