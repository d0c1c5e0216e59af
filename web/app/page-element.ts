import type { CSSResultGroup } from 'lit'
import { property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import type { Location } from './router.ts'

/** The context is no longer true: a scan was made. */
export class ContextChangeEvent extends Event {
  static readonly eventName = 'db-context-change'
  constructor() {
    super(ContextChangeEvent.eventName, { bubbles: true, composed: true })
  }
}

/**
 * A page: its whole state comes with `at`. It renders one `h1 tabindex="-1"` with its heading, which is the title of
 * the document too and takes the focus when the app comes to the page.
 */
export abstract class PageElement extends LocalizedElement {
  static override styles: CSSResultGroup = [base, page]

  /** Where the app is. */
  @property({ attribute: false }) at: Location = { path: '', params: {}, query: new URLSearchParams() }

  /** The directory, who acts and the last scan; undefined until they are fetched. */
  @property({ attribute: false }) context: Context | undefined

  /** What the page is called now, in the present language. */
  abstract get heading(): string

  protected override updated(): void {
    document.title = `${this.heading} · 对标`
  }

  /** Moves the focus to the heading, so that a screen reader begins there. */
  async focusHeading(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector('h1')?.focus()
  }
}

declare global {
  interface HTMLElementEventMap {
    [ContextChangeEvent.eventName]: ContextChangeEvent
  }
}
