import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { HoldingsAnswer } from '../api/list-imports.ts'
import { cutNote } from '../elements/cut-note.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { formatCount } from '../words/formats.ts'
import { sayHoldingKind } from './holding-words.ts'
import '../imports/file-preview.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** What a file of entries of what is held does, or would do. */
@customElement('db-holdings-preview')
export class HoldingsPreview extends LocalizedElement {
  static override styles = [base, imports]

  @property({ attribute: false }) answer: HoldingsAnswer | undefined

  override render() {
    const { answer } = this
    if (!answer) return nothing
    return html`<db-file-preview
      .answer=${answer}
      .unit=${msg('条目', { id: 'holdings.unit' })}
      .fields=${this.#fields()}
    >
      <span slot="outcome">${this.#outcome(answer)}</span>
      ${this.#removed(answer)}
    </db-file-preview>`
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

  #removed({ removed, written }: HoldingsAnswer) {
    if (removed.total === 0) return nothing
    return html`<details ?open=${!written}>
      <summary class="guess">
        ${
          written
            ? msg(str`已移除 ${formatCount(removed.total)} 条`, { id: 'list.gone' })
            : msg(str`将移除 ${formatCount(removed.total)} 条（文件中没有）`, { id: 'list.removed' })
        }
      </summary>
      ${cutNote(removed)}
      <ul class="remark">
        ${removed.entries.map(({ code, name, kind }) => html`<li>${code} ${name} · ${sayHoldingKind(kind)}</li>`)}
      </ul>
    </details>`
  }

  #fields(): Readonly<Record<string, string>> {
    return {
      code: msg('资源编码', { id: 'holdings.code' }),
      name: msg('资源名称', { id: 'holdings.name' }),
      kind: msg('资源类型', { id: 'holdings.type' }),
      holder: msg('提供部门', { id: 'holdings.holder' }),
      aliases: msg('别名', { id: 'alias.one' }),
      fields: msg('数据项', { id: 'holdings.fields' }),
      scope: msg('适用范围', { id: 'holdings.scope' }),
      since: msg('启用日期', { id: 'holdings.since' }),
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-holdings-preview': HoldingsPreview
  }
}
