import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ItemMatrix } from '../api/items.ts'
import { paths } from '../app/paths.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import '../links/link-evidence.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** What an item lacks: the agencies that must publish it and do not, and the guides that may be of it. */
@customElement('db-item-lacks')
export class ItemLacks extends LocalizedElement {
  static override styles = [
    base,
    css`
      section {
        margin-block-start: var(--space-4);
      }
      h2 {
        margin-block-end: var(--space-2);
      }
      .missing {
        columns: 22em;
        font-size: var(--text-2);
      }
      .undecided > li {
        max-width: 44rem;
        padding-block: var(--space-2);
        border-block-start: 1px solid var(--line);
      }
    `,
  ]

  /** Base code of the item. */
  @property() code = ''
  @property({ attribute: false }) missing: ItemMatrix['missing'] = []
  @property({ attribute: false }) undecided: ItemMatrix['undecided'] = []

  override render() {
    return html`${this.#missing()} ${this.#undecided()}`
  }

  #missing() {
    const { missing, code } = this
    if (missing.length === 0) return nothing
    return html`<section aria-labelledby="missing">
      <h2 id="missing">
        ${msg(str`应发布而未发布的机构：${formatCount(missing.length)}`, { id: 'item.missing' })}
      </h2>
      <ul class="missing">
        ${missing.map(
          ({ agencyName, fingerprint }) =>
            html`<li>
              <a href=${paths.findings({ item: code }, { selected: fingerprint })}>${agencyName}</a>
            </li>`,
        )}
      </ul>
    </section>`
  }

  #undecided() {
    const { undecided, code } = this
    if (undecided.length === 0) return nothing
    return html`<section aria-labelledby="undecided">
      <h2 id="undecided">
        ${msg(str`可能属于本事项的指南：${formatCount(undecided.length)}`, { id: 'item.undecided' })}
      </h2>
      <ul class="undecided">
        ${undecided.map(
          ({ guideId, name, agencyName, candidate }) =>
            html`<li>
              <a href=${paths.guide(guideId)}>${name}</a> <span class="faint">${agencyName}</span>
              <a href=${paths.links({ item: code, guide: guideId })}
                >${msg('判定', { id: 'item.decide' })}<span class="unseen"> ${name}</span></a
              >
              <db-link-evidence .candidate=${candidate}></db-link-evidence>
            </li>`,
        )}
      </ul>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-item-lacks': ItemLacks
  }
}
