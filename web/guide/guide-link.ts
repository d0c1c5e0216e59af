import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { GuideView } from '../api/guides.ts'
import { paths } from '../app/paths.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'

/** Which standard item a guide is linked to, by what, and how surely; or the items that it may be. */
@customElement('db-guide-link')
export class GuideLink extends LocalizedElement {
  static override styles = [
    base,
    css`
      p {
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
    `,
  ]

  @property({ attribute: false }) view: GuideView | undefined

  override render() {
    if (!this.view) return nothing
    const { link, standard } = this.view
    if (!link) return html`<p>${msg('尚未扫描，还没有关联到标准事项。', { id: 'link.unscanned' })}</p>`
    const isSure = link.confidence >= 1 || link.how === 'pinned' || !standard
    return html`<p>
      ${
        standard
          ? html`${msg('对应标准事项', { id: 'link.item' })}
              <a href=${paths.item(standard.code)}>${standard.subItem ?? standard.name}</a>
              ${standard.code} · ${this.#how(link.how)}${
                isSure
                  ? nothing
                  : ` · ${msg(str`把握 ${Math.floor(link.confidence * 100)}%`, { id: 'link.confidence' })}`
              }`
          : html`${
              link.candidates.length > 0
                ? msg('未能确定对应的标准事项，可能是', { id: 'link.candidates' })
                : msg('标准目录中没有对应的事项。', { id: 'link.none' })
            }
            ${link.candidates.map(
              ({ standardCode, score }) =>
                html`<a href=${paths.item(standardCode)}>${standardCode}</a> ${Math.floor(score * 100)}% `,
            )}`
      }
    </p>`
  }

  #how(how: string): string {
    if (how === 'code') return msg('按编码关联', { id: 'link.by-code' })
    if (how === 'name') return msg('按名称关联', { id: 'link.by-name' })
    if (how === 'pinned') return msg('人工关联', { id: 'link.by-person' })
    return msg('按内容关联', { id: 'link.by-content' })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-link': GuideLink
  }
}
