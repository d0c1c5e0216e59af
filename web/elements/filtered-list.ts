import { msg } from '@lit/localize'
import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Values } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { base } from '../styles/base.ts'
import './empty-state.ts'
import './list-filters.ts'
import type { Facet, ListFilterEvent } from './list-filters.ts'
import './list-pages.ts'
import { LocalizedElement } from './localized-element.ts'

/** Rows of a page. */
export const pageLength = 100

/** What a list is asked with, as the address has it. */
export type ListQuery = Readonly<Record<string, string | undefined>>

/**
 * A list that words and one facet narrow: its filter, its table in the slot and the ways to its other pages; or why it is empty, and in
 * the slot `none` what to do where there is nothing at all.
 */
@customElement('db-filtered-list')
export class FilteredList extends LocalizedElement {
  static override styles = [base]

  /** What is looked for, for the box. */
  @property() label = ''
  /** Why there is nothing at all. */
  @property() none = ''
  @property({ attribute: false }) query: ListQuery = {}
  @property({ attribute: false }) facet: Facet | undefined
  /** Rows of this page. */
  @property({ type: Number }) shown = 0
  @property({ type: Number }) total = 0
  /** The address with some of it changed. */
  @property({ attribute: false }) pathOf: (values: Values) => string = () => ''

  override render() {
    const { q = '', [this.facet?.name ?? '']: value = '' } = this.query
    return html`<db-list-filters
        .label=${this.label}
        .words=${q}
        .value=${value}
        .facet=${this.facet}
        .total=${this.total}
        @db-list-filter=${({ filter }: ListFilterEvent) => navigate(this.pathOf({ ...filter }))}
      ></db-list-filters>
      ${this.total === 0 ? this.#empty(q === '' && value === '') : this.#page()}`
  }

  #page() {
    return html`<slot></slot>
      <db-list-pages
        .length=${pageLength}
        .from=${Number(this.query.from ?? 0)}
        .shown=${this.shown}
        .total=${this.total}
        .pathOf=${(from: string | undefined) => this.pathOf({ from })}
      ></db-list-pages>`
  }

  /** There is nothing at all, or the filter leaves nothing. */
  #empty(isAll: boolean) {
    return isAll
      ? html`<db-empty .why=${this.none}><slot name="none"></slot></db-empty>`
      : html`<db-empty .why=${msg('没有符合条件的条目。', { id: 'list.nothing' })}>
          <a href=${this.pathOf({ q: undefined, [this.facet?.name ?? 'q']: undefined })}>${msg('清除筛选', { id: 'filter.clear' })}</a>
        </db-empty>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-filtered-list': FilteredList
  }
}
