import { msg } from '@lit/localize'
import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Asked, HeldQuery } from '../api/holdings.ts'
import type { Values } from '../paths.ts'
import { navigate } from '../router.ts'
import { base } from '../styles/base.ts'
import './empty-state.ts'
import './held-filters.ts'
import type { HeldFilterEvent } from './held-filters.ts'
import './list-pages.ts'
import { LocalizedElement } from './localized-element.ts'

/** Entries or documents of a page. */
export const heldPageLength = 100

/**
 * A list of what is held: its filter, its table in the slot and the ways to its other pages; or why it is empty, and in
 * the slot `none` what to do where there is nothing at all.
 */
@customElement('db-held-list')
export class HeldList extends LocalizedElement {
  static override styles = [base]

  /** What is looked for, for the box. */
  @property() label = ''
  /** Why there is nothing at all. */
  @property() none = ''
  @property({ attribute: false }) query: Omit<HeldQuery, 'limit'> = {}
  @property({ attribute: false }) facets: Asked['facets'] = []
  /** Entries of this page. */
  @property({ type: Number }) shown = 0
  @property({ type: Number }) total = 0
  /** The address with some of it changed. */
  @property({ attribute: false }) pathOf: (values: Values) => string = () => ''

  override render() {
    const { q = '', kind = '' } = this.query
    return html`<db-held-filters
        .label=${this.label}
        .words=${q}
        .kind=${kind}
        .facets=${this.facets}
        .total=${this.total}
        @db-held-filter=${({ filter }: HeldFilterEvent) => navigate(this.pathOf({ ...filter }))}
      ></db-held-filters>
      ${this.total === 0 ? this.#empty(q === '' && kind === '') : this.#page()}`
  }

  #page() {
    return html`<slot></slot>
      <db-list-pages
        .length=${heldPageLength}
        .from=${Number(this.query.from ?? 0)}
        .shown=${this.shown}
        .total=${this.total}
        .pathOf=${(from: string | undefined) => this.pathOf({ from, document: undefined })}
      ></db-list-pages>`
  }

  /** There is nothing at all, or the filter leaves nothing. */
  #empty(isAll: boolean) {
    return isAll
      ? html`<db-empty .why=${this.none}><slot name="none"></slot></db-empty>`
      : html`<db-empty .why=${msg('没有符合条件的条目。', { id: 'holdings.nothing' })}>
          <a href=${this.pathOf({ q: undefined, kind: undefined })}>${msg('清除筛选', { id: 'filter.clear' })}</a>
        </db-empty>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-held-list': HeldList
  }
}
