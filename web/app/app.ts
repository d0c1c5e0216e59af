import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { ApiFailure } from '../api/client.ts'
import { fetchContext } from '../api/context.ts'
import './app-header.ts'
import '../elements/error-state.ts'
import './help-dialog.ts'
import './notices.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import type { AppHeader } from './app-header.ts'
import type { HelpDialog } from './help-dialog.ts'
import { PageElement } from './page-element.ts'
import { paths } from './paths.ts'
import { currentRoute, type Location, LocationChangeEvent, navigate, type Route } from './router.ts'
import { routes, type Section } from './routes.ts'
import { ShortcutController } from './shortcuts.ts'

interface Shown {
  readonly route: Route<Section>
  readonly at: Location
}

/** The frame around every page: header, notices, keys, and the page of the present address. */
@customElement('db-app')
export class App extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100vh;
      }
      main {
        position: relative;
        flex: 1;
        min-width: 0;
      }
      .skip {
        position: absolute;
        inset-inline-start: var(--space-3);
        inset-block-start: -60px;
        z-index: var(--z-popover);
        padding: var(--space-2);
        background: var(--paper);
      }
      .skip:focus {
        inset-block-start: var(--space-2);
      }
      .lost {
        padding: var(--space-5);
      }
    `,
  ]

  @state() private shown: Shown | undefined
  @state() private failure: unknown

  @query('db-header') private header!: AppHeader
  @query('db-help') private help!: HelpDialog

  readonly #context = new Task(this, {
    task: (_, { signal }) => fetchContext(signal),
    args: () => [],
  })

  constructor() {
    super()
    new ShortcutController(this, [
      { keys: '?', label: () => msg('键盘操作', { id: 'help.title' }), run: () => this.help.open() },
      { keys: '/', label: () => msg('搜索', { id: 'help.search' }), run: () => this.header.focusSearch() },
      {
        keys: 'g d',
        label: () => msg('前往概览', { id: 'help.overview' }),
        run: () => navigate(paths.overview()),
      },
      {
        keys: 'g f',
        label: () => msg('前往问题', { id: 'help.findings' }),
        run: () => navigate(paths.findings()),
      },
      {
        keys: 'g s',
        label: () => msg('前往事项', { id: 'help.items' }),
        run: () => navigate(paths.items()),
      },
      {
        keys: 'g m',
        label: () => msg('前往矩阵', { id: 'help.matrix' }),
        run: () => navigate(paths.matrix()),
      },
      {
        keys: 'g i',
        label: () => msg('前往导入', { id: 'help.imports' }),
        run: () => navigate(paths.imports()),
      },
      { keys: 'g t', label: () => msg('前往待办', { id: 'help.desk' }), run: () => navigate(paths.desk()) },
      { keys: 'g l', label: () => msg('前往日志', { id: 'help.audit' }), run: () => navigate(paths.audit()) },
    ])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener(LocationChangeEvent.eventName, this.#show)
    void this.#show()
  }

  override disconnectedCallback(): void {
    window.removeEventListener(LocationChangeEvent.eventName, this.#show)
    super.disconnectedCallback()
  }

  override render() {
    const context = this.#context.value
    return html`
      <a class="skip" href="#content" @click=${this.#skip}>${msg('跳到正文', { id: 'nav.skip' })}</a>
      <db-header
        .section=${this.shown?.route.section}
        .context=${context}
        .words=${this.shown?.route.path === '/search' ? (this.shown.at.query.get('q') ?? '') : ''}
        @db-help=${() => this.help.open()}
      ></db-header>
      <db-notices .context=${context}></db-notices>
      <main id="content" @db-context-change=${() => this.#context.run()}>${this.#page()}</main>
      <db-help></db-help>
    `
  }

  #page() {
    if (this.failure)
      return html`<db-error class="lost" .failure=${this.failure} @db-retry=${this.#show}></db-error>`
    if (this.shown) return this.shown.route.render(this.shown.at, this.#context.value)
    return nothing
  }

  #skip(event: Event) {
    event.preventDefault()
    void this.#pageElement()?.focusHeading()
  }

  #pageElement(): PageElement | undefined {
    const element = this.renderRoot.querySelector('main > *')
    return element instanceof PageElement ? element : undefined
  }

  /** Shows the page of the present address; a page that is new on screen takes the focus. */
  #show = async (): Promise<void> => {
    const found = currentRoute(routes)
    this.failure = undefined
    if (!found) {
      this.failure = new ApiFailure('not-found', { request: location.pathname })
      return
    }
    const before = this.shown
    if (before?.at.path === found.at.path) {
      this.shown = found
      // At once: the next key changes the address that this one made, not the one before it.
      this.performUpdate()
      return
    }
    try {
      await found.route.load()
    } catch (error) {
      this.failure = error
      return
    }
    // Whoever went elsewhere while the page was loading does not want it any more.
    if (location.pathname !== found.at.path) return
    this.shown = found
    await this.updateComplete
    if (before) {
      window.scrollTo(0, 0)
      await this.#pageElement()?.focusHeading()
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-app': App
  }
}
