import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { fetchGuide, type GuideView } from '../api/guides.ts'
import type { MatrixColumn, MatrixRow } from '../api/items.ts'
import { paths } from '../app/paths.ts'
import type { ReadElement } from '../guide/check-worker.ts'
import { GuideChecker } from '../guide/guide-checker.ts'
import { base } from '../styles/base.ts'
import { dialog } from '../styles/dialog.ts'
import { sayElement } from '../words/published.ts'
import { elementName, messageOf, ruleTitle, term } from '../words/words.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import '../elements/severity-mark.ts'
import '../elements/skeleton.ts'

interface Peek {
  readonly row: MatrixRow
  readonly column: MatrixColumn
}

interface PeekView {
  readonly view: GuideView
  readonly read: ReadElement | undefined
}

/** One cell of an item's table whole: what is published, what it is compared as, by which folds, and its findings. */
@customElement('db-cell-peek')
export class CellPeek extends LocalizedElement {
  static override styles = [
    base,
    dialog,
    css`
      dialog {
        width: min(44rem, calc(100vw - 2 * var(--space-4)));
      }
      .about {
        margin-block-end: var(--space-3);
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      dl {
        display: grid;
        grid-template-columns: 5em minmax(0, 1fr);
        border-block-start: 2px solid var(--ink);
      }
      dt,
      dd {
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
      dt {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .links {
        margin-block-start: var(--space-3);
      }
      .raw {
        white-space: pre-wrap;
      }
      .meaning {
        font-size: var(--text-2);
      }
      .folds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }
      .folds span {
        padding-inline: var(--space-1);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        font-size: var(--text-1);
      }
      dd li + li {
        margin-block-start: var(--space-1);
      }
    `,
  ]

  @state() private peek: Peek | undefined
  @query('dialog') private dialog!: HTMLDialogElement

  readonly #found = new Task(this, {
    task: async ([peek], { signal }): Promise<PeekView | undefined> => {
      if (!peek) return undefined
      const view = await fetchGuide(peek.column.guideId, signal)
      const checker = new GuideChecker()
      try {
        await checker.prepare(view)
        return { view, read: await checker.read(view.guide, peek.row.element) }
      } finally {
        checker.end()
      }
    },
    args: () => [this.peek] as const,
  })

  /** Shows a cell; the focus goes back to it when the dialog closes. */
  open(row: MatrixRow, column: MatrixColumn): void {
    this.peek = { row, column }
    this.dialog.showModal()
  }

  override render() {
    return html`<dialog aria-labelledby="title" @close=${this.#closed}>
      ${
        this.peek
          ? html`<h2 id="title">
                ${elementName(this.peek.row.element)}${this.peek.row.member === null ? '' : ` · ${this.peek.row.member}`}
              </h2>
              <p class="about">${this.peek.column.agencyName}</p>
              ${this.#found.render({
                pending: () => html`<db-skeleton lines="6"></db-skeleton>`,
                error: (failure) =>
                  html`<db-error .failure=${failure} @db-retry=${() => this.#found.run()}></db-error>`,
                complete: (found) => (found && this.peek ? this.#whole(this.peek, found) : nothing),
              })}
              <form method="dialog">
                <button autofocus>${msg('关闭', { id: 'dialog.close' })}</button>
              </form>`
          : nothing
      }
    </dialog>`
  }

  #whole({ row, column }: Peek, { view, read }: PeekView) {
    const findings = view.findings.filter(
      ({ element, place }) =>
        element === row.element && (row.member === null || place.split('/')[1] === row.member),
    )
    return html`<dl>
        <dt>${msg('标准', { id: 'finding.expected' })}</dt>
        <dd class="raw">${view.standard ? sayElement(view.standard, row.element) : ''}</dd>
        <dt>${msg('现值', { id: 'finding.actual' })}</dt>
        <dd class="raw">${sayElement(view.guide, row.element)}</dd>
        ${
          read
            ? html`<dt>${msg('比对为', { id: 'peek.meaning' })}</dt>
                <dd class="meaning">${read.meaning.map(
                  (line) =>
                    html`<p><code>${line
                      .split('|')
                      .filter((part) => part !== '')
                      .join(' · ')}</code></p>`,
                )}</dd>
                ${
                  read.folds.length === 0
                    ? nothing
                    : html`<dt>${msg('不计差异', { id: 'peek.folds' })}</dt>
                        <dd class="folds">${read.folds.map((fold) => html`<span>${term(`fold.${fold}`)}</span>`)}</dd>`
                }`
            : nothing
        }
        ${
          read?.madeEqual
            ? html`<dt>${msg('与标准一致', { id: 'peek.same' })}</dt>
                <dd class="folds">
                  ${
                    read.madeEqual.length === 0
                      ? msg('写法也相同', { id: 'peek.same-text' })
                      : read.madeEqual.map((fold) => html`<span>${term(`fold.${fold}`)}</span>`)
                  }
                </dd>`
            : nothing
        }
        <dt>${msg('问题', { id: 'nav.findings' })}</dt>
        <dd>
          ${
            findings.length === 0
              ? msg('没有问题', { id: 'peek.no-finding' })
              : html`<ul>
                  ${findings.map(
                    (finding) =>
                      html`<li>
                        <db-severity .severity=${finding.severity}></db-severity>
                        <a href=${paths.findings({ guide: column.guideId }, { selected: finding.fingerprint })}
                          >${ruleTitle(finding.rule)}</a
                        >
                        ${messageOf(finding)}
                      </li>`,
                  )}
                </ul>`
          }
        </dd>
      </dl>
      <p class="links">
        <a href=${paths.guide(column.guideId, { element: row.element })}
          >${msg('打开指南', { id: 'peek.guide' })}</a
        >
      </p>`
  }

  #closed() {
    this.peek = undefined
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-cell-peek': CellPeek
  }
}
