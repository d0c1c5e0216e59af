import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ListAnswer } from '../api/list-imports.ts'
import { cutNote } from '../elements/cut-note.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { page } from '../styles/page.ts'
import { formatCount, labelMark, listMark } from '../words/formats.ts'
import { sayCell, sayPhrase } from './import-words.ts'
import './import-account.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/**
 * What a file of a list does, or would do: its account, columns, bad cells, and the records that come and change. The slot
 * `outcome` says in a sentence what comes of it; the other slot is what the list has beside that.
 */
@customElement('db-file-preview')
export class FilePreview extends LocalizedElement {
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
    `,
  ]

  @property({ attribute: false }) answer: ListAnswer | undefined
  /** What one record is called. */
  @property() unit = ''
  /** What the fields are called. */
  @property({ attribute: false }) fields: Readonly<Record<string, string>> = {}

  override render() {
    const { answer } = this
    if (!answer) return nothing
    const { rows, records } = answer
    return html`
      <section aria-label=${msg('核对总数', { id: 'import.account' })} role="status">
        <db-import-account .account=${rows} unit=${msg('行', { id: 'import.unit-rows' })}></db-import-account>
        <db-import-account .account=${records} unit=${this.unit}></db-import-account>
        <p><slot name="outcome"></slot></p>
      </section>
      ${this.#columns(answer)} ${this.#troubles(answer)}
      <slot></slot>
      ${this.#changes(answer)} ${this.#skipped(answer)}
    `
  }

  #columns({ columns, written }: ListAnswer) {
    const guesses = columns.entries.filter(({ isGuess }) => isGuess)
    const unknown = columns.entries.filter(({ field, header }) => field === null && header !== '')
    return html`${
      guesses.length === 0 || written
        ? nothing
        : html`<h3 class="guess">▲ ${msg('请核对：这些列只是名称相近', { id: 'list.guesses' })}</h3>
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
            ${msg(str`未对应、不参与比对的列：${unknown.map(({ header }) => header).join(listMark())}`, { id: 'list.unknown-columns' })}
          </p>`
    }`
  }

  #troubles({ troubles }: ListAnswer) {
    if (troubles.total === 0) return nothing
    return html`<h3 class="bad">● ${msg(str`${formatCount(troubles.total)} 处有误，所在的行不写入`, { id: 'list.troubles' })}</h3>
      ${cutNote(troubles)}
      <div class="frame" role="region" tabindex="0" aria-label=${msg('有误的单元格', { id: 'list.bad-cells' })}>
        <table class="data">
          <thead>
            <tr>
              <th scope="col">${msg('位置', { id: 'import.place' })}</th>
              <th scope="col">${msg('字段', { id: 'import.trouble-field' })}</th>
              <th scope="col">${msg('值', { id: 'list.value' })}</th>
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

  #changes({ changes }: ListAnswer) {
    if (changes.total === 0) return nothing
    const of = (action: 'create' | 'update') => changes.entries.filter((change) => change.action === action)
    const parts = [
      [msg('新增', { id: 'import.created' }), of('create')],
      [msg('更新', { id: 'import.updated' }), of('update')],
    ] as const
    return html`<details>
      <summary>${msg(str`新增与更新的条目 ${formatCount(changes.total)}`, { id: 'list.changes' })}</summary>
      ${cutNote(changes)}
      ${parts.map(([word, some]) =>
        some.length === 0
          ? nothing
          : html`<p class="remark">${word}${labelMark()}${some.map(({ id }) => id).join(listMark())}</p>`,
      )}
    </details>`
  }

  #skipped({ skipped, notes }: ListAnswer) {
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

  #field(field: string | null): string {
    return this.fields[field ?? ''] ?? field ?? ''
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-file-preview': FilePreview
  }
}
