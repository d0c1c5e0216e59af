import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { ApiFailure } from '../api/client.ts'
import type { Context } from '../api/context.ts'
import { fetchScans, type ScanJob, type ScanJobs } from '../api/scans.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import './scan-bar.ts'
import type { ScanBarEvent } from './scan-bar.ts'
import '../elements/skeleton.ts'
import { ContextChangeEvent, PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { scansPage } from '../styles/scans-page.ts'
import { sentenceOf } from '../words/failure-words.ts'
import { formatCount, formatDay, formatMoment, formatSeconds } from '../words/formats.ts'
import { messageOf } from '../words/words.ts'
import { isActive } from './scan-progress.ts'
import { ScanWatcher } from './scan-watcher.ts'
import { sayAsker, sayDetail, sayScope, stateOf } from './scan-words.ts'

/** Scans a page. */
const pageSize = 30

/** Milliseconds between the beginning of a scan and its end. */
const spentOn = ({ startedAt, finishedAt }: ScanJob): number | undefined =>
  startedAt === null || finishedAt === null ? undefined : Date.parse(finishedAt) - Date.parse(startedAt)

/** All scans that were asked for: who, when, over what, how long, what was found, what came and went, what went wrong. */
@customElement('db-scans-page')
export class ScansPage extends PageElement {
  static override styles = [base, page, scansPage]

  readonly #watcher = new ScanWatcher(this, () => this.dispatchEvent(new ContextChangeEvent()))

  readonly #scans = new Task(this, {
    task: ([before], { signal }) => fetchScans({ limit: pageSize, before }, signal),
    args: () =>
      [this.#before, this.context?.actor.person, this.#watcher.job?.id, this.#watcher.job?.state] as const,
  })

  override get heading() {
    return msg('扫描记录', { id: 'scans.title' })
  }

  get #before(): number | undefined {
    const before = Number(this.at.query.get('before'))
    return Number.isSafeInteger(before) && before > 0 ? before : undefined
  }

  override render() {
    const mayAct = this.context?.actor.role === 'province'
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">
          ${msg('一次扫描的结果一次写入：取消、失败或中断的扫描不改变任何结果。', { id: 'scans.about' })}
        </p>
        ${
          mayAct
            ? html`<div class="actions">
                <button ?disabled=${this.#watcher.isBusy} @click=${() => this.#watcher.ask()}>
                  ${msg('立即扫描', { id: 'overview.scan' })}
                </button>
              </div>`
            : nothing
        }
      </div>
      <db-scan-bar
        .job=${this.#watcher.job}
        .failure=${this.#watcher.failure}
        ?may-act=${mayAct}
        @db-scan-bar=${(event: ScanBarEvent) => this.#watcher.act(event.act)}
        @db-retry=${() => this.#watcher.retry()}
      ></db-scan-bar>
      ${this.#scans.render({
        pending: () =>
          this.#scans.value ? this.#table(this.#scans.value) : html`<db-skeleton lines="12"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#scans.run()}></db-error>`,
        complete: (found) => this.#table(found),
      })}
    `
  }

  #table({ jobs, next }: ScanJobs) {
    const { context } = this
    if (!context) return html`<db-skeleton lines="12"></db-skeleton>`
    if (jobs.length === 0)
      return html`<db-empty why=${msg('还没有扫描。', { id: 'scans.none' })}>
        <a href=${paths.overview()}>${msg('前往概览', { id: 'help.overview' })}</a>
      </db-empty>`
    return html`<div class="frame" role="region" tabindex="0" aria-label=${this.heading}><table class="data">
        <thead>
          <tr>
            <th scope="col">${msg('开始', { id: 'scans.when' })}</th>
            <th scope="col">${msg('状态', { id: 'scans.state' })}</th>
            <th scope="col">${msg('范围', { id: 'scans.scope' })}</th>
            <th scope="col">${msg('发起', { id: 'scans.who' })}</th>
            <th scope="col" class="number">${msg('用时', { id: 'scans.time' })}</th>
            <th scope="col" class="number">${msg('指南', { id: 'scans.guides' })}</th>
            <th scope="col" class="number">${msg('错误', { id: 'scans.errors' })}</th>
            <th scope="col" class="number">${msg('警告', { id: 'scans.warnings' })}</th>
            <th scope="col" class="number">${msg('提示', { id: 'scans.infos' })}</th>
            <th scope="col" class="number">${msg('新增', { id: 'scans.opened' })}</th>
            <th scope="col" class="number">${msg('消失', { id: 'scans.closed' })}</th>
            <th scope="col">${msg('说明', { id: 'scans.remarks' })}</th>
          </tr>
        </thead>
        <tbody>
          ${jobs.map((job) => this.#row(job, context))}
        </tbody>
      </table></div>
      <p class="pages">
        ${
          this.#before === undefined
            ? nothing
            : html`<a href=${paths.scans()}>${msg('最近的扫描', { id: 'scans.newest' })}</a>`
        }
        ${
          next === null
            ? nothing
            : html`<a href=${paths.scans({ before: String(next) })}>${msg('更早的扫描', { id: 'scans.older' })}</a>`
        }
      </p>`
  }

  #row(job: ScanJob, context: Context) {
    const { glyph, name } = stateOf(job.state)
    const spent = spentOn(job)
    const counts = job.scan?.counts
    const number = (value: number | undefined) =>
      html`<td class="number">${value === undefined ? html`<span class="faint">–</span>` : formatCount(value)}</td>`
    return html`<tr>
      <td class="when">${formatMoment(job.startedAt ?? job.askedAt)}</td>
      <td class="state ${job.state}"><span aria-hidden="true">${glyph}</span> ${name}</td>
      <td>${sayScope(job)}</td>
      <td>${sayAsker(job.actor, context)}</td>
      <td class="number">
        ${spent === undefined || isActive(job) ? html`<span class="faint">–</span>` : formatSeconds(spent)}
      </td>
      ${number(counts?.guides)} ${number(counts?.errors)} ${number(counts?.warnings)}
      ${number(counts?.infos)} ${number(job.changes?.opened)} ${number(job.changes?.closed)}
      <td>${this.#remarks(job)}</td>
    </tr>`
  }

  #remarks({ scan, asOf, resumes, error, attempt, state }: ScanJob) {
    const remarks = [
      ...(scan ? [msg(str`第 ${scan.id} 次，截至 ${formatDay(scan.asOf)}`, { id: 'scans.number' })] : []),
      ...(scan || asOf === null ? [] : [msg(str`截至 ${formatDay(asOf)}`, { id: 'overview.as-of' })]),
      ...(resumes === null
        ? []
        : [msg(str`接续被中断的扫描，第 ${attempt} 次尝试`, { id: 'scans.resumed' })]),
      ...(state === 'interrupted' ? [msg('服务停止，未写入任何结果', { id: 'scans.stopped' })] : []),
    ]
    const problem = error ? sayDetail({ error }) || sentenceOf(new ApiFailure(error.code, error)) : undefined
    return html`${remarks.join(' · ')}${
      problem === undefined ? nothing : html`<span class="problem">${problem}</span>`
    }${scan && scan.troubles.total > 0 ? this.#troubles(scan.troubles) : nothing}`
  }

  #troubles({ entries, total }: NonNullable<ScanJob['scan']>['troubles']) {
    return html`<details>
      <summary>
        ${msg(str`不完整：${formatCount(total)} 处未能读取或检查`, { id: 'scans.troubles' })}
      </summary>
      <ul>
        ${entries.map((trouble) => html`<li>${messageOf(trouble)}</li>`)}
        ${
          total > entries.length
            ? html`<li>${msg(str`另有 ${formatCount(total - entries.length)} 处`, { id: 'scans.more-troubles' })}</li>`
            : nothing
        }
      </ul>
    </details>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-scans-page': ScansPage
  }
}
