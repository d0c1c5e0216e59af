import { css } from 'lit'

/** One element of a guide: key, standard and guide in three columns that stand alike in every element. */
export const guideSection = css`
  section {
    padding-block: var(--space-2) var(--space-3);
    border-block-start: 1px solid var(--line-strong);
    border-inline-start: 3px solid transparent;
    padding-inline-start: var(--space-3);
    margin-inline-start: calc(-1 * var(--space-3) - 3px);
    scroll-margin-block-start: var(--space-6);
  }
  :host([changed]) section {
    border-inline-start-color: var(--accent);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--space-3);
    font-size: var(--text-2);
    margin-block-end: var(--space-1);
  }
  h2 {
    font-size: var(--text-3);
    scroll-margin-block-start: var(--space-6);
  }
  .badge {
    padding-inline: 0.35em;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    color: var(--ink-soft);
    font-size: var(--text-1);
  }
  .badge.same {
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
  .edit {
    margin-inline-start: auto;
  }
  .row {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr) minmax(0, 1.15fr);
    gap: 0 var(--space-4);
    padding-block: 3px;
  }
  .row.member + .row.member {
    border-block-start: 1px dotted var(--line);
  }
  .key {
    color: var(--ink-soft);
    font-size: var(--text-2);
    overflow-wrap: anywhere;
  }
  .key.number {
    text-align: end;
    color: var(--ink-faint);
  }
  .standard {
    color: var(--ink-soft);
  }
  .own {
    min-width: 0;
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
  .findings {
    display: grid;
    gap: var(--space-1);
    margin-block-start: var(--space-2);
    padding-inline-start: calc(5.5em + var(--space-4));
  }
  @media (max-width: 800px) {
    .row {
      grid-template-columns: 1fr;
    }
    .findings {
      padding-inline-start: 0;
    }
    .standard:not(:empty) {
      padding-inline-start: var(--space-2);
      border-inline-start: 2px solid var(--ok);
    }
  }
  @media print {
    .tools,
    .edit {
      display: none;
    }
  }
`
