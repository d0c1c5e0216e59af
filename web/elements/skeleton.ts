import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { base } from '../styles/base.ts'
import { LocalizedElement } from './localized-element.ts'

/** Lines in place of what is still loading; they show only after 150 ms, so that a quick answer does not flicker. */
@customElement('db-skeleton')
export class Skeleton extends LocalizedElement {
  static override styles = [
    base,
    css`
      div {
        opacity: 0;
        animation: appear 0s 150ms forwards;
      }
      i {
        display: block;
        height: 12px;
        margin-block: 0 calc(var(--row, 28px) - 12px);
        background: var(--paper-shade);
      }
      i:nth-child(3n) {
        width: 82%;
      }
      i:nth-child(3n + 1) {
        width: 94%;
      }
      @keyframes appear {
        to {
          opacity: 1;
        }
      }
    `,
  ]

  /** Lines to show. */
  @property({ type: Number }) lines = 8

  override render() {
    return html`<span class="unseen" role="status">${msg('正在加载', { id: 'state.loading' })}</span>
      <div aria-hidden="true">${Array.from({ length: this.lines }, () => html`<i></i>`)}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-skeleton': Skeleton
  }
}
