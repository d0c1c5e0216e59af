import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { type FindingQuery, filterNames, paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { dialog } from '../styles/dialog.ts'
import { givenViews, ownViews, removeView, type SavedView, saveView, viewPath } from './saved-view-store.ts'

const isSame = (a: FindingQuery, b: FindingQuery): boolean =>
  filterNames.every((name) => (a[name] ?? '') === (b[name] ?? ''))

/** Views of the list as tabs: those that everybody has, then those saved in this browser; save one, copy its link. */
@customElement('db-saved-views')
export class SavedViews extends LocalizedElement {
  static override styles = [
    base,
    dialog,
    css`
      :host {
        display: flex;
        align-items: baseline;
        gap: var(--space-4);
        padding-inline: var(--space-5);
        border-block-end: 1px solid var(--line);
        font-size: var(--text-2);
      }
      nav {
        flex: 1;
        min-width: 0;
        overflow-x: auto;
      }
      nav ul {
        display: flex;
        white-space: nowrap;
      }
      nav li {
        display: flex;
        align-items: baseline;
      }
      nav a {
        padding: 7px var(--space-3);
        color: var(--ink-soft);
        text-decoration: none;
      }
      nav li:first-child a {
        padding-inline-start: 0;
      }
      nav a:hover {
        color: var(--ink);
      }
      nav a[aria-current] {
        color: var(--ink);
        font-weight: 600;
        text-decoration: underline 2px var(--accent);
        text-underline-offset: 0.45em;
      }
      nav a:focus-visible {
        outline-offset: -2px;
      }
      .tools {
        display: flex;
        gap: var(--space-3);
        white-space: nowrap;
      }
      input {
        width: 100%;
      }
      @media (max-width: 640px) {
        :host {
          flex-wrap: wrap;
          padding-inline: var(--space-3);
        }
        nav {
          flex-basis: 100%;
        }
        .tools {
          padding-block-end: var(--space-2);
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ]

  /** The filter that is shown now. */
  @property({ attribute: false }) filter: FindingQuery = {}
  /** The order that is shown now; empty for the usual one. */
  @property() sort = ''
  @state() private own: readonly SavedView[] = ownViews()
  @state() private isCopied = false

  @query('dialog') private dialog!: HTMLDialogElement
  @query('input') private input!: HTMLInputElement

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('filter') || changed.has('sort')) this.isCopied = false
  }

  override render() {
    const given = givenViews()
    const isGiven = given.some(({ filter }) => isSame(filter, this.filter))
    const current = this.own.find(({ filter }) => isSame(filter, this.filter))
    return html`<nav aria-label=${msg('视图', { id: 'view.label' })}>
        <ul>
          ${[...given, ...this.own].map(
            (view) =>
              html`<li>
                <a href=${viewPath(view)} aria-current=${isSame(view.filter, this.filter) ? 'true' : nothing}
                  >${view.name}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      <div class="tools">
        ${
          current
            ? html`<button class="plain" @click=${() => this.#remove(current.name)}>
                ${msg('删除此视图', { id: 'view.remove' })}
              </button>`
            : nothing
        }
        ${
          current || isGiven
            ? nothing
            : html`<button class="plain" @click=${this.#name}>
                ${msg('保存为视图', { id: 'view.save' })}
              </button>`
        }
        <a href=${paths.bulks()}>${msg('批量操作记录', { id: 'bulks.title' })}</a>
        <button class="plain" @click=${this.#copy}>${msg('复制链接', { id: 'view.copy' })}</button>
        <span role="status">${this.isCopied ? msg('已复制', { id: 'state.copied' }) : nothing}</span>
      </div>
      <dialog aria-labelledby="title">
        <h2 id="title">${msg('保存为视图', { id: 'view.save' })}</h2>
        <p class="faint">${msg('保存在本浏览器中；要给同事，请复制链接。', { id: 'view.kept' })}</p>
        <form method="dialog" @submit=${this.#save}>
          <input
            type="text"
            name="name"
            required
            maxlength="30"
            aria-label=${msg('视图名称', { id: 'view.name' })}
            placeholder=${msg('视图名称', { id: 'view.name' })}
          />
          <button type="button" @click=${() => this.dialog.close()}>
            ${msg('取消', { id: 'dialog.cancel' })}
          </button>
          <button class="primary">${msg('保存', { id: 'save.save' })}</button>
        </form>
      </dialog>`
  }

  #name() {
    this.input.value = ''
    this.dialog.showModal()
  }

  #save() {
    const { filter, sort } = this
    saveView({ name: this.input.value.trim(), filter, ...(sort === '' ? {} : { sort }) })
    this.own = ownViews()
  }

  #remove(name: string) {
    removeView(name)
    this.own = ownViews()
    navigate(viewPath({ filter: {} }))
  }

  async #copy() {
    await navigator.clipboard.writeText(location.href)
    this.isCopied = true
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-saved-views': SavedViews
  }
}
