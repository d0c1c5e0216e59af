import { msg } from '@lit/localize'
import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { LocalizedElement } from '../elements/localized-element.ts'
import { severityGlyphs } from '../elements/severity-mark.ts'
import { base } from '../styles/base.ts'

const shades = ['100', '98', '95', '90', '80', '<80'] as const

/** What the shades and glyphs of the heat table stand for. */
@customElement('db-heat-legend')
export class HeatLegend extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--space-3);
        font-size: var(--text-1);
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
      ol {
        display: flex;
      }
      li {
        padding: 0 var(--space-2);
        border: 1px solid var(--line);
        margin-inline-start: -1px;
        color: var(--ink);
      }
      li:nth-child(2) {
        background: var(--heat-1);
      }
      li:nth-child(3) {
        background: var(--heat-2);
      }
      li:nth-child(4) {
        background: var(--heat-3);
      }
      li:nth-child(5) {
        background: var(--heat-4);
      }
      li:nth-child(6) {
        background: var(--heat-5);
      }
    `,
  ]

  override render() {
    return html`<ol aria-label=${msg('一致率不低于（%）', { id: 'heat.legend' })}>
        ${shades.map((shade) => html`<li>${shade}</li>`)}
      </ol>
      <span
        >${severityGlyphs.error} ${msg('错误数', { id: 'heat.errors' })} · ${severityGlyphs.warning}
        ${msg('无错误时的警告数', { id: 'heat.warnings' })} · – ${msg('无可比对', { id: 'heat.nothing' })} ·
        ${msg('缺失的子项只计件数', { id: 'heat.missing-counted' })}</span
      >`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-heat-legend': HeatLegend
  }
}
