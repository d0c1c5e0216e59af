import { msg, str } from '@lit/localize'
import { css, html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { AgenciesAnswer } from '../api/list-imports.ts'
import { paths } from '../app/paths.ts'
import { cutNote } from '../elements/cut-note.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { formatCount, labelMark } from '../words/formats.ts'
import { agencyFields } from './agency-words.ts'
import '../imports/file-preview.ts'
import '../imports/list-effect.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

type Listed = 'removed' | 'kept' | 'declarations' | 'unknownItems' | 'moved'

/**
 * What a file of agencies does, or would do: its account, which agencies go or stay although it does not name them, whose
 * guides move, who must publish more or less, and what that makes of the findings.
 */
@customElement('db-agencies-preview')
export class AgenciesPreview extends LocalizedElement {
  static override styles = [
    base,
    imports,
    css`
      details {
        margin-block-start: var(--space-2);
      }
      summary {
        cursor: pointer;
      }
      ul {
        max-height: 18rem;
        overflow-y: auto;
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  @property({ attribute: false }) answer: AgenciesAnswer | undefined

  override render() {
    const { answer } = this
    if (!answer) return nothing
    return html`<db-file-preview
      .answer=${answer}
      .unit=${msg('主体', { id: 'agencies.unit' })}
      .fields=${agencyFields()}
    >
      <span slot="outcome">${this.#outcome(answer)}</span>
      ${this.#kept(answer)} ${this.#removed(answer)} ${this.#moved(answer)} ${this.#unknownItems(answer)}
      <db-list-effect .answer=${answer}></db-list-effect>
      ${this.#declarations(answer)}
    </db-file-preview>`
  }

  #outcome({ mode, total, removed, written }: AgenciesAnswer) {
    if (mode === 'replace')
      return written
        ? msg(str`移除 ${formatCount(removed.total)} 个；现有实施主体 ${formatCount(total)} 个。`, {
            id: 'agencies.replaced',
          })
        : msg(str`移除 ${formatCount(removed.total)} 个；写入后共 ${formatCount(total)} 个实施主体。`, {
            id: 'agencies.would-replace',
          })
    return written
      ? msg(str`现有实施主体 ${formatCount(total)} 个。`, { id: 'agencies.merged' })
      : msg(str`文件未列的主体保留；写入后共 ${formatCount(total)} 个实施主体。`, {
          id: 'agencies.would-merge',
        })
  }

  #kept({ kept }: AgenciesAnswer) {
    return this.#list(
      'kept',
      html`<span class="guess">${msg(str`文件未列、仍保留的主体 ${formatCount(kept.total)} 个`, { id: 'agencies.kept' })}</span>`,
      kept.entries.map(
        ({ uscc, name, guides, below }) =>
          html`${uscc} ${name} · ${msg(str`指南 ${formatCount(guides)} 份，下级 ${formatCount(below)} 个`, { id: 'agencies.hangs-on' })}`,
      ),
      msg(
        '有指南或下级的主体不会移除，指南不会丢失。要移除：在接替主体的“曾用统一社会信用代码”中写上它的代码，指南随之转入；下级改报新的上级；再以替换方式导入。',
        { id: 'agencies.kept-why' },
      ),
    )
  }

  #removed({ removed, written }: AgenciesAnswer) {
    return this.#list(
      'removed',
      html`<span class="guess">${
        written
          ? msg(str`已移除 ${formatCount(removed.total)} 条`, { id: 'list.gone' })
          : msg(str`将移除 ${formatCount(removed.total)} 条（文件中没有）`, { id: 'list.removed' })
      }</span>`,
      removed.entries.map(({ uscc, name }) => html`${uscc} ${name}`),
    )
  }

  #moved({ moved }: AgenciesAnswer) {
    return this.#list(
      'moved',
      html`${msg(str`改归其他主体的指南 ${formatCount(moved.total)} 份`, { id: 'agencies.moved' })}`,
      moved.entries.map(
        ({ guideId, from, to }) => html`<a href=${paths.guide(guideId)}>${guideId}</a> ${from} → ${to}`,
      ),
    )
  }

  #unknownItems({ unknownItems }: AgenciesAnswer) {
    return this.#list(
      'unknownItems',
      html`<span class="guess">${msg(str`目录中没有的应发布事项编码 ${formatCount(unknownItems.total)} 个`, { id: 'agencies.unknown' })}</span>`,
      unknownItems.entries.map(({ name, code }) => html`${code} · ${name}`),
      msg('照写入，但在目录收录之前不检查是否漏发。请核对编码。', { id: 'agencies.unknown-why' }),
    )
  }

  #declarations({ declarations }: AgenciesAnswer) {
    return this.#list(
      'declarations',
      html`${msg(str`应发布事项有变化的主体 ${formatCount(declarations.total)} 个`, { id: 'agencies.declarations' })}`,
      declarations.entries.map(
        ({ name, before, after, added, removed }) =>
          html`${name}${labelMark()}${msg(str`${formatCount(before)} 项 → ${formatCount(after)} 项（增 ${formatCount(added)}，减 ${formatCount(removed)}）`, { id: 'agencies.declaration' })}`,
      ),
    )
  }

  /** One list of the answer under its heading, with why it is so; nothing where it is empty. */
  #list(of: Listed, heading: TemplateResult, rows: readonly TemplateResult[], why?: string) {
    const list = this.answer?.[of]
    if (!list || list.total === 0) return nothing
    return html`<details ?open=${(of === 'kept' || of === 'removed') && !this.answer?.written}>
      <summary>${heading}</summary>
      ${why === undefined ? nothing : html`<p class="remark">${why}</p>`} ${cutNote(list)}
      <ul class="remark">
        ${rows.map((row) => html`<li>${row}</li>`)}
      </ul>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-agencies-preview': AgenciesPreview
  }
}
