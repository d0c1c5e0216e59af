import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { MatrixRow } from '../api/items.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { sayValue } from '../words/values.ts'

/** The user asks which guides a segment of a distribution counts. */
export class SegmentEvent extends Event {
  static readonly eventName = 'db-segment'
  readonly group: number
  constructor(group: number) {
    super(SegmentEvent.eventName, { bubbles: true, composed: true })
    this.group = group
  }
}

/** The user points at a segment, with the mouse or the focus, or at none any more. */
export class SegmentPointEvent extends Event {
  static readonly eventName = 'db-segment-point'
  readonly group: number | undefined
  constructor(group: number | undefined) {
    super(SegmentPointEvent.eventName, { bubbles: true, composed: true })
    this.group = group
  }
}

/** Segments that stand for themselves; rarer values are one segment together. */
const most = 4

/** How many agencies publish which value, by what it means, as one bar; a segment is a button. Fires `SegmentEvent` and `SegmentPointEvent`. */
@customElement('db-distribution')
export class DistributionBar extends LocalizedElement {
  static override styles = [
    base,
    css`
      :host {
        font-variant-numeric: tabular-nums;
      }
      div {
        display: flex;
        gap: 1px;
        min-width: 0;
      }
      button,
      .rest {
        min-width: 1.9em;
        padding: 0 2px;
        border: 0;
        border-block-end: 3px solid var(--heat-5);
        border-radius: 0;
        background: var(--heat-1);
        font-size: var(--text-1);
        line-height: 1.5;
        text-align: center;
        white-space: nowrap;
      }
      .standard {
        border-block-end-color: var(--ok);
        background: var(--paper-shade);
      }
      .free {
        border-block-end-color: var(--line-strong);
        background: var(--paper-tint);
      }
      button:hover,
      button[aria-pressed='true'] {
        box-shadow: inset 0 0 0 2px var(--accent);
      }
      .rest {
        color: var(--ink-soft);
      }
    `,
  ]

  @property({ attribute: false }) row: MatrixRow | undefined
  /** The segment that is chosen. */
  @property({ attribute: false }) chosen: number | undefined

  override render() {
    if (!this.row) return nothing
    const { distribution, binding, element } = this.row
    const isFree = binding === 'local' || binding === null
    const shown = distribution.length > most + 1 ? distribution.slice(0, most) : distribution
    if (isFree && distribution.length > most + 1)
      return html`<span class="faint"
        >${msg(str`${formatCount(distribution.length)} 种写法`, { id: 'item.wordings' })}</span
      >`
    const rest = distribution.slice(shown.length).reduce((sum, { agencies }) => sum + agencies, 0)
    return html`<div>
      ${shown.map(({ value, agencies, standard }, group) => {
        const kind = standard ? 'standard' : isFree ? 'free' : ''
        const what = `${sayValue(value, element)}: ${formatCount(agencies)}${
          standard ? `（${msg('同标准', { id: 'item.as-standard' })}）` : ''
        }`
        return html`<button
          class=${kind}
          style="flex: ${agencies}"
          tabindex="-1"
          title=${what}
          aria-label=${what}
          aria-pressed=${this.chosen === group}
          @click=${() => this.dispatchEvent(new SegmentEvent(group))}
          @pointerenter=${() => this.dispatchEvent(new SegmentPointEvent(group))}
          @pointerleave=${() => this.dispatchEvent(new SegmentPointEvent(undefined))}
          @focus=${() => this.dispatchEvent(new SegmentPointEvent(group))}
          @blur=${() => this.dispatchEvent(new SegmentPointEvent(undefined))}
        >
          ${formatCount(agencies)}
        </button>`
      })}
      ${
        rest > 0
          ? html`<span class="rest" style="flex: ${rest}"
              >+${formatCount(rest)}<span class="unseen"
                >${msg('其他写法', { id: 'item.other-wordings' })}</span
              ></span
            >`
          : nothing
      }
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-distribution': DistributionBar
  }
  interface HTMLElementEventMap {
    [SegmentEvent.eventName]: SegmentEvent
    [SegmentPointEvent.eventName]: SegmentPointEvent
  }
}
