import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, query, queryAll } from 'lit/decorators.js'
import type { ElementName } from '../../rules/catalog.ts'
import { bindingOf } from '../../rules/directory.ts'
import { afterRender } from '../after-render.ts'
import { fetchFindings, fetchGuide, type GuideView } from '../api.ts'
import '../components/error-state.ts'
import { type AdoptEvent, type GoToFieldEvent, GuideFinding } from '../components/guide-finding.ts'
import '../components/guide-link.ts'
import '../components/guide-merge.ts'
import type { MergeEvent } from '../components/guide-merge.ts'
import '../components/guide-notes.ts'
import '../components/guide-outline.ts'
import '../components/guide-revisions.ts'
import type { GoToSectionEvent, OutlineEntry } from '../components/guide-outline.ts'
import '../components/guide-section.ts'
import type { EditEvent } from '../components/guide-control.ts'
import type { GuideSection, RevertEvent } from '../components/guide-section.ts'
import '../components/leave-dialog.ts'
import type { LeaveDialog, LeaveEvent } from '../components/leave-dialog.ts'
import '../components/save-bar.ts'
import type { PublishAnywayEvent } from '../components/publish-reason.ts'
import type { SaveBarEvent, ShowChangeEvent } from '../components/save-bar.ts'
import type { UndoPublishEvent } from '../components/save-outcome.ts'
import '../components/skeleton.ts'
import { FindingCursor } from '../finding-cursor.ts'
import { formatCount } from '../formats.ts'
import { GuideEditing } from '../guide-editing.ts'
import type { PlacedFinding } from '../guide-findings.ts'
import { type FormSection, formSections } from '../guide-form.ts'
import { currentLocale } from '../locale.ts'
import { sectionName } from '../option-words.ts'
import { downloads, paths } from '../paths.ts'
import { guardLeaving, navigate } from '../router.ts'
import { ShortcutController } from '../shortcuts.ts'
import { base } from '../styles/base.ts'
import { guidePage } from '../styles/guide-page.ts'
import { page } from '../styles/page.ts'
import { label } from '../words.ts'
import { PageElement } from './page-element.ts'

const presence: FormSection = { element: 'presence', fields: [] }
const sections: readonly FormSection[] = [presence, ...formSections]

/** A guide beside its standard, element by element, with its findings; editable where its agency acts. */
@customElement('db-guide-page')
export class GuidePage extends PageElement {
  static override styles = [base, page, guidePage]

  @query('db-leave-dialog') private leaveDialog!: LeaveDialog
  @queryAll('db-guide-section') private sectionElements!: NodeListOf<GuideSection>

  readonly #editing = new GuideEditing(this)
  readonly #cursor = new FindingCursor()
  /** The guide is there and the element that the address names is not in sight yet. */
  #isArriving = false

  readonly #guide = new Task(this, {
    task: async ([id], { signal }) => {
      const view = await fetchGuide(id, signal)
      this.#editing.open(view)
      return view
    },
    args: () => [this.at.params.id ?? '', this.context?.actor.agency, this.context?.scan?.id] as const,
    onComplete: () => {
      this.#isArriving = true
    },
  })

  /** The first of the other guides that the actor may edit and that has something to put right, once one is published. */
  readonly #next = new Task(this, {
    task: async ([id, isSaved], { signal }) => {
      if (!isSaved) return undefined
      const { findings } = await fetchFindings(
        { kind: 'guide', severity: 'error,warning' },
        { limit: 50 },
        signal,
      )
      const other = findings.find(({ guideId }) => guideId !== null && guideId !== id)
      if (!other?.guideId) return undefined
      return {
        href: paths.guide(other.guideId, { element: other.element }),
        name: other.guideName ?? other.guideId,
      }
    },
    args: () => [this.at.params.id ?? '', this.#editing.saving.is === 'saved'] as const,
  })

  constructor() {
    super()
    new ShortcutController(this, [
      {
        keys: 'Control+s',
        label: () => msg('保存草稿', { id: 'save.draft-now' }),
        run: () => void this.#editing.keep(),
        always: true,
      },
      {
        keys: 'Control+Enter',
        label: () => msg('发布', { id: 'save.publish' }),
        run: () => void this.#editing.publish(),
        always: true,
      },
      {
        keys: 'Alt+ArrowDown',
        label: () => msg('下一个问题', { id: 'help.next-problem' }),
        run: () => this.#step(1),
        always: true,
      },
      {
        keys: 'Alt+ArrowUp',
        label: () => msg('上一个问题', { id: 'help.previous-problem' }),
        run: () => this.#step(-1),
        always: true,
      },
      {
        keys: 'Control+.',
        label: () => msg('采用当前问题的修正', { id: 'help.adopt' }),
        run: () => this.#adoptCurrent(),
        always: true,
      },
    ])
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('beforeunload', this.#beforeUnload)
  }

  override disconnectedCallback(): void {
    window.removeEventListener('beforeunload', this.#beforeUnload)
    guardLeaving(undefined)
    super.disconnectedCallback()
  }

  override get heading() {
    return this.#editing.view?.title ?? this.at.params.id ?? ''
  }

  override updated(): void {
    super.updated()
    if (this.#isArriving && this.sectionElements.length > 0) {
      this.#isArriving = false
      void this.#goToElement()
    }
    guardLeaving(
      this.#editing.isAtRisk
        ? (to) => {
            this.leaveDialog.ask(to)
            return false
          }
        : undefined,
    )
  }

  override render() {
    return this.#guide.render({
      pending: () => html`${this.#head(undefined)}<db-skeleton lines="24"></db-skeleton>`,
      error: (failure) => html`
        ${this.#head(undefined)}
        <db-error .failure=${failure} @db-retry=${() => this.#guide.run()}></db-error>
      `,
      complete: () => (this.#editing.view ? this.#whole(this.#editing.view) : nothing),
    })
  }

  #head(view: GuideView | undefined) {
    return html`<div class="head">
      <h1 tabindex="-1">${this.heading}</h1>
      ${
        view
          ? html`<p class="meta">
              ${view.agencyName} · ${msg(str`第 ${view.revision} 版`, { id: 'guide.revision' })} ·
              ${label(`level.${view.guide.level}`)} · ${view.guide.id}
            </p>
            ${
              view.standard
                ? html`<p class="actions">
                    <a href=${downloads.sheet(view.guide.id, currentLocale())} target="_blank"
                      >${msg('打印问题单', { id: 'guide.sheet' })}</a
                    >
                    <a href=${paths.item(view.standard.code)}>${msg('各地对比', { id: 'finding.item' })}</a>
                  </p>`
                : nothing
            }`
          : nothing
      }
    </div>`
  }

  #whole(view: GuideView) {
    const { draft, findings, divergence, checks, changedSections } = this.#editing
    if (!draft) return nothing
    const bySection = Map.groupBy(findings, ({ section }) => section)
    return html`${this.#head(view)} ${this.#notes(view)}
      ${
        view.editable
          ? html`<db-guide-revisions
              .guideId=${view.guide.id}
              .revision=${view.revision}
              .context=${this.context}
            ></db-guide-revisions>`
          : nothing
      }
      ${
        divergence
          ? html`<db-guide-merge
              .divergence=${divergence}
              .context=${this.context}
              @db-merge=${({ choices }: MergeEvent) => this.#editing.merge(choices)}
            ></db-guide-merge>`
          : nothing
      }
      <div class="columns">
        <db-guide-outline
          .entries=${this.#outline(bySection)}
          @db-go-to-section=${({ element }: GoToSectionEvent) => this.#sectionOf(element)?.focusHead()}
        ></db-guide-outline>
        <div
          class="elements"
          @focusin=${this.#remember}
          @db-edit=${(event: EditEvent) => this.#editing.edit(event)}
          @db-revert=${({ fields }: RevertEvent) => this.#editing.revert(fields)}
          @db-adopt=${({ placed }: AdoptEvent) => this.#adopt(placed)}
          @db-go-to-field=${({ placed }: GoToFieldEvent) => this.#sectionOf(placed.section)?.openAt(placed.finding.path)}
        >
          <div class="sides" aria-hidden="true">
            <span></span>
            <span>${msg('标准', { id: 'finding.expected' })}${view.standard ? ` ${this.context?.directory.version ?? ''}` : ''}</span>
            <span>${msg('本指南', { id: 'guide.own' })}</span>
          </div>
          <db-guide-link .view=${view}></db-guide-link>
          ${sections
            .filter(({ element }) => element !== 'presence' || bySection.has('presence'))
            .map(
              (section) =>
                html`<db-guide-section
                  .section=${section}
                  .name=${sectionName(section.element)}
                  .guide=${draft.guide}
                  .standard=${view.standard}
                  .binding=${view.standard ? bindingOf(view.check.directory, view.standard, section.element) : undefined}
                  .placed=${bySection.get(section.element) ?? []}
                  .keys=${checks.keys}
                  ?editable=${view.editable && !divergence}
                  ?changed=${changedSections.has(section.element)}
                ></db-guide-section>`,
            )}
        </div>
      </div>
      ${view.editable ? this.#foot() : nothing}
      <db-leave-dialog @db-leave=${this.#leave}></db-leave-dialog>`
  }

  #notes({ editable, agencyName }: GuideView) {
    const { restored, checks, isChanged } = this.#editing
    return html`<db-guide-notes
      .readOnly=${editable ? undefined : { keeper: agencyName, actor: this.context?.actor.name ?? '' }}
      .restored=${isChanged ? restored : undefined}
      .context=${this.context}
      ?unchecked=${checks.failure !== undefined}
      @db-drop-draft=${() => this.#editing.discard()}
    ></db-guide-notes>`
  }

  #foot() {
    const { saving, keeping, draft, divergence, changedFields, changedSections } = this.#editing
    return html`<db-save-bar
      .saving=${saving}
      .keeping=${keeping}
      .summary=${this.#summary()}
      .changes=${Array.from(changedSections, (element) => [element, sectionName(element)] as const)}
      .differing=${changedFields.length}
      .next=${this.#next.value}
      ?undoable=${(draft?.past.length ?? 0) > 0}
      ?blocked=${divergence !== undefined}
      @db-save-bar=${this.#act}
      @db-show-change=${({ element }: ShowChangeEvent) => this.#sectionOf(element)?.focusHead()}
      @db-publish-anyway=${({ reason }: PublishAnywayEvent) => this.#editing.publish(reason)}
      @db-undo-publish=${({ revision }: UndoPublishEvent) => this.#editing.restoreTo(revision)}
    ></db-save-bar>`
  }

  #outline(bySection: ReadonlyMap<ElementName, readonly PlacedFinding[]>): readonly OutlineEntry[] {
    const { draft, changedSections } = this.#editing
    return sections
      .filter(({ element }) => element !== 'presence' || bySection.has(element))
      .map(({ element, fields }) => {
        const placed = bySection.get(element) ?? []
        return {
          element,
          name: sectionName(element),
          severity: placed[0]?.finding.severity,
          count: placed.length,
          isChanged: changedSections.has(element),
          isPublished:
            fields.length === 0 ||
            fields.some(({ key }) => draft && Reflect.get(draft.guide, key) !== undefined),
        }
      })
  }

  /** What the last check says of the element that was changed last. */
  #summary(): string {
    const { touched, checks, isChanged, findings } = this.#editing
    if (!isChanged || checks.isRunning) return ''
    const about = touched ? findings.filter(({ section }) => section === touched) : findings
    const name = touched ? sectionName(touched) : msg('全部要素', { id: 'guide.all-elements' })
    return about.length === 0
      ? msg(str`${name}：没有问题`, { id: 'guide.no-problem' })
      : msg(str`${name}：${formatCount(about.length)} 个问题`, { id: 'guide.problems-of' })
  }

  #sectionOf(element: ElementName): GuideSection | undefined {
    return [...this.sectionElements].find(({ section }) => section?.element === element)
  }

  /** Goes to the element that the address names, once it is on screen. */
  async #goToElement(): Promise<void> {
    // Elements above it are still to be rendered, and would push it out of sight.
    await afterRender()
    const wanted = this.at.query.get('element')
    const section = sections.find(({ element }) => element === wanted)
    if (!section) return
    const { findings } = this.#editing
    const first = findings.find(({ finding }) => finding.element === section.element)
    if (first) this.#cursor.point(findings, first.finding.fingerprint)
    this.#sectionOf(first?.section ?? section.element)?.focusHead()
  }

  #remember(event: FocusEvent) {
    const card = event.composedPath().find((node) => node instanceof GuideFinding)
    if (card?.placed) this.#cursor.point(this.#editing.findings, card.placed.finding.fingerprint)
  }

  #step(by: 1 | -1) {
    const next = this.#cursor.step(this.#editing.findings, by)
    if (next) this.#sectionOf(next.section)?.focusFinding(next.finding.fingerprint)
    return next
  }

  #adoptCurrent() {
    const placed = this.#cursor.present(this.#editing.findings)
    if (placed) void this.#adopt(placed)
  }

  async #adopt({ finding, section, isPending }: PlacedFinding) {
    if (!finding.fix?.length || !this.#editing.view?.editable) return
    if (isPending && this.#editing.changedSections.has(section)) return
    this.#cursor.point(this.#editing.findings, finding.fingerprint)
    this.#editing.adopt(finding.fix)
    await this.#editing.checks.settled()
    await afterRender()
    if (!this.#step(1)) this.#sectionOf(section)?.focusHead()
  }

  #act({ action }: SaveBarEvent) {
    if (action === 'publish') void this.#editing.publish()
    else if (action === 'undo') this.#editing.undo()
    else this.#editing.discard()
  }

  #leave({ to }: LeaveEvent) {
    guardLeaving(undefined)
    navigate(to)
  }

  #beforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.#editing.isAtRisk) event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-guide-page': GuidePage
  }
}
