import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ImportView } from '../api/imports.ts'
import { downloads, paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { formatCount } from '../words/formats.ts'
import type { ImportWork } from './import-runner.ts'
import './import-account.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The user has an import written, gone on with, or taken back. */
export class WorkEvent extends Event {
  static readonly eventName = 'db-import-work'
  readonly work: ImportWork
  constructor(work: ImportWork) {
    super(WorkEvent.eventName, { bubbles: true, composed: true })
    this.work = work
  }
}

/** The user drops an import of which nothing was written. */
class DiscardEvent extends Event {
  static readonly eventName = 'db-discard'
  constructor() {
    super(DiscardEvent.eventName, { bubbles: true, composed: true })
  }
}

/** Edited guides that are named before the rest is counted. */
const namedGuides = 20

/** Writing an import with its progress, its summary, and taking it back. Fires `WorkEvent` and `DiscardEvent`. */
@customElement('db-import-run')
export class ImportRun extends LocalizedElement {
  static override styles = [
    base,
    imports,
    css`
      progress {
        width: min(100%, 40rem);
        height: 12px;
        accent-color: var(--accent);
      }
      .big {
        font-size: var(--text-4);
      }
      .alert ul {
        margin-block-start: var(--space-2);
      }
    `,
  ]

  @property({ attribute: false }) view: ImportView | undefined
  /** It runs in this browser now. */
  @property({ type: Boolean }) running = false
  @state() private isAsking = false

  override render() {
    const { view } = this
    if (!view) return nothing
    switch (view.state) {
      case 'draft':
        return this.#draft(view)
      case 'running':
        return this.#progress(view, view.progress.written, 'run')
      case 'undoing':
        return this.#progress(view, view.progress.undone + view.progress.left, 'undo-rest')
      case 'done':
        return this.#done(view)
      case 'undone':
        return this.#undone(view)
    }
  }

  #draft({ progress, records, rows, guesses }: ImportView) {
    const isNothing = progress.toWrite === 0
    return html`
      <p class="big">
        ${
          isNothing
            ? msg('没有可写入的指南：与现有内容相同，或都有错误。', { id: 'import.nothing' })
            : msg(
                str`将写入 ${formatCount(progress.toWrite)} 份指南：新增 ${formatCount(records.created)}，更新 ${formatCount(records.updated)}。`,
                { id: 'import.will-write' },
              )
        }
      </p>
      ${
        rows.rejected > 0
          ? html`<p class="bad">
              ● ${msg(str`${formatCount(rows.rejected)} 行有错误，不会写入；写入后仍可下载这些行，改好再导入。`, { id: 'import.will-leave' })}
            </p>`
          : nothing
      }
      ${guesses > 0 ? html`<p class="guess">▲ ${msg('有列的对应还没有确认，请先回到第 2 步。', { id: 'import.confirm-first' })}</p>` : nothing}
      <p class="remark">
        ${msg('分批写入，每批完整写入或完全不写；可以离开本页，中断后从最后一批之后继续，不会重复。导入后可一键撤销。', { id: 'import.batches' })}
      </p>
      <div class="actions">
        <button
          class="primary"
          ?disabled=${isNothing || guesses > 0 || this.running}
          @click=${() => this.#work('run')}
        >
          ${
            rows.rejected > 0
              ? msg(str`只导入合格的 ${formatCount(progress.toWrite)} 份`, { id: 'import.run-good' })
              : msg('开始导入', { id: 'import.run' })
          }
        </button>
        <button @click=${() => this.dispatchEvent(new DiscardEvent())}>
          ${msg('放弃这次导入', { id: 'import.discard' })}
        </button>
      </div>
    `
  }

  #progress({ progress, state }: ImportView, at: number, work: ImportWork) {
    const words =
      state === 'running'
        ? msg(str`已写入 ${formatCount(at)} / ${formatCount(progress.toWrite)}`, { id: 'import.written' })
        : msg(str`已撤销 ${formatCount(at)} / ${formatCount(progress.written)}`, { id: 'import.taken-back' })
    return html`
      <p class="big" role="status">${words}</p>
      <progress
        max=${state === 'running' ? progress.toWrite : progress.written}
        value=${at}
        aria-label=${words}
      ></progress>
      <p class="remark">
        ${
          this.running
            ? msg('可以去看其他页面；关闭浏览器会停在已写入的批次，之后可继续。', { id: 'import.leave' })
            : msg('已停在最后写完的一批，没有写了一半的指南。', { id: 'import.paused' })
        }
      </p>
      ${
        this.running
          ? nothing
          : html`<div class="actions">
              <button class="primary" @click=${() => this.#work(work)}>
                ${msg('继续', { id: 'import.resume' })}
              </button>
            </div>`
      }
    `
  }

  #done(view: ImportView) {
    const { no, progress, rows, records, edited, offersWorkbooks, detected } = view
    return html`
      <p class="big" role="status">✓ ${msg(str`已写入 ${formatCount(progress.written)} 份指南。`, { id: 'import.finished' })}</p>
      <db-import-account .account=${records} unit=${msg('指南', { id: 'import.unit-guides' })}></db-import-account>
      ${
        rows.rejected > 0
          ? html`<p class="bad">
              ● ${msg(str`${formatCount(rows.rejected)} 行未导入。`, { id: 'import.left-out' })}
              <a href=${paths.import(no, { step: 'check' })}>${msg('查看', { id: 'import.look' })}</a>
              ${
                offersWorkbooks || detected?.format === 'json'
                  ? html`<a href=${downloads.importFile(no, 'remainder')} download>
                      ${msg('下载未导入的行', { id: 'import.download-rest' })}
                    </a>`
                  : nothing
              }
            </p>`
          : nothing
      }
      ${this.isAsking ? this.#ask(view) : nothing}
      <div class="actions">
        <a href=${paths.findings()}>${msg('查看问题', { id: 'import.to-findings' })}</a>
        <a href=${paths.newImport()}>${msg('再导入一个文件', { id: 'import.another' })}</a>
        ${
          this.isAsking || progress.written === 0
            ? nothing
            : html`<button
                ?disabled=${this.running}
                @click=${() => {
                  this.isAsking = true
                }}
              >
                ${
                  edited.length > 0
                    ? msg('撤销其余部分…', { id: 'import.undo-rest' })
                    : msg('撤销这次导入…', { id: 'import.undo' })
                }
              </button>`
        }
      </div>
      ${edited.length > 0 ? this.#edited(edited) : nothing}
    `
  }

  #edited(edited: ImportView['edited']) {
    return html`<section class="remark">
      <p>
        ${msg(str`${formatCount(edited.length)} 份指南在导入之后又被修改过，撤销时保留现在的内容：`, { id: 'import.edited' })}
      </p>
      <ul>
        ${edited.slice(0, namedGuides).map(
          ({ id, name, revision }) =>
            html`<li>
              <a href=${paths.guide(id)}>${name}</a>
              <span class="faint">${msg(str`现为第 ${revision} 版`, { id: 'import.revision' })}</span>
            </li>`,
        )}
      </ul>
      ${
        edited.length > namedGuides
          ? html`<p>${msg(str`另有 ${formatCount(edited.length - namedGuides)} 份`, { id: 'import.more-edited' })}</p>`
          : nothing
      }
    </section>`
  }

  #ask({ progress, records, edited }: ImportView) {
    const count = progress.written - edited.length
    return html`<section class="alert" role="alertdialog" aria-labelledby="ask">
      <p id="ask">
        ${msg(str`将为 ${formatCount(count)} 份指南写入新版本，恢复到导入之前的内容；历史版本都保留。`, { id: 'import.undo-what' })}
        ${
          records.created > 0
            ? msg(str`新增的 ${formatCount(records.created)} 份改为“取消”状态，不再公布。`, {
                id: 'import.undo-created',
              })
            : nothing
        }
      </p>
      <div class="actions">
        <button
          class="primary"
          autofocus
          @click=${() => {
            this.isAsking = false
            this.#work(edited.length > 0 ? 'undo-rest' : 'undo')
          }}
        >
          ${msg('确认撤销', { id: 'import.undo-yes' })}
        </button>
        <button
          @click=${() => {
            this.isAsking = false
          }}
        >
          ${msg('不撤销', { id: 'import.undo-no' })}
        </button>
      </div>
    </section>`
  }

  #undone({ progress }: ImportView) {
    return html`
      <p class="big" role="status">
        ✓ ${msg(str`已撤销：${formatCount(progress.undone)} 份指南恢复到导入之前。`, { id: 'import.undone' })}
      </p>
      ${
        progress.left > 0
          ? html`<p class="remark">
              ${msg(str`${formatCount(progress.left)} 份在导入之后又被修改过，保留了现在的内容。`, { id: 'import.kept-edited' })}
            </p>`
          : nothing
      }
      <div class="actions">
        <a href=${paths.findings()}>${msg('查看问题', { id: 'import.to-findings' })}</a>
        <a href=${paths.newImport()}>${msg('再导入一个文件', { id: 'import.another' })}</a>
      </div>
    `
  }

  override updated() {
    this.renderRoot.querySelector<HTMLButtonElement>('[autofocus]')?.focus()
  }

  #work(work: ImportWork) {
    this.dispatchEvent(new WorkEvent(work))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-import-run': ImportRun
  }
  interface HTMLElementEventMap {
    [WorkEvent.eventName]: WorkEvent
    [DiscardEvent.eventName]: DiscardEvent
  }
}
