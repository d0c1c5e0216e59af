import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { HoldingsAnswer } from '../api/holdings.ts'
import { formatCount, listMark } from '../formats.ts'
import { sayHoldingKind } from '../holding-words.ts'
import { sayCell, sayPhrase } from '../import-words.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { page } from '../styles/page.ts'
import './import-account.ts'
import { LocalizedElement } from './localized-element.ts'
import './partial-bar.ts'

type Lists = 'troubles' | 'changes' | 'removed' | 'columns'

/** What a file of entries does, or would do: its account, columns, bad cells, and which entries come, change and go. */
@customElement('db-holdings-preview')
export class HoldingsPreview extends LocalizedElement {
  static override styles = [
    base,
    page,
    imports,
    css`
      :host {
        padding: 0;
      }
      h3 {
        margin-block: var(--space-3) var(--space-1);
        font-size: var(--text-3);
        font-weight: 600;
      }
      .place {
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      details {
        margin-block-start: var(--space-2);
      }
      summary {
        cursor: pointer;
      }
      .names {
        max-width: 60rem;
        color: var(--ink-soft);
      }
    `,
  ]

  @property({ attribute: false }) answer: HoldingsAnswer | undefined

  override render() {
    const { answer } = this
    if (!answer) return nothing
    const { rows, records } = answer
    return html`
      <section aria-label=${msg('核对总数', { id: 'import.account' })} role="status">
        <db-import-account .account=${rows} unit=${msg('行', { id: 'import.unit-rows' })}></db-import-account>
        <db-import-account .account=${records} unit=${msg('条目', { id: 'holdings.unit' })}></db-import-account>
        <p>${this.#outcome(answer)}</p>
      </section>
      ${this.#columns(answer)} ${this.#troubles(answer)} ${this.#removed(answer)} ${this.#changes(answer)}
      ${this.#skipped(answer)}
    `
  }

  #outcome({ mode, total, removed, written }: HoldingsAnswer) {
    if (mode === 'replace')
      return written
        ? msg(str`移除 ${formatCount(removed.total)} 条；目录现有 ${formatCount(total)} 条。`, {
            id: 'holdings.replaced',
          })
        : msg(str`移除 ${formatCount(removed.total)} 条；写入后目录共 ${formatCount(total)} 条。`, {
            id: 'holdings.would-replace',
          })
    return written
      ? msg(str`目录现有 ${formatCount(total)} 条。`, { id: 'holdings.merged' })
      : msg(str`文件未列的条目保留；写入后目录共 ${formatCount(total)} 条。`, { id: 'holdings.would-merge' })
  }

  #columns({ columns, written }: HoldingsAnswer) {
    const guesses = columns.entries.filter(({ isGuess }) => isGuess)
    const unknown = columns.entries.filter(({ field, header }) => field === null && header !== '')
    return html`${
      guesses.length === 0 || written
        ? nothing
        : html`<h3 class="guess">▲ ${msg('请核对：这些列只是名称相近', { id: 'holdings.guesses' })}</h3>
            <ul>
              ${guesses.map(
                ({ header, field, reason }) =>
                  html`<li>
                    <strong>${header}</strong> → ${this.#field(field)}
                    <span class="remark">${sayPhrase(reason)}</span>
                  </li>`,
              )}
            </ul>`
    }
    ${
      unknown.length === 0
        ? nothing
        : html`<p class="remark">
            ${msg(str`未对应、不参与比对的列：${unknown.map(({ header }) => header).join(listMark())}`, { id: 'holdings.unknown-columns' })}
          </p>`
    }`
  }

  #troubles({ troubles }: HoldingsAnswer) {
    if (troubles.total === 0) return nothing
    return html`<h3 class="bad">● ${msg(str`${formatCount(troubles.total)} 处有误，所在的行不写入`, { id: 'holdings.troubles' })}</h3>
      ${this.#cut('troubles')}
      <div class="frame" role="region" tabindex="0" aria-label=${msg('有误的单元格', { id: 'holdings.bad-cells' })}>
        <table class="data">
          <thead>
            <tr>
              <th scope="col">${msg('位置', { id: 'import.place' })}</th>
              <th scope="col">${msg('字段', { id: 'import.trouble-field' })}</th>
              <th scope="col">${msg('值', { id: 'holdings.value' })}</th>
              <th scope="col">${msg('原因', { id: 'import.trouble-why' })}</th>
            </tr>
          </thead>
          <tbody>
            ${troubles.entries.map(
              ({ sheet, line, column, field, value, message, messageEn }) =>
                html`<tr>
                  <th scope="row" class="place">
                    ${
                      line === undefined
                        ? ''
                        : sayCell({ sheet: sheet ?? null, line, column: column ?? null, record: line })
                    }
                  </th>
                  <td>${this.#field(field ?? null)}</td>
                  <td>${value ?? ''}</td>
                  <td>${sayPhrase({ zh: message, en: messageEn })}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
  }

  #removed({ removed, written }: HoldingsAnswer) {
    if (removed.total === 0) return nothing
    return html`<details ?open=${!written}>
      <summary class="guess">
        ${
          written
            ? msg(str`已移除 ${formatCount(removed.total)} 条`, { id: 'holdings.gone' })
            : msg(str`将移除 ${formatCount(removed.total)} 条（文件中没有）`, { id: 'holdings.removed' })
        }
      </summary>
      ${this.#cut('removed')}
      <ul class="names">
        ${removed.entries.map(({ code, name, kind }) => html`<li>${code} ${name} · ${sayHoldingKind(kind)}</li>`)}
      </ul>
    </details>`
  }

  #changes({ changes }: HoldingsAnswer) {
    if (changes.total === 0) return nothing
    const of = (action: 'create' | 'update') => changes.entries.filter((change) => change.action === action)
    const parts = [
      [msg('新增', { id: 'import.created' }), of('create')],
      [msg('更新', { id: 'import.updated' }), of('update')],
    ] as const
    return html`<details>
      <summary>${msg(str`新增与更新的条目 ${formatCount(changes.total)}`, { id: 'holdings.changes' })}</summary>
      ${this.#cut('changes')}
      ${parts.map(([word, some]) =>
        some.length === 0
          ? nothing
          : html`<p class="names">${word}：${some.map(({ id }) => id).join(listMark())}</p>`,
      )}
    </details>`
  }

  #skipped({ skipped, notes }: HoldingsAnswer) {
    if (skipped.length === 0 && notes.total === 0) return nothing
    return html`<details>
      <summary>${msg('跳过的行与读入时的处理', { id: 'import.remarks' })}</summary>
      <ul class="remark">
        ${skipped.map(
          ({ phrase, rows }) =>
            html`<li>
              ${msg(str`跳过 ${formatCount(rows)} 行：${sayPhrase(phrase)}`, { id: 'import.skipped-rows' })}
            </li>`,
        )}
        ${notes.entries.map(({ note, count }) => html`<li>${sayPhrase(note)} × ${formatCount(count)}</li>`)}
      </ul>
    </details>`
  }

  /** Says where a list is only the beginning of what there is. */
  #cut(list: Lists) {
    const { entries = [], total = 0, truncated = false } = this.answer?.[list] ?? {}
    return truncated
      ? html`<db-partial>
          ${msg(str`仅列出前 ${formatCount(entries.length)} 条，共 ${formatCount(total)} 条。`, { id: 'holdings.cut' })}
        </db-partial>`
      : nothing
  }

  #field(field: string | null): string {
    const names: Readonly<Record<string, string>> = {
      code: msg('资源编码', { id: 'holdings.code' }),
      name: msg('资源名称', { id: 'holdings.name' }),
      kind: msg('资源类型', { id: 'holdings.type' }),
      holder: msg('提供部门', { id: 'holdings.holder' }),
      aliases: msg('别名', { id: 'alias.one' }),
      fields: msg('数据项', { id: 'holdings.fields' }),
      scope: msg('适用范围', { id: 'holdings.scope' }),
      since: msg('启用日期', { id: 'holdings.since' }),
    }
    return names[field ?? ''] ?? field ?? ''
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-holdings-preview': HoldingsPreview
  }
}
