import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { fetchImports, type ImportSummary } from '../api/imports.ts'
import './guide-download.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { downloads, paths } from '../app/paths.ts'
import { sayPerson } from '../app/people.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { page } from '../styles/page.ts'
import { formatCount, formatMoment } from '../words/formats.ts'
import { saySize, sayState } from './import-words.ts'

/** The step at which an import is looked at again. */
const stepOf = ({ state }: ImportSummary): string => (state === 'draft' ? 'check' : 'run')

/** All imports: who, when, which file, what became of it, and the way to go on with it or to take it back. */
@customElement('db-imports-page')
export class ImportsPage extends PageElement {
  static override styles = [
    base,
    page,
    imports,
    css`
      .no {
        width: 3em;
      }
      .when {
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      .state {
        white-space: nowrap;
      }
    `,
  ]

  readonly #imports = new Task(this, {
    task: ([before], { signal }) => fetchImports(before ?? undefined, signal),
    args: () => [this.at.query.get('before'), this.context?.actor.person] as const,
  })

  override get heading() {
    return msg('导入', { id: 'nav.imports' })
  }

  override render() {
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="actions">
          ${
            this.context?.formats.includes('xlsx')
              ? html`<a href=${downloads.importTemplate()} download>
                  ${msg('下载模板（含现行目录的下拉选项）', { id: 'import.template' })}
                </a>`
              : nothing
          }
          <a href=${paths.agencies()}>${msg('实施主体', { id: 'agencies.title' })}</a>
          <a href=${paths.holdings()}>${msg('证照与共享数据', { id: 'holdings.short' })}</a>
          <a href=${paths.newImport()}>${msg('导入办事指南', { id: 'import.new' })}</a>
        </p>
      </div>
      <db-guide-download .context=${this.context}></db-guide-download>
      ${this.#imports.render({
        pending: () => html`<db-skeleton lines="10"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#imports.run()}></db-error>`,
        complete: ({ imports: found, next }) =>
          found.length === 0 ? this.#none() : this.#table(found, next),
      })}
    `
  }

  #none() {
    return html`<db-empty
      .why=${msg('还没有导入过文件。可以导入 XLSX、CSV、JSON 或 JSONL：先检查、看影响，再写入，写入后可以撤销。', { id: 'import.none' })}
    >
      <a href=${paths.newImport()}>${msg('导入办事指南', { id: 'import.new' })}</a>
    </db-empty>`
  }

  #table(found: readonly ImportSummary[], next: number | null) {
    return html`<div class="frame"><table class="data">
        <thead>
          <tr>
            <th scope="col" class="no">${msg('编号', { id: 'import.no' })}</th>
            <th scope="col">${msg('时间', { id: 'import.when' })}</th>
            <th scope="col">${msg('文件', { id: 'import.file' })}</th>
            <th scope="col">${msg('经办人', { id: 'import.who' })}</th>
            <th scope="col" class="number">${msg('读取行数', { id: 'import.read-rows' })}</th>
            <th scope="col" class="number">${msg('新增', { id: 'import.created' })}</th>
            <th scope="col" class="number">${msg('更新', { id: 'import.updated' })}</th>
            <th scope="col" class="number">${msg('拒绝', { id: 'import.rejected' })}</th>
            <th scope="col">${msg('状态', { id: 'items.status' })}</th>
            <th scope="col">${msg('下一步', { id: 'import.next' })}</th>
          </tr>
        </thead>
        <tbody>
          ${found.map((one) => this.#row(one))}
        </tbody>
      </table></div>
      ${
        next === null
          ? nothing
          : html`<p class="actions">
              <a href=${paths.imports({ before: String(next) })}>${msg('更早的导入', { id: 'import.earlier' })}</a>
            </p>`
      }`
  }

  #row(one: ImportSummary) {
    const { no, createdAt, file, actor, rows, records, state, progress } = one
    const path = paths.import(no, { step: stepOf(one) })
    const number = (count: number, kind = '') =>
      html`<td class="number ${count === 0 ? 'faint' : kind}">${formatCount(count)}</td>`
    return html`<tr>
      <td class="no">${no}</td>
      <td class="when">${formatMoment(createdAt)}</td>
      <th scope="row"><a href=${path}>${file.name}</a> <span class="faint">${saySize(file.size)}</span></th>
      <td>${this.context ? sayPerson(actor, this.context) : actor}</td>
      ${number(rows.read)} ${number(records.created)} ${number(records.updated)}
      ${number(rows.rejected, 'bad')}
      <td class="state">
        ${sayState(state)}
        ${
          state === 'running'
            ? html`<span class="faint">${formatCount(progress.written)} / ${formatCount(progress.toWrite)}</span>`
            : nothing
        }
        ${
          state === 'undone' && progress.left > 0
            ? html`<span class="faint">${msg(str`保留 ${formatCount(progress.left)} 份`, { id: 'import.left' })}</span>`
            : nothing
        }
      </td>
      <td><a href=${path}>${this.#nextOf(state)}</a></td>
    </tr>`
  }

  #nextOf(state: ImportSummary['state']): string {
    if (state === 'done') return msg('查看或撤销', { id: 'import.open-done' })
    if (state === 'undone') return msg('查看', { id: 'import.look' })
    return msg('继续', { id: 'import.resume' })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-imports-page': ImportsPage
  }
}
