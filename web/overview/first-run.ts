import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'

/** The three steps from nothing to the first result, with those that are done. */
@customElement('db-first-run')
export class FirstRun extends LocalizedElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: var(--space-4);
        max-width: 44em;
        padding-block-start: var(--space-4);
        border-block-start: 2px solid var(--ink);
        counter-reset: step;
      }
      li {
        display: grid;
        grid-template-columns: 2em 1fr;
        counter-increment: step;
      }
      li::before {
        content: counter(step);
        font-weight: 600;
      }
      li.done::before {
        content: '✓';
        color: var(--ok);
      }
      p {
        color: var(--ink-soft);
      }
    `,
  ]

  /** Directory and guides are loaded; only the scan is missing. */
  @property({ type: Boolean, attribute: 'has-catalog' }) hasCatalog = false

  override render() {
    const done = this.hasCatalog ? 'done' : ''
    return html`<ol>
      <li class=${done}>
        <div>
          <h2>${msg('导入标准', { id: 'first-run.directory' })}</h2>
          <p>
            ${msg('启动时以 --catalog 指定目录文件夹，其中 standard.json 是省级通用目录。', {
              id: 'first-run.directory-how',
            })}
          </p>
        </div>
      </li>
      <li class=${done}>
        <div>
          <h2>${msg('导入指南', { id: 'first-run.guides' })}</h2>
          <p>
            ${msg('同一文件夹的各地办事指南随之载入。', { id: 'first-run.guides-how' })}
          </p>
        </div>
      </li>
      <li>
        <div>
          <h2>${msg('首次扫描', { id: 'first-run.scan' })}</h2>
          <p>
            ${msg('点“立即扫描”，逐要素比对全部指南与标准。', { id: 'first-run.scan-how' })}
          </p>
        </div>
      </li>
    </ol>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-first-run': FirstRun
  }
}
