import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { ApiFailure } from '../api/client.ts'
import type { ScanJob } from '../api/scans.ts'
import { paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { scanBar } from '../styles/scan-bar.ts'
import { sentenceOf } from '../words/failure-words.ts'
import { isActive, shareDone } from './scan-progress.ts'
import type { ScanAct } from './scan-watcher.ts'
import { sayChanges, sayDetail, sayProgress, sayRemaining, sayScope, sayStep } from './scan-words.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The user asks to end the scan, has read what became of it, or means what it stopped to ask. */
export class ScanBarEvent extends Event {
  static readonly eventName = 'db-scan-bar'
  readonly act: ScanAct
  constructor(act: ScanAct) {
    super(ScanBarEvent.eventName, { bubbles: true, composed: true })
    this.act = act
  }
}

/**
 * Tells of one scan: while it waits or runs how far it is and how to end it, afterwards what came of it, and where it
 * failed why and what was kept. Fires `ScanBarEvent`, and `RetryEvent` of the error.
 */
@customElement('db-scan-bar')
export class ScanBar extends LocalizedElement {
  static override styles = [base, scanBar]

  @property({ attribute: false }) job: ScanJob | undefined
  /** Why the scan could not be asked for, ended or followed. */
  @property({ attribute: false }) failure: unknown
  /** The actor may end it and ask again. */
  @property({ type: Boolean, attribute: 'may-act' }) mayAct = false

  override render() {
    return html`${this.failure === undefined ? nothing : this.#failed(this.failure)} ${this.#job()}`
  }

  #job() {
    const { job } = this
    if (!job) return nothing
    if (isActive(job)) return this.#active(job)
    if (job.error?.code === 'would-close-many' && this.mayAct) return this.#asking(job)
    if (job.state === 'failed') return this.#failed(failureOf(job), sayDetail(job))
    return html`<div class="ended ${job.state}">
      <p role="status">${endOf(job)}</p>
      <a href=${paths.scans()}>${msg('扫描记录', { id: 'scans.title' })}</a>
      <button class="plain" @click=${() => this.#fire('dismiss')}>${msg('知道了', { id: 'scan.dismiss' })}</button>
    </div>`
  }

  #active(job: ScanJob) {
    const { progress, state } = job
    const isWriting = progress?.step === 'write'
    const share = progress ? shareDone(progress) : 0
    return html`<div class="active">
      <p>
        <span role="status">
          ${
            state === 'waiting'
              ? msg('扫描排队中，显示上次结果', { id: 'scan.waiting-shown' })
              : msg('扫描中，显示上次结果', { id: 'scan.running-shown' })
          }${job.attempt > 1 ? msg('（上次被中断，未写入任何结果，已重新开始）', { id: 'scan.again' }) : nothing}
        </span>
        ${this.#facts(job)}
      </p>
      <progress
        max="1"
        value=${state === 'waiting' ? nothing : share}
        aria-label=${msg('扫描进度', { id: 'scan.progress' })}
      ></progress>
      ${
        this.mayAct
          ? html`<button
              ?disabled=${isWriting}
              title=${isWriting ? msg('结果正在一次写入，不能再取消', { id: 'scan.too-late' }) : nothing}
              @click=${() => this.#fire('cancel')}
            >
              ${msg('取消', { id: 'scan.cancel' })}
            </button>`
          : nothing
      }
    </div>`
  }

  /** What changes all the time: not read out. */
  #facts(job: ScanJob) {
    const { progress, state } = job
    const facts = [
      ...(job.scope === 'full' ? [] : [sayScope(job)]),
      ...(progress && state === 'running'
        ? [
            sayProgress(progress),
            progress.step === 'write' ? '' : msg(str`阶段 ${sayStep(progress.step)}`, { id: 'scan.step' }),
            sayRemaining(progress.remainingMs),
          ]
        : []),
    ].filter((fact) => fact !== '')
    return facts.map((fact) => html`<span class="fact">${fact}</span>`)
  }

  /** A scan that stopped to ask: it would close a great part of what is open. */
  #asking(job: ScanJob) {
    return html`<div class="ended interrupted">
      <p role="alert">${sentenceOf(failureOf(job))}</p>
      <button @click=${() => this.#fire('confirm')}>
        ${msg('确认关闭并重新扫描', { id: 'scan.confirm' })}
      </button>
    </div>`
  }

  #failed(failure: unknown, detail = '') {
    const kept = msg('扫描未完成，原有结果未变，仍显示上次扫描的结果。', { id: 'scan.kept' })
    if (!this.mayAct)
      return html`<div class="ended failed">
        <p role="status">
          ${sentenceOf(failure)} ${kept}
        </p>
      </div>`
    return html`<db-error
      .failure=${failure}
      .saved=${`${detail} ${kept}`.trim()}
    ></db-error>`
  }

  #fire(act: ScanBarEvent['act']) {
    this.dispatchEvent(new ScanBarEvent(act))
  }
}

/** Why a scan failed, as other failures of the API are told. */
const failureOf = ({ id, error }: ScanJob): ApiFailure =>
  new ApiFailure(error?.code ?? 'unexpected', {
    params: error?.params ?? {},
    request: `POST /api/scans #${id}`,
  })

const endOf = (job: ScanJob): string => {
  if (job.state === 'cancelled')
    return msg('扫描已取消，未写入任何结果，原有结果未变。', { id: 'scan.was-cancelled' })
  if (job.state === 'interrupted')
    return msg('扫描多次被中断，未写入任何结果，原有结果未变；请查看服务器日志。', {
      id: 'scan.was-interrupted',
    })
  const done = job.changes
    ? msg(str`扫描完成：${sayChanges(job.changes)}。`, { id: 'scan.was-done' })
    : msg('扫描完成。', { id: 'scan.was-done-only' })
  return job.scan && !job.scan.complete
    ? `${done}${msg(str`结果不完整：${job.scan.troubles.total} 处未能读取或检查。`, { id: 'scan.incomplete' })}`
    : done
}

declare global {
  interface HTMLElementTagNameMap {
    'db-scan-bar': ScanBar
  }
  interface HTMLElementEventMap {
    [ScanBarEvent.eventName]: ScanBarEvent
  }
}
