import { css } from 'lit'

/** What every element of the app starts from: plain links, buttons, tables and fields, and a visible focus. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--text-5);
    font-weight: 600;
    line-height: 1.3;
    outline-offset: 4px;
  }
  h2 {
    font-size: var(--text-4);
    font-weight: 600;
  }
  h3 {
    font-size: var(--text-3);
    font-weight: 600;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--line-strong);
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: var(--focus);
    outline-offset: 2px;
    border-radius: var(--radius);
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    cursor: pointer;
  }
  button:hover {
    background: var(--paper-shade);
  }
  button:disabled {
    color: var(--ink-faint);
    cursor: default;
  }
  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--paper);
  }
  button.primary:hover {
    background: var(--ink);
  }
  button.primary:disabled {
    border-color: var(--line-strong);
    background: var(--paper-shade);
    color: var(--ink-faint);
  }
  button.plain {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-decoration: underline;
    text-decoration-color: var(--line-strong);
    text-underline-offset: 0.2em;
  }
  input[type='search'],
  input[type='text'],
  select {
    padding: var(--space-1) var(--space-2);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    min-width: 0;
  }
  ::placeholder {
    color: var(--ink-faint);
    opacity: 1;
  }
  table {
    border-collapse: collapse;
  }
  th {
    font-weight: 600;
    text-align: start;
  }
  code,
  kbd {
    font-family: var(--font-code);
    font-size: 0.92em;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .faint {
    color: var(--ink-faint);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`
