import { msg } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { base } from '../styles/base.ts'
import { changeLocale, currentLocale, languages } from './locale.ts'
import { paths } from './paths.ts'
import { navigate } from './router.ts'
import type { Section } from './routes.ts'
import './acting-switch.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The user asks for the help. */
class HelpEvent extends Event {
  static readonly eventName = 'db-help'
  constructor() {
    super(HelpEvent.eventName, { bubbles: true, composed: true })
  }
}

/** The header of every page: product, navigation, search, who acts, language, help. Fires `HelpEvent`. */
@customElement('db-header')
export class AppHeader extends LocalizedElement {
  static override styles = [
    base,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--space-4);
        min-height: 48px;
        padding: 0 var(--space-5);
        border-block-end: 1px solid var(--ink);
      }
      .product {
        font-size: 1.25rem;
        font-weight: 700;
        letter-spacing: 0.12em;
        color: var(--accent);
        text-decoration: none;
      }
      nav ul {
        display: flex;
        flex-wrap: wrap;
      }
      nav a {
        display: block;
        padding: 12px var(--space-3);
        color: var(--ink-soft);
        text-decoration: none;
        box-shadow: inset 0 -3px transparent;
      }
      nav a:hover {
        color: var(--ink);
      }
      nav a[aria-current] {
        color: var(--ink);
        font-weight: 600;
        box-shadow: inset 0 -3px var(--accent);
      }
      form {
        flex: 1 1 10rem;
        max-width: 26rem;
        margin-inline-start: auto;
      }
      input {
        width: 100%;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
      }
      .tools > button {
        min-width: 2em;
      }
      @media (max-width: 640px) {
        header {
          padding: var(--space-2) var(--space-3);
        }
        .tools {
          flex: 1 1 100%;
          padding-block-start: var(--space-2);
        }
        db-acting {
          flex: 1 1 100%;
          min-width: 0;
        }
        form {
          flex-basis: 100%;
          max-width: none;
        }
      }
      @media (forced-colors: active) {
        nav a[aria-current] {
          text-decoration: underline;
        }
      }
      @media print {
        header {
          padding-inline: 0;
        }
        form,
        nav,
        .tools {
          display: none;
        }
      }
    `,
  ]

  /** The part of the navigation that the page stands under. */
  @property() section: Section | undefined
  @property({ attribute: false }) context: Context | undefined
  /** What stands in the search box: the words of the page of results. */
  @property() words = ''

  @query('input') private input!: HTMLInputElement

  /** Moves the focus into the search box. */
  focusSearch(): void {
    this.input.focus()
    this.input.select()
  }

  override render() {
    const sections: readonly [Section, string, string][] = [
      ['overview', paths.overview(), msg('概览', { id: 'nav.overview' })],
      ['desk', paths.desk(), msg('待办', { id: 'nav.desk' })],
      ['findings', paths.findings(), msg('问题', { id: 'nav.findings' })],
      ['items', paths.items(), msg('事项', { id: 'nav.items' })],
      ['matrix', paths.matrix(), msg('矩阵', { id: 'nav.matrix' })],
      ['links', paths.links(), msg('关联', { id: 'nav.links' })],
      ['imports', paths.imports(), msg('导入', { id: 'nav.imports' })],
      ['rules', paths.rules(), msg('规则', { id: 'nav.rules' })],
      ['audit', paths.audit(), msg('日志', { id: 'nav.audit' })],
    ]
    const other = currentLocale() === 'zh-CN' ? 'en' : 'zh-CN'
    return html`<header>
      <a class="product" href=${paths.overview()}>对标</a>
      <nav aria-label=${msg('主导航', { id: 'nav.label' })}>
        <ul>
          ${sections.map(
            ([section, to, name]) =>
              html`<li>
                <a href=${to} aria-current=${section === this.section ? 'page' : nothing}>${name}</a>
              </li>`,
          )}
        </ul>
      </nav>
      <form role="search" @submit=${this.#search}>
        <input
          type="search"
          name="q"
          .value=${this.words}
          placeholder=${msg('搜索：名称、正文、依据、材料、编码、拼音（/）', { id: 'search.placeholder' })}
          aria-label=${msg('全局搜索', { id: 'search.label' })}
        />
      </form>
      <div class="tools">
        <db-acting .context=${this.context}></db-acting>
        <button lang=${other} @click=${() => changeLocale(other)}>${languages[other]}</button>
        <button aria-label=${msg('键盘操作', { id: 'help.title' })} @click=${this.#help}>?</button>
      </div>
    </header>`
  }

  #search(event: SubmitEvent) {
    event.preventDefault()
    const words = this.input.value.trim()
    if (words !== '') navigate(paths.search(words))
  }

  #help() {
    this.dispatchEvent(new HelpEvent())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-header': AppHeader
  }
  interface HTMLElementEventMap {
    [HelpEvent.eventName]: HelpEvent
  }
}
