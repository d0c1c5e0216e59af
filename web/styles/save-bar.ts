import { css } from 'lit'

/** The foot of the guide, and what is said above it. */
export const saveBar = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-4);
    min-height: 44px;
    padding: var(--space-1) var(--space-5);
    border-block-start: 1px solid var(--ink);
    background: var(--paper);
    font-size: var(--text-2);
  }
  .kept {
    color: var(--ink-soft);
  }
  .kept.failed {
    color: var(--error);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-inline-start: auto;
  }
  .changes,
  .above {
    max-height: 40vh;
    overflow: auto;
    padding: var(--space-2) var(--space-5);
    border-block-start: 1px solid var(--line-strong);
    background: var(--accent-tint);
    font-size: var(--text-2);
  }
  .held {
    background: var(--notice);
  }
  .above ul {
    max-width: 70em;
  }
  .closed {
    color: var(--ok);
  }
  .opened {
    color: var(--error);
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2);
    margin-block-start: var(--space-2);
  }
  form label {
    display: grid;
    flex: 1 1 24em;
    max-width: 44em;
  }
  kbd {
    margin-inline-start: 0.4em;
    font-size: var(--text-1);
    opacity: 0.8;
  }
`
