import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { fetchLog, fetchLogFacets, type Log, type LogFacets } from '../api/desk.ts'
import './chain-status.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import './guide-timeline.ts'
import './log-entries.ts'
import './log-filters.ts'
import type { LogFilterEvent } from './log-filters.ts'
import '../elements/partial-bar.ts'
import '../elements/skeleton.ts'
import { currentLocale } from '../app/locale.ts'
import { PageElement } from '../app/page-element.ts'
import { downloads, paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { logQueryOf, logValuesOf } from './log-query.ts'

/** The log: who did what to what, and when; with `guide` in the address all that happened to one guide. */
@customElement('db-audit-page')
export class AuditPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      .above {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--space-2) var(--space-5);
        margin-block-end: var(--space-3);
      }
      db-log-filters {
        margin-block-end: var(--space-3);
      }
    `,
  ]

  readonly #log = new Task(this, {
    task: async ([search], { signal }) => {
      const at = new URLSearchParams(search)
      if (at.has('guide')) return undefined
      const query = logQueryOf(at)
      const before = at.get('before')
      const [found, facets] = await Promise.all([
        fetchLog({ ...query, ...(before === null ? {} : { before }) }, signal),
        fetchLogFacets(query, signal),
      ])
      return { found, facets }
    },
    args: () => [this.at.query.toString(), this.context?.actor.person, this.context?.scan?.id] as const,
  })

  override get heading() {
    return this.#guide === null
      ? msg('操作日志', { id: 'audit.title' })
      : msg('指南的时间线', { id: 'audit.timeline' })
  }

  get #guide(): string | null {
    return this.at.query.get('guide')
  }

  override render() {
    const guide = this.#guide
    return html`<div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        ${
          guide === null
            ? html`<db-chain></db-chain>`
            : html`<p class="meta">
                <a href=${paths.guide(guide)}>${guide}</a> ·
                <a href=${paths.guide(guide, { tab: 'history' })}
                  >${msg('恢复到某一版', { id: 'audit.restore' })}</a
                >
                ·
                <a href=${paths.audit()}>${msg('全部日志', { id: 'audit.all' })}</a>
              </p>`
        }
      </div>
      ${
        guide === null
          ? this.#whole()
          : html`<db-guide-timeline .guideId=${guide} .context=${this.context}></db-guide-timeline>`
      }`
  }

  #whole() {
    return this.#log.render({
      pending: () => this.#shown(this.#log.value) ?? html`<db-skeleton lines="20"></db-skeleton>`,
      error: (failure) =>
        html`<db-error
          .failure=${failure}
          .saved=${msg('筛选条件已保留在地址中。', { id: 'audit.kept' })}
          @db-retry=${() => this.#log.run()}
        ></db-error>`,
      complete: (shown) => this.#shown(shown),
    })
  }

  #shown(shown: { readonly found: Log; readonly facets: LogFacets } | undefined) {
    if (!shown) return undefined
    const { entries, total, next } = shown.found
    return html`<db-log-filters
        .values=${logValuesOf(this.at.query)}
        .facets=${shown.facets}
        .context=${this.context}
        @db-log-filter=${(event: LogFilterEvent) => navigate(paths.audit(event.values))}
      ></db-log-filters>
      <div class="above">
        <p role="status">${msg(str`共 ${formatCount(total)} 条`, { id: 'audit.count' })}</p>
        <p>
          ${msg('导出筛选结果', { id: 'audit.export' })} ·
          <a href=${this.#download('csv')} download>CSV</a> ·
          <a href=${this.#download('jsonl')} download>JSONL</a>
        </p>
      </div>
      ${
        entries.length === 0
          ? html`<db-empty .why=${msg('没有符合条件的记录。', { id: 'audit.none' })}>
              <a href=${paths.audit()}>${msg('清除筛选', { id: 'filter.clear' })}</a>
            </db-empty>`
          : html`<db-log-entries .entries=${entries} .context=${this.context}></db-log-entries>`
      }
      ${next === null ? nothing : this.#partial(entries.length, total, next)}`
  }

  #partial(shown: number, total: number, next: number) {
    return html`<db-partial>
      ${msg(str`本页 ${formatCount(shown)} 条，共 ${formatCount(total)} 条`, { id: 'audit.partial' })}
      <a href=${paths.audit({ ...logValuesOf(this.at.query), before: String(next) })}
        >${msg('更早', { id: 'list.earlier' })}</a
      >
      · <a href=${this.#download('csv')} download>${msg('导出全部', { id: 'audit.export-all' })}</a>
    </db-partial>`
  }

  #download(format: 'csv' | 'jsonl'): string {
    return downloads.log(format, currentLocale(), logQueryOf(this.at.query))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-audit-page': AuditPage
  }
}
