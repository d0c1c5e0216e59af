import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ImportCorrection, ImportTroubles, ImportView } from '../api/imports.ts'
import { downloads, paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { formatCount } from '../words/formats.ts'
import { sayCell, sayPhrase, sayReason } from './import-words.ts'
import './import-account.ts'
import './import-troubles.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { CorrectEvent } from './import-troubles.ts'
import '../elements/partial-bar.ts'

/** Bad cells on one page of the list. */
export const troublesOnPage = 100

/** What the list of bad cells is narrowed to, and where it begins. */
export interface TroublesAt {
  readonly reason: string | undefined
  readonly field: string | undefined
  readonly from: number
}

/** What became of the rows, why some were refused, and the bad cells to be put right in place. */
@customElement('db-import-check')
export class ImportCheck extends LocalizedElement {
  static override styles = [
    base,
    imports,
    css`
      .filters {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-3);
        margin-block: var(--space-3) var(--space-2);
      }
      .filters a[aria-current] {
        color: var(--ink);
        font-weight: 600;
        text-decoration: none;
      }
      details {
        margin-block-start: var(--space-2);
      }
      summary {
        cursor: pointer;
      }
      details li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-3);
      }
      .pages {
        display: flex;
        gap: var(--space-4);
        margin-block-start: var(--space-2);
      }
      .stale {
        opacity: 0.6;
      }
    `,
  ]

  @property({ attribute: false }) view: ImportView | undefined
  @property({ attribute: false }) found: ImportTroubles | undefined
  @property({ attribute: false }) corrections: readonly ImportCorrection[] = []
  @property({ attribute: false }) at: TroublesAt = { reason: undefined, field: undefined, from: 0 }
  @property({ type: Boolean }) editable = false
  /** An answer is on its way. */
  @property({ type: Boolean }) busy = false

  override render() {
    const { view } = this
    if (!view) return nothing
    return html`
      <section aria-label=${msg('核对总数', { id: 'import.account' })} role="status">
        <db-import-account .account=${view.rows} unit=${msg('行', { id: 'import.unit-rows' })}></db-import-account>
        <db-import-account
          .account=${view.records}
          unit=${msg('指南', { id: 'import.unit-guides' })}
        ></db-import-account>
      </section>
      ${this.#remarks(view)} ${this.#corrected(view)} ${this.#troubles(view)}
    `
  }

  #remarks({ skipped, notes }: ImportView) {
    if (skipped.length === 0 && notes.length === 0) return nothing
    return html`<details>
      <summary>${msg('跳过的行与读入时的处理', { id: 'import.remarks' })}</summary>
      <ul class="remark">
        ${skipped.map(
          ({ phrase, rows, first }) =>
            html`<li>
              ${msg(str`跳过 ${formatCount(rows)} 行：${sayPhrase(phrase)}`, { id: 'import.skipped-rows' })}
              <span class="faint">
                ${msg(str`首处 ${[first.sheet, first.line].filter((part) => part !== undefined).join(' ')}`, { id: 'import.first' })}
              </span>
            </li>`,
        )}
        ${notes.map(
          ({ note, count }) =>
            html`<li>${sayPhrase(note)} <span class="faint">× ${formatCount(count)}</span></li>`,
        )}
      </ul>
    </details>`
  }

  #corrected({ corrections }: ImportView) {
    if (corrections === 0) return nothing
    return html`<details>
      <summary>${msg(str`已在此修改 ${formatCount(corrections)} 处，原文件不变`, { id: 'import.corrected' })}</summary>
      <ul class="remark">
        ${this.corrections.map((one) => {
          const { text: _, record, ...cell } = one
          const place = sayCell({
            sheet: one.sheet ?? null,
            line: one.line,
            column: one.column ?? null,
            record,
          })
          return html`<li>
            <span>${place}</span> <span>${one.text === '' ? msg('（空）', { id: 'value.empty' }) : one.text}</span>
            ${
              this.editable
                ? html`<button
                    class="plain"
                    aria-label=${msg(str`${place} 恢复原值`, { id: 'import.restore-cell' })}
                    @click=${() =>
                      this.dispatchEvent(new CorrectEvent({ edits: [{ ...cell, record, text: null }] }))}
                  >
                    ${msg('恢复原值', { id: 'import.restore' })}
                  </button>`
                : nothing
            }
          </li>`
        })}
      </ul>
    </details>`
  }

  #troubles(view: ImportView) {
    const { no, troubles, offersWorkbooks, detected } = view
    if (troubles.total === 0)
      return html`<p class="remark" role="status">
        ✓ ${msg('没有需要修改的单元格。', { id: 'import.no-troubles' })}
      </p>`
    const { reason, field } = this.at
    return html`
      <nav class="filters" aria-label=${msg('按原因筛选', { id: 'import.filter' })}>
        <a
          href=${paths.import(no, { step: 'check' })}
          aria-current=${reason === undefined ? 'true' : nothing}
        >
          ${msg(str`全部 ${formatCount(troubles.total)}`, { id: 'import.all-troubles' })}
        </a>
        ${troubles.groups.map(
          (group) =>
            html`<a
              href=${paths.import(no, { step: 'check', reason: group.reason, field: group.field })}
              aria-current=${group.reason === reason && group.field === field ? 'true' : nothing}
            >
              ${group.header} ${sayReason(group.reason)} ${formatCount(group.count)}
            </a>`,
        )}
      </nav>
      ${this.found ? this.#list(no, this.found) : html`<db-skeleton lines="8"></db-skeleton>`}
      ${
        offersWorkbooks || detected?.format === 'json'
          ? html`<p class="actions">
              ${
                offersWorkbooks
                  ? html`<a href=${downloads.importFile(no, 'errors')} download>
                      ${msg('下载错误清单（原表 + 错误说明）', { id: 'import.errors' })}
                    </a>`
                  : nothing
              }
              <a href=${downloads.importFile(no, 'remainder')} download>
                ${msg('只下载有误的行', { id: 'import.remainder' })}
              </a>
            </p>`
          : nothing
      }
    `
  }

  #list(no: number, { troubles, total }: ImportTroubles) {
    const { from, reason, field } = this.at
    const to = from + troubles.length
    const pathOf = (start: number) =>
      paths.import(no, { step: 'check', reason, field, from: start === 0 ? undefined : String(start) })
    return html`
      ${
        total > troubles.length
          ? html`<db-partial>
              ${msg(str`第 ${formatCount(from + 1)} 至 ${formatCount(to)} 处，共 ${formatCount(total)} 处`, { id: 'import.page' })}
            </db-partial>`
          : nothing
      }
      <db-import-troubles
        class=${this.busy ? 'stale' : ''}
        .troubles=${troubles}
        ?editable=${this.editable}
      ></db-import-troubles>
      ${
        total > troubles.length
          ? html`<p class="pages">
              ${
                from > 0
                  ? html`<a href=${pathOf(Math.max(0, from - troublesOnPage))}>
                      ${msg('上一页', { id: 'import.previous-page' })}
                    </a>`
                  : nothing
              }
              ${
                to < total
                  ? html`<a href=${pathOf(to)}>${msg('下一页', { id: 'import.next-page' })}</a>`
                  : nothing
              }
            </p>`
          : nothing
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-import-check': ImportCheck
  }
}
