import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { GuideView } from '../api/guides.ts'
import { currentLocale } from '../app/locale.ts'
import { downloads, paths } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { label } from '../words/words.ts'

/** Whose a guide is and which revision is shown, and where else it leads. */
@customElement('db-guide-meta')
export class GuideMeta extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex: 1 1 36em;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        font-size: var(--text-2);
      }
      .meta {
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
        margin-inline-start: auto;
        white-space: nowrap;
      }
      @media print {
        .actions {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) view: GuideView | undefined

  override render() {
    if (!this.view) return nothing
    const { guide, revision, agencyName, standard } = this.view
    return html`<p class="meta">
        ${agencyName} · ${msg(str`第 ${revision} 版`, { id: 'guide.revision' })} · ${label(`level.${guide.level}`)} ·
        ${guide.id}
      </p>
      ${
        standard
          ? html`<p class="actions">
              <a href=${downloads.sheet(guide.id, currentLocale())} target="_blank"
                >${msg('打印问题单', { id: 'guide.sheet' })}</a
              >
              <a href=${paths.adopt({ items: standard.code })}
                >${msg('各地采用标准', { id: 'guide.adopt-all' })}</a
              >
              <a href=${paths.item(standard.code)}>${msg('各地对比', { id: 'finding.item' })}</a>
            </p>`
          : nothing
      }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-meta': GuideMeta
  }
}
