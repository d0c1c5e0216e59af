import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { paths } from '../app/paths.ts'
import { whyLeft } from '../bulks/bulk-words.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'

/** A guide that is left alone, and why. */
export interface Skipped {
  readonly guideId: string
  readonly name: string
  readonly agencyName: string
  readonly reason: string
}

/** Guides that are left alone, by the reason. */
@customElement('db-skip-list')
export class SkipList extends LocalizedElement {
  static override styles = [
    base,
    css`
      summary {
        width: max-content;
        max-width: 100%;
        cursor: pointer;
      }
      ul {
        max-height: 16rem;
        overflow-y: auto;
        padding: var(--space-1) var(--space-4);
        font-size: var(--text-2);
      }
      .agency {
        color: var(--ink-soft);
      }
    `,
  ]

  @property({ attribute: false }) skipped: readonly Skipped[] = []

  override render() {
    if (this.skipped.length === 0) return nothing
    return html`${Array.from(
      Map.groupBy(this.skipped, ({ reason }) => reason),
      ([reason, all]) => html`<details data-reason=${reason}>
        <summary>${whyLeft(reason)} ${formatCount(all.length)}</summary>
        <ul>
          ${all.map(
            ({ guideId, name, agencyName }) =>
              html`<li><a href=${paths.guide(guideId)}>${name}</a> <span class="agency">${agencyName}</span></li>`,
          )}
        </ul>
      </details>`,
    )}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-skip-list': SkipList
  }
}
