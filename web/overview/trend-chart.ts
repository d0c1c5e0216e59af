import { msg, str } from '@lit/localize'
import { css, html, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { TrendPoint } from '../api/trend.ts'
import { LocalizedElement } from '../elements/localized-element.ts'
import { base } from '../styles/base.ts'
import { formatCount } from '../words/formats.ts'
import { chart, type StackedFlow, shapeOf, stackedFlows } from './trend-shape.ts'
import { flowWord } from './trend-words.ts'

/** Marks that tell the flows apart without colour: full, striped, dotted. */
const marks: Readonly<Record<StackedFlow, 'full' | 'striped' | 'dotted'>> = {
  entered: 'full',
  reopened: 'striped',
  returned: 'dotted',
  closed: 'full',
  exempt: 'striped',
  disputed: 'dotted',
}

/**
 * Open findings over scans as a line, and below it what came and went with each. Direction and mark say what colour
 * says; the numbers stand in the table beneath.
 */
@customElement('db-trend-chart')
export class TrendChart extends LocalizedElement {
  static override styles = [
    base,
    css`
      svg {
        display: block;
        width: 100%;
        max-width: 60rem;
        height: auto;
        font-size: 11px;
        print-color-adjust: exact;
      }
      text {
        fill: var(--ink-soft);
        font-variant-numeric: tabular-nums;
      }
      .axis {
        stroke: var(--line-strong);
      }
      .open {
        fill: none;
        stroke: var(--ink);
        stroke-width: 2;
      }
      .point {
        fill: var(--ink);
      }
      .in {
        color: var(--error);
      }
      .out {
        color: var(--accent);
      }
      .part {
        stroke: currentColor;
        stroke-width: 0.75;
      }
      .full {
        fill: currentColor;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-4);
        color: var(--ink-soft);
        font-size: var(--text-2);
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      .legend svg {
        width: 16px;
        height: 12px;
      }
      @media (forced-colors: active) {
        .in,
        .out {
          color: CanvasText;
        }
        .open {
          stroke: CanvasText;
        }
        text,
        .point {
          fill: CanvasText;
        }
      }
    `,
  ]

  /** The oldest first. */
  @property({ attribute: false }) points: readonly TrendPoint[] = []

  override render() {
    const { points } = this
    const last = points.at(-1)
    if (!last) return nothing
    const { width, left, right, lineTop, lineEnd, barEnd } = chart
    const { places, heights, bars, zero, mostOpen, mostMoved } = shapeOf(points)
    const line = places.map((x, at) => `${x},${heights[at] ?? 0}`).join(' ')
    // Names of scans that do not fit beside each other are left out.
    const every = Math.ceil(points.length / 14)
    return html`<svg viewBox="0 0 ${width} ${barEnd + 20}" role="img" aria-label=${this.#summary(points)}>
        ${this.#patterns()}
        <text x=${left - 6} y=${lineTop + 4} text-anchor="end">${formatCount(mostOpen)}</text>
        <text x=${left - 6} y=${lineEnd + 4} text-anchor="end">0</text>
        <line class="axis" x1=${left} x2=${width - right} y1=${lineEnd} y2=${lineEnd}></line>
        <polyline class="open" points=${line}></polyline>
        ${places.map((x, at) => svg`<circle class="point" cx=${x} cy=${heights[at] ?? 0} r="3"></circle>`)}
        ${mostMoved === 0 ? nothing : svg`<text x=${left - 6} y=${zero + 4} text-anchor="end">±0</text>`}
        <line class="axis" x1=${left} x2=${width - right} y1=${zero} y2=${zero}></line>
        ${bars.map(
          ({ flow, ...box }) =>
            svg`<rect class="part ${this.#classOf(flow)}" fill=${this.#fillOf(flow)} x=${box.x} y=${box.y}
              width=${box.width} height=${box.height}></rect>`,
        )}
        ${points.map(({ scanId }, at) =>
          at % every === 0
            ? svg`<text x=${places[at] ?? 0} y=${barEnd + 16} text-anchor="middle">${scanId}</text>`
            : nothing,
        )}
      </svg>
      <ul class="legend" aria-hidden="true">
        <li>
          <svg viewBox="0 0 16 12">
            <line class="open" x1="0" x2="16" y1="6" y2="6"></line>
            <circle class="point" cx="8" cy="6" r="3"></circle>
          </svg>
          ${msg('未结', { id: 'trend.open' })}
        </li>
        ${stackedFlows.map(
          (flow) =>
            html`<li>
              <svg viewBox="0 0 16 12">
                ${this.#patterns()}
                <rect
                  class="part ${this.#classOf(flow)}"
                  fill=${this.#fillOf(flow)}
                  x="1"
                  y="1"
                  width="14"
                  height="10"
                ></rect>
              </svg>
              ${flow in this.#up ? '↑' : '↓'} ${flowWord(flow)}
            </li>`,
        )}
      </ul>`
  }

  readonly #up: Partial<Record<StackedFlow, true>> = { entered: true, reopened: true, returned: true }

  #classOf(flow: StackedFlow): string {
    return `${flow in this.#up ? 'in' : 'out'} ${marks[flow]}`
  }

  #fillOf(flow: StackedFlow): string {
    return marks[flow] === 'full' ? 'currentColor' : `url(#${marks[flow]}-${flow in this.#up ? 'in' : 'out'})`
  }

  #patterns() {
    return svg`<defs>
      ${(['in', 'out'] as const).map(
        (side) => svg`
          <pattern id="striped-${side}" class=${side} width="5" height="5" patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)">
            <rect width="2" height="5" fill="currentColor"></rect>
          </pattern>
          <pattern id="dotted-${side}" class=${side} width="5" height="5" patternUnits="userSpaceOnUse">
            <circle cx="2.5" cy="2.5" r="1.2" fill="currentColor"></circle>
          </pattern>`,
      )}
    </defs>`
  }

  #summary(points: readonly TrendPoint[]): string {
    const [first, last] = [points[0], points.at(-1)]
    return msg(
      str`未结问题：第 ${first?.scanId ?? 0} 次扫描 ${formatCount(first?.after ?? 0)}，第 ${last?.scanId ?? 0} 次扫描 ${formatCount(last?.after ?? 0)}。数字见下表。`,
      { id: 'trend.summary' },
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-trend-chart': TrendChart
  }
}
