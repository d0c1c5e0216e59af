import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Context } from '../api/context.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'

/** What every page must say: that there is no sign-in here, who acts, and what the catalog is. */
@customElement('db-notices')
export class Notices extends LocalizedElement {
  static override styles = [
    base,
    css`
      aside {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-5);
        min-height: 26px;
        padding: 2px var(--space-5);
        background: var(--notice);
        border-block-end: 1px solid var(--line);
        font-size: var(--text-2);
        color: var(--ink-soft);
      }
      @media (max-width: 640px) {
        aside {
          padding-inline: var(--space-3);
        }
      }
      @media print {
        aside {
          padding-inline: 0;
        }
      }
      .sample {
        color: var(--ink);
      }
    `,
  ]

  @property({ attribute: false }) context: Context | undefined

  override render() {
    if (!this.context) return html`<aside></aside>`
    const { actor, notice } = this.context
    return html`<aside aria-label=${msg('须知', { id: 'notice.label' })}>
      ${notice === null ? nothing : html`<p class="sample">${notice}</p>`}
      <p>${msg(str`仅限本机访问，未启用登录；当前以${actor.name}的身份操作。`, { id: 'notice.loopback' })}</p>
    </aside>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-notices': Notices
  }
}
