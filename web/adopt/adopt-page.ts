import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { mostAlone } from '../../rules/life/workflow.ts'
import { type AdoptPreview, beginAdoption, previewAdoption } from '../api/adoption.ts'
import { selectionOf } from './adopt-choice.ts'
import './adopt-preview.ts'
import type { ExcludeEvent } from './adopt-preview.ts'
import '../elements/empty-state.ts'
import '../elements/error-state.ts'
import '../elements/skeleton.ts'
import './skip-list.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { formatCount, formatList } from '../words/formats.ts'
import { elementName } from '../words/words.ts'

/** Adopting the standard for many guides: what each would take over, which are left alone and why, and doing it. */
@customElement('db-adopt-page')
export class AdoptPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      .sum {
        margin-block-end: var(--space-3);
      }
      .foot {
        position: sticky;
        inset-block-end: 0;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-3);
        margin-block-start: var(--space-3);
        margin-inline: calc(-1 * var(--space-5));
        padding: var(--space-2) var(--space-5);
        border-block-start: 1px solid var(--ink);
        background: var(--paper);
      }
      @media (max-width: 640px) {
        .foot {
          margin-inline: calc(-1 * var(--space-3));
          padding-inline: var(--space-3);
        }
      }
      h2 {
        margin-block: var(--space-4) var(--space-2);
      }
    `,
  ]

  /** Why it could not be begun. */
  @state() private failure: unknown
  @state() private isBeginning = false

  /** The whole choice: what is unticked is only left out when it is carried out. */
  readonly #preview = new Task(this, {
    task: async ([query], { signal }) => {
      const selection = selectionOf(new URLSearchParams(query))
      return selection && previewAdoption(selection, signal)
    },
    args: () => {
      const query = new URLSearchParams(this.at.query)
      query.delete('exclude')
      return [query.toString(), this.context?.actor.person] as const
    },
  })

  override get heading() {
    return msg('批量采用标准', { id: 'adopt.title' })
  }

  get #excluded(): ReadonlySet<string> {
    return new Set((this.at.query.get('exclude') ?? '').split(',').filter((id) => id !== ''))
  }

  override render() {
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">${this.#elements()}</p>
        <p class="actions"><a href=${paths.bulks()}>${msg('批量操作记录', { id: 'bulks.title' })}</a></p>
      </div>
      ${this.#preview.render({
        pending: () => html`<db-skeleton lines="20"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#preview.run()}></db-error>`,
        complete: (preview) => (preview ? this.#whole(preview) : this.#nothingChosen()),
      })}
    `
  }

  #elements() {
    const elements = selectionOf(this.at.query)?.elements
    return elements
      ? msg(str`只采用：${formatList(elements.map(elementName))}`, { id: 'adopt.only' })
      : msg('与标准不同的全部要素', { id: 'adopt.all' })
  }

  #nothingChosen() {
    return html`<db-empty .why=${msg('没有选定指南。', { id: 'adopt.none-chosen' })}>
      <a href=${paths.items()}>${msg('选一个事项', { id: 'adopt.choose-item' })}</a>
    </db-empty>`
  }

  #whole({ adopted, skipped, openedElsewhere, closedElsewhere }: AdoptPreview) {
    const excluded = this.#excluded
    const chosen = adopted.filter(({ guideId }) => !excluded.has(guideId))
    const isMany = chosen.length > mostAlone
    const sum = (which: 'opened' | 'closed') => chosen.reduce((all, row) => all + row[which].length, 0)
    return html`<p class="sum" role="status">
        ${msg(
          str`可采用 ${formatCount(adopted.length)} 份，跳过 ${formatCount(skipped.length)} 份。勾选的 ${formatCount(chosen.length)} 份采用后整改 ${formatCount(sum('closed'))} 个问题，新增 ${formatCount(sum('opened'))} 个。`,
          { id: 'adopt.sum' },
        )}
        ${
          openedElsewhere + closedElsewhere === 0
            ? nothing
            : msg(
                str`全部采用还会使其他指南整改 ${formatCount(closedElsewhere)} 个，新增 ${formatCount(openedElsewhere)} 个。`,
                { id: 'adopt.elsewhere' },
              )
        }
      </p>
      ${
        adopted.length === 0
          ? html`<db-empty .why=${msg('没有可采用标准的指南，原因见下。', { id: 'adopt.nothing' })}></db-empty>`
          : html`<db-adopt-preview
              .rows=${adopted}
              .excluded=${excluded}
              @db-exclude=${this.#exclude}
            ></db-adopt-preview>`
      }
      ${skipped.length > 0 ? html`<h2>${msg('跳过', { id: 'adopt.skipped' })}</h2>` : nothing}
      <db-skip-list .skipped=${skipped}></db-skip-list>
      ${this.failure ? html`<db-error .failure=${this.failure} @db-retry=${this.#begin}></db-error>` : nothing}
      ${
        adopted.length > 0
          ? html`<div class="foot">
              <button class="primary" ?disabled=${chosen.length === 0 || this.isBeginning} @click=${this.#begin}>
                ${
                  isMany
                    ? msg(str`提交批准：${formatCount(chosen.length)} 份`, { id: 'adopt.submit' })
                    : msg(str`采用标准：${formatCount(chosen.length)} 份`, { id: 'adopt.go' })
                }
              </button>
              <span>${
                isMany
                  ? msg(str`超过 ${formatCount(mostAlone)} 份，须由本单位另一人批准后才会执行。`, {
                      id: 'adopt.second',
                    })
                  : msg('24 小时内可整体撤销', { id: 'adopt.undoable' })
              }</span>
            </div>`
          : nothing
      }`
  }

  #exclude({ guideId, isOut }: ExcludeEvent) {
    const excluded = new Set(this.#excluded)
    if (isOut) excluded.add(guideId)
    else excluded.delete(guideId)
    const query = Object.fromEntries(this.at.query)
    navigate(paths.adopt({ ...query, exclude: [...excluded].join(',') }), { replace: true })
  }

  async #begin() {
    const selection = selectionOf(this.at.query)
    if (!selection || this.isBeginning) return
    this.isBeginning = true
    this.failure = undefined
    try {
      const bulk = await beginAdoption(selection, new AbortController().signal)
      navigate(paths.bulk(bulk.id, { run: '1' }))
    } catch (failure) {
      this.failure = failure
    }
    this.isBeginning = false
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-adopt-page': AdoptPage
  }
}
