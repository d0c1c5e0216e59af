import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { LocalizedElement } from './localized-element.ts'
import './partial-bar.ts'

/** Which part of a long list is shown, with the ways to the parts before and after; of a list that is all shown, nothing. */
@customElement('db-list-pages')
export class ListPages extends LocalizedElement {
  static override styles = [base]

  /** Entries of a page. */
  @property({ type: Number }) length = 100
  /** Place of the first entry that is shown, from 0. */
  @property({ type: Number }) from = 0
  /** Entries that are shown. */
  @property({ type: Number }) shown = 0
  @property({ type: Number }) total = 0
  /** Path of the page that begins at an entry; of the first without one. */
  @property({ attribute: false }) pathOf: (from: string | undefined) => string = () => ''

  override render() {
    const { from, total, length } = this
    const next = from + this.shown
    if (next >= total && from === 0) return nothing
    const before = Math.max(0, from - length)
    return html`<db-partial>
      ${msg(str`第 ${formatCount(from + 1)} 至 ${formatCount(next)} 条，共 ${formatCount(total)} 条`, { id: 'list.range' })}
      ${
        from > 0
          ? html`<a href=${this.pathOf(before === 0 ? undefined : String(before))}>${msg('上一页', { id: 'list.previous' })}</a>`
          : nothing
      }
      ${
        next < total
          ? html`<a href=${this.pathOf(String(next))}>${msg('下一页', { id: 'list.next' })}</a>`
          : nothing
      }
    </db-partial>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-list-pages': ListPages
  }
}
