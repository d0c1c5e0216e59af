import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'

/** The steps of an import, in their order. */
export const importSteps = ['file', 'columns', 'check', 'effect', 'run'] as const
export type ImportStep = (typeof importSteps)[number]

/** What a step is called. */
const sayStep = (step: ImportStep): string => {
  const names: Record<ImportStep, () => string> = {
    file: () => msg('文件', { id: 'import.step.file' }),
    columns: () => msg('列对应', { id: 'import.step.columns' }),
    check: () => msg('检查', { id: 'import.step.check' }),
    effect: () => msg('预览影响', { id: 'import.step.effect' }),
    run: () => msg('执行', { id: 'import.step.run' }),
  }
  return names[step]()
}

/** The five steps with the present one marked; those that can be gone to are links. */
@customElement('db-import-steps')
export class ImportSteps extends LocalizedElement {
  static override styles = [
    base,
    css`
      ol {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-5);
        border-block-end: 1px solid var(--line);
        margin-block-end: var(--space-3);
      }
      li > * {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
        padding: var(--space-2) 0;
        color: var(--ink-faint);
        text-decoration: none;
        box-shadow: inset 0 -3px transparent;
      }
      li > a {
        color: var(--ink-soft);
      }
      li > a:hover {
        color: var(--ink);
      }
      li > [aria-current] {
        color: var(--ink);
        font-weight: 600;
        box-shadow: inset 0 -3px var(--accent);
      }
      .no {
        font-variant-numeric: tabular-nums;
      }
      .open {
        color: var(--error);
        font-weight: 400;
        font-size: var(--text-2);
      }
    `,
  ]

  @property() current: ImportStep = 'file'
  /** Paths of the steps that can be gone to. */
  @property({ attribute: false }) to: Readonly<Partial<Record<ImportStep, string>>> = {}
  /** What is still to be done at a step, in a word or two. */
  @property({ attribute: false }) open: Readonly<Partial<Record<ImportStep, string>>> = {}

  override render() {
    return html`<nav aria-label=${msg('导入步骤', { id: 'import.steps' })}>
      <ol>
        ${importSteps.map((step, at) => {
          const path = this.to[step]
          const left = this.open[step]
          const content = html`<span class="no">${at + 1}</span> ${sayStep(step)}
            ${left === undefined ? nothing : html`<span class="open">${left}</span>`}`
          const current = step === this.current ? 'step' : nothing
          return html`<li>
            ${
              path === undefined
                ? html`<span aria-current=${current}>${content}</span>`
                : html`<a href=${path} aria-current=${current}>${content}</a>`
            }
          </li>`
        })}
      </ol>
    </nav>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-import-steps': ImportSteps
  }
}
