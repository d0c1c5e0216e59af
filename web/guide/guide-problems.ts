import { msg } from '@lit/localize'
import type { ReactiveControllerHost } from 'lit'
import { fetchFindings } from '../api/findings.ts'
import { paths } from '../app/paths.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { afterRender } from '../elements/after-render.ts'
import type { FixedGuide } from './check-worker.ts'
import { FindingCursor } from './finding-cursor.ts'
import { type FixOption, fixOptions } from './fix-options.ts'
import type { GuideEditing } from './guide-editing.ts'
import type { PlacedFinding } from './guide-findings.ts'

/** What the page shows for the way through the findings. */
export interface ProblemView {
  /** Moves the focus to a finding. */
  show(placed: PlacedFinding): void
  /** Moves the focus to the element of a finding. */
  showElement(placed: PlacedFinding): void
  /** Opens the field that a finding is about. */
  open(placed: PlacedFinding): void
  /** Shows the ways to put the asked finding right. */
  ask(): Promise<void>
}

/** The way through the findings of a guide, by keyboard too: which is the present one, how to put it right, which is next. */
export class GuideProblems {
  readonly #host: ReactiveControllerHost
  readonly #editing: GuideEditing
  readonly #view: ProblemView
  readonly #cursor = new FindingCursor()

  /** The finding whose ways are shown, and these. */
  asked: PlacedFinding | undefined
  options: readonly FixOption[] = []
  /** The last fix was not taken: its finding had come back after it once. */
  stopped = false
  /** What came of taking all safe fixes. */
  fixed: FixedGuide | undefined

  constructor(host: ReactiveControllerHost, editing: GuideEditing, view: ProblemView) {
    this.#host = host
    this.#editing = editing
    this.#view = view
    new ShortcutController(host, [
      {
        keys: 'Alt+ArrowDown',
        label: () => msg('下一个问题', { id: 'help.next-problem' }),
        run: () => this.step(1),
        always: true,
      },
      {
        keys: 'Alt+ArrowUp',
        label: () => msg('上一个问题', { id: 'help.previous-problem' }),
        run: () => this.step(-1),
        always: true,
      },
      {
        keys: 'Control+.',
        label: () => msg('当前问题的处理办法', { id: 'help.fix-menu' }),
        run: () => void this.#askHow(),
        always: true,
      },
    ])
  }

  /** Begins anew with another guide. */
  begin(): void {
    this.stopped = false
    this.fixed = undefined
  }

  /** Makes a finding the present one. */
  point({ finding }: PlacedFinding): void {
    this.#cursor.point(this.#editing.findings, finding.fingerprint)
  }

  /** Goes to the next or previous finding; undefined where there is none. */
  step(by: 1 | -1): PlacedFinding | undefined {
    const next = this.#cursor.step(this.#editing.findings, by)
    if (next) this.#view.show(next)
    return next
  }

  /** Takes one of the ways that were shown. */
  async choose({ way, guide }: FixOption): Promise<void> {
    const { asked } = this
    if (!asked) return
    if (way === 'edit') this.#view.open(asked)
    else if (way === 'skip') this.step(1)
    else if (way === 'fix') await this.adopt(asked)
    else if (guide) {
      this.#editing.take(guide)
      await this.#goToNext(asked)
    }
  }

  /** Applies a finding's fix and goes to what is next. */
  async adopt(placed: PlacedFinding): Promise<void> {
    const { finding, section, isPending } = placed
    if (!finding.fix?.length || !this.#editing.view?.editable) return
    // Two fixes of one element are never taken together: the second one waits for the check of the first.
    await this.#editing.checks.settled()
    const now = this.#editing.findings.find((one) => one.finding.fingerprint === finding.fingerprint)
    if (!now || (isPending && this.#editing.changedSections.has(section))) return
    this.point(now)
    this.stopped = !this.#editing.adopt(now.finding)
    this.#host.requestUpdate()
    if (!this.stopped) await this.#goToNext(placed)
  }

  /** Applies every fix that is safe. */
  async adoptSafe(): Promise<void> {
    this.fixed = await this.#editing.adoptSafe()
    this.#host.requestUpdate()
  }

  /** Shows the ways to put the present finding right, those of the first one where none is. */
  async #askHow(): Promise<void> {
    const { view, draft, checks, divergence } = this.#editing
    if (!view?.editable || !draft || divergence) return
    await checks.settled()
    const placed = this.#cursor.present(this.#editing.findings) ?? this.step(1)
    const now = this.#editing.draft
    if (!placed || !now) return
    this.options = await fixOptions({ placed, draft: now.guide, view, checks })
    this.asked = placed
    this.#host.requestUpdate()
    await this.#host.updateComplete
    await this.#view.ask()
  }

  /** Goes to what is next once a change is checked; to the element where nothing is left. */
  async #goToNext(placed: PlacedFinding): Promise<void> {
    await this.#editing.checks.settled()
    await afterRender()
    if (!this.step(1)) this.#view.showElement(placed)
  }
}

/** Another guide that has something to put right, as a link. */
export interface NextGuide {
  readonly href: string
  readonly name: string
}

/** Guides that were looked at since the app was opened: they come last again. */
const visited = new Set<string>()

/** Another guide with errors or warnings whose findings the actor sees, first one not looked at yet; undefined where there is none. */
export const nextGuide = async (id: string, signal: AbortSignal): Promise<NextGuide | undefined> => {
  visited.add(id)
  const { findings } = await fetchFindings(
    { kind: 'guide', severity: 'error,warning' },
    { limit: 200 },
    signal,
  )
  const others = findings.filter(({ guideId }) => guideId !== null && guideId !== id)
  const next = others.find(({ guideId }) => !visited.has(guideId ?? '')) ?? others[0]
  if (!next?.guideId) return undefined
  return { href: paths.guide(next.guideId, { element: next.element }), name: next.guideName ?? next.guideId }
}
