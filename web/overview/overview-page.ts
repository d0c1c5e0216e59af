import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { fetchOverview, type Overview } from '../api/overview.ts'
import '../elements/count-link.ts'
import '../elements/error-state.ts'
import './first-run.ts'
import './heat-legend.ts'
import './heat-table.ts'
import '../desk/own-desk.ts'
import type { HeatRow, OrderEvent, UnfoldEvent } from './heat-table.ts'
import '../elements/partial-bar.ts'
import '../scans/scan-bar.ts'
import './scan-trend.ts'
import type { ScanBarEvent } from '../scans/scan-bar.ts'
import '../elements/skeleton.ts'
import './top-lists.ts'
import { ContextChangeEvent, PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { type Desk, fetchDesk } from '../desk/desk.ts'
import { ScanWatcher } from '../scans/scan-watcher.ts'
import { base } from '../styles/base.ts'
import { overview } from '../styles/overview.ts'
import { page } from '../styles/page.ts'
import { formatCount, formatDay, formatMoment, formatSeconds } from '../words/formats.ts'
import { severityName } from '../words/words.ts'
import { type HeatMode, nextOrder, readOrder, sortRows } from './heat.ts'

type Below = NonNullable<HeatRow['below']>

/** Where the province, or an agency's own area, is not uniform: counts, heat table, the rules and items most concerned. */
@customElement('db-overview-page')
export class OverviewPage extends PageElement {
  static override styles = [base, page, overview]

  /** What lies below the regions that were opened. */
  @state() private below: ReadonlyMap<string, Below> = new Map()
  #leaving = new AbortController()

  /** The scan that runs; when it is done, everything is fetched anew. */
  readonly #watcher = new ScanWatcher(this, () => {
    this.below = new Map()
    this.dispatchEvent(new ContextChangeEvent())
  })

  readonly #overview = new Task(this, {
    task: ([, scan], { signal }) => (scan === undefined ? undefined : fetchOverview(undefined, signal)),
    args: () => [this.context?.actor.agency, this.context?.scan?.id] as const,
  })

  readonly #desk = new Task(this, {
    task: ([, scan], { signal }) => (scan === undefined ? undefined : fetchDesk(signal)),
    args: () => [this.context?.actor.person, this.context?.scan?.id] as const,
  })

  constructor() {
    super()
    new ShortcutController(this, [
      {
        keys: 't',
        label: () => msg('百分比与件数切换', { id: 'help.mode' }),
        run: () => this.#go({ show: this.#mode === 'share' ? 'plain' : undefined }),
      },
    ])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#leaving = new AbortController()
  }

  override disconnectedCallback(): void {
    this.#leaving.abort()
    super.disconnectedCallback()
  }

  override get heading() {
    const actor = this.context?.actor
    return actor && actor.role !== 'province'
      ? msg(str`${actor.name}概览`, { id: 'overview.title-of' })
      : msg('全省概览', { id: 'overview.title' })
  }

  get #mode(): HeatMode {
    return this.at.query.get('show') === 'plain' ? 'plain' : 'share'
  }

  get #opened(): readonly string[] {
    return (this.at.query.get('open') ?? '').split(',').filter((region) => region !== '')
  }

  override willUpdate(): void {
    for (const region of this.#opened) if (!this.below.has(region)) void this.#fetchBelow(region)
  }

  override render() {
    if (!this.context) return html`<db-skeleton lines="24"></db-skeleton>`
    const { scan, actor } = this.context
    const mayScan = actor.role === 'province'
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        ${scan ? this.#scanLine(scan) : nothing}
        ${
          mayScan
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
        ?may-act=${mayScan}
        @db-scan-bar=${(event: ScanBarEvent) => this.#watcher.act(event.act)}
        @db-retry=${() => this.#watcher.retry()}
      ></db-scan-bar>
      ${this.#incomplete(scan)}
      ${
        scan === null
          ? html`<db-first-run has-catalog></db-first-run>`
          : this.#overview.render({
              pending: () =>
                this.#sections(this.#overview.value) ?? html`<db-skeleton lines="24"></db-skeleton>`,
              error: (failure) =>
                html`<db-error .failure=${failure} @db-retry=${() => this.#overview.run()}></db-error>`,
              complete: (found) => this.#sections(found),
            })
      }
    `
  }

  #scanLine(scan: NonNullable<NonNullable<typeof this.context>['scan']>) {
    const { asOf, id, finishedAt, directoryVersion, counts, timings } = scan
    return html`<p class="meta">
      ${msg(str`截至 ${formatDay(asOf)}`, { id: 'overview.as-of' })} ·
      <a href=${paths.scans()}
        >${msg(str`第 ${id} 次扫描 ${formatMoment(finishedAt)}`, { id: 'overview.scan-number' })}</a
      >
      ·
      ${msg(str`标准 ${directoryVersion}`, { id: 'overview.directory' })} ·
      ${msg(str`${formatCount(counts.guides)} 份指南`, { id: 'overview.guides' })} ·
      ${msg(str`${formatCount(counts.agencies)} 个实施主体`, { id: 'overview.agencies' })} ·
      ${msg(str`用时 ${formatSeconds(timings.totalMs)}`, { id: 'overview.time' })}
    </p>`
  }

  #incomplete(scan: NonNullable<typeof this.context>['scan']) {
    if (!scan || scan.complete) return nothing
    return html`<db-partial
      >${msg(str`结果不完整：有 ${formatCount(scan.troubles.length)} 处未能读取或检查。`, {
        id: 'overview.partial',
      })}
      <details>
        <summary>${msg('查看', { id: 'overview.troubles' })}</summary>
        <ul>
          ${scan.troubles.map(({ message }) => html`<li>${message}</li>`)}
        </ul>
      </details></db-partial
    >`
  }

  #sections(found: Overview | undefined) {
    if (!found) return undefined
    const order = readOrder(this.at.query.get('sort'))
    const more = this.at.query.get('more') === '1'
    const rows = sortRows(found.rows, order).map((row): HeatRow => {
      const below = this.#opened.includes(row.region) && !row.own ? this.below.get(row.region) : undefined
      return below ? { ...row, below } : row
    })
    const isWhole = this.#mode === 'plain'
    const isProvince = this.context?.actor.role === 'province'
    return html`
      ${isProvince ? nothing : this.#ownDesk()} ${this.#figures(found)}
      <section aria-labelledby="heat">
        <div class="title">
          <h2 id="heat">${msg('一致率', { id: 'overview.uniformity' })}</h2>
          <db-heat-legend></db-heat-legend>
          <button class="plain" @click=${() => this.#go({ show: isWhole ? undefined : 'plain' })}>
            ${
              isWhole
                ? msg('显示百分比', { id: 'overview.show-shares' })
                : msg('显示件数', { id: 'overview.show-counts' })
            }
          </button>
          <button class="plain" aria-pressed=${more} @click=${() => this.#go({ more: more ? undefined : '1' })}>
            ${more ? msg('仅看八项', { id: 'overview.fewer' }) : msg('更多要素', { id: 'overview.more' })}
          </button>
        </div>
        <db-heat-table
          .columns=${found.columns.filter(({ main }) => main || more)}
          .rows=${rows}
          .total=${found.total}
          .mode=${this.#mode}
          .order=${order}
          @db-order=${(event: OrderEvent) => this.#go({ sort: nextOrder(order, event.column) })}
          @db-unfold=${this.#unfold}
        ></db-heat-table>
      </section>
      <db-top-lists
        .rules=${found.rules}
        .items=${found.items}
        ?province=${isProvince}
      ></db-top-lists>
      ${isProvince ? this.#ownDesk() : nothing}
      <db-trend .context=${this.context}></db-trend>
    `
  }

  /** What waits for the one who acts: for an agency above all else, for the province below. */
  #ownDesk() {
    const shown = (desk: Desk | undefined) =>
      desk
        ? html`<db-own-desk class="desk" brief .desk=${desk} .context=${this.context}></db-own-desk>`
        : html`<db-skeleton lines="3"></db-skeleton>`
    return this.#desk.render({
      pending: () => shown(this.#desk.value),
      error: (failure) => html`<db-error .failure=${failure} @db-retry=${() => this.#desk.run()}></db-error>`,
      complete: shown,
    })
  }

  #figures({ severities, total }: Overview) {
    const { errors, warnings, infos } = severities
    const figures = [
      { severity: 'error' as const, count: errors },
      { severity: 'warning' as const, count: warnings },
      { severity: 'info' as const, count: infos },
    ]
    return html`<ul class="figures">
      ${figures.map(
        ({ severity, count }) =>
          html`<li class=${severity}>
            <db-severity .severity=${severity} named></db-severity>
            <db-count
              .count=${count}
              .to=${paths.findings({ severity })}
              .what=${severityName(severity)}
            ></db-count>
          </li>`,
      )}
      <li>
        <span>${msg('应发布而未发布', { id: 'overview.missing' })}</span>
        <db-count
          .count=${total.missing}
          .to=${paths.findings({ rule: 'presence/missing' })}
          .what=${msg('应发布而未发布', { id: 'overview.missing' })}
        ></db-count>
      </li>
    </ul>`
  }

  /** Goes to this page with some of its state changed. */
  #go(change: Readonly<Record<string, string | undefined>>) {
    navigate(paths.overview({ ...Object.fromEntries(this.at.query), ...change }))
  }

  #unfold(event: UnfoldEvent) {
    const { region } = event
    const isOpen = this.#opened.includes(region)
    const open = isOpen ? this.#opened.filter((one) => one !== region) : [...this.#opened, region]
    // What could not be fetched is asked for anew when it is opened again.
    if (isOpen) this.#keepBelow(region, undefined)
    this.#go({ open: open.join(',') })
  }

  #keepBelow(region: string, below: Below | undefined) {
    const kept = new Map(this.below)
    if (below === undefined) kept.delete(region)
    else kept.set(region, below)
    this.below = kept
  }

  async #fetchBelow(region: string): Promise<void> {
    this.#keepBelow(region, 'loading')
    const { signal } = this.#leaving
    try {
      const { rows } = await fetchOverview(region, signal)
      this.#keepBelow(region, rows)
    } catch {
      if (!signal.aborted) this.#keepBelow(region, 'failed')
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-overview-page': OverviewPage
  }
}
