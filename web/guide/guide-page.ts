import { msg } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, query, queryAll, state } from 'lit/decorators.js'
import type { ElementName, Guide } from '../../rules/catalog.ts'
import { bindingOf } from '../../rules/directory.ts'
import { fetchGuide, type GuideView } from '../api/guides.ts'
import { afterRender } from '../elements/after-render.ts'
import '../elements/error-state.ts'
import './fix-menu.ts'
import type { FixChoiceEvent, FixMenu } from './fix-menu.ts'
import { type AdoptEvent, type GoToFieldEvent, GuideFinding } from './guide-finding.ts'
import './guide-link.ts'
import './guide-merge.ts'
import type { MergeEvent } from './guide-merge.ts'
import './guide-meta.ts'
import './guide-notes.ts'
import './guide-outline.ts'
import './guide-panel.ts'
import type { EditEvent } from './guide-control.ts'
import type { GoToSectionEvent } from './guide-outline.ts'
import { type PanelTab, type PanelTabEvent, panelTabs, type ShowFindingEvent } from './guide-panel.ts'
import { GuideSection, type RevertEvent } from './guide-section.ts'
import '../app/leave-dialog.ts'
import type { LeaveDialog, LeaveEvent } from '../app/leave-dialog.ts'
import './save-bar.ts'
import type { TakeSisterEvent } from './panel-cities.ts'
import type { RestoreEvent } from './panel-history.ts'
import type { AdoptStandardEvent } from './panel-standard.ts'
import type { PublishAnywayEvent } from './publish-reason.ts'
import type { SaveBarEvent, ShowChangeEvent } from './save-bar.ts'
import type { UndoPublishEvent } from './save-outcome.ts'
import '../elements/skeleton.ts'
import { PageElement } from '../app/page-element.ts'
import { paths } from '../app/paths.ts'
import { guardLeaving, navigate } from '../app/router.ts'
import { ShortcutController } from '../app/shortcuts.ts'
import { base } from '../styles/base.ts'
import { guidePage } from '../styles/guide-page.ts'
import { page } from '../styles/page.ts'
import { sectionName } from '../words/option-words.ts'
import { messageOf } from '../words/words.ts'
import { GuideEditing } from './guide-editing.ts'
import { type FormSection, formSections } from './guide-form.ts'
import { outlineOf, summaryOf } from './guide-overview.ts'
import { GuideProblems, nextGuide } from './guide-problems.ts'

const presence: FormSection = { element: 'presence', fields: [] }
const sections: readonly FormSection[] = [presence, ...formSections]

/** A guide beside its standard, element by element, with its findings; editable where its agency acts. */
@customElement('db-guide-page')
export class GuidePage extends PageElement {
  static override styles = [base, page, guidePage]

  @query('db-leave-dialog') private leaveDialog!: LeaveDialog
  @query('db-fix-menu') private fixMenu!: FixMenu
  @queryAll('db-guide-section') private sectionElements!: NodeListOf<GuideSection>

  /** The element that is looked at, which the panel is about. */
  @state() private element: ElementName = 'name'

  readonly #editing = new GuideEditing(this)
  readonly #problems = new GuideProblems(this, this.#editing, {
    show: ({ section, finding }) => this.#sectionOf(section)?.focusFinding(finding.fingerprint),
    showElement: ({ section }) => this.#sectionOf(section)?.focusHead(),
    open: ({ section, finding }) => void this.#sectionOf(section)?.openAt(finding.path),
    ask: () => this.fixMenu.ask(),
  })
  /** The guide is there and the element that the address names is not in sight yet. */
  #isArriving = false

  readonly #guide = new Task(this, {
    task: async ([id], { signal }) => {
      const view = await fetchGuide(id, signal)
      this.#editing.open(view)
      this.#problems.begin()
      return view
    },
    args: () => [this.at.params.id ?? '', this.context?.actor.person, this.context?.scan?.id] as const,
    onComplete: () => {
      this.#isArriving = true
    },
  })

  /** The guide to put right next. */
  readonly #next = new Task(this, {
    task: async ([id], { signal }) => nextGuide(id, signal),
    // Asked anew when one is published.
    args: () => [this.at.params.id ?? '', this.#editing.view?.revision] as const,
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
        keys: 'Alt+n',
        label: () => msg('下一份有问题的指南', { id: 'help.next-guide' }),
        run: () => this.#goToNextGuide(),
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
      <db-guide-meta .view=${view}></db-guide-meta>
    </div>`
  }

  #whole(view: GuideView) {
    const { draft, findings, divergence, checks, changedSections } = this.#editing
    const { asked, options } = this.#problems
    if (!draft) return nothing
    const bySection = Map.groupBy(findings, ({ section }) => section)
    const shown = sections.filter(({ element }) => element !== 'presence' || bySection.has('presence'))
    return html`${this.#head(view)} ${this.#notes(view)}
      ${
        divergence
          ? html`<db-guide-merge
              .divergence=${divergence}
              .context=${this.context}
              @db-merge=${({ choices }: MergeEvent) => this.#editing.merge(choices)}
            ></db-guide-merge>`
          : nothing
      }
      <div
        class="columns ${view.editable ? 'beside' : ''}"
        @db-panel-tab=${this.#showTab}
        @db-adopt-standard=${({ element }: AdoptStandardEvent) => this.#editing.adoptStandard(element)}
      >
        <db-guide-outline
          .entries=${outlineOf(this.#editing, shown, bySection)}
          @db-go-to-section=${({ element }: GoToSectionEvent) => this.#sectionOf(element)?.focusHead()}
        ></db-guide-outline>
        <div
          class="elements"
          @focusin=${this.#remember}
          @db-edit=${(event: EditEvent) => this.#editing.edit(event)}
          @db-revert=${({ fields }: RevertEvent) => this.#editing.revert(fields)}
          @db-adopt=${({ placed }: AdoptEvent) => this.#problems.adopt(placed)}
          @db-go-to-field=${({ placed }: GoToFieldEvent) => this.#sectionOf(placed.section)?.openAt(placed.finding.path)}
        >
          <div class="sides" aria-hidden="true">
            <span></span>
            <span>${msg('标准', { id: 'finding.expected' })}${view.standard ? ` ${this.context?.directory.version ?? ''}` : ''}</span>
            <span>${msg('本指南', { id: 'guide.own' })}</span>
          </div>
          <db-guide-link .view=${view}></db-guide-link>
          ${shown.map(
            (section) =>
              html`<db-guide-section
                  .section=${section}
                  .name=${sectionName(section.element)}
                  .guide=${draft.guide}
                  .standard=${view.standard}
                  .binding=${view.standard ? bindingOf(view.check.directory, view.standard, section.element) : undefined}
                  .placed=${bySection.get(section.element) ?? []}
                  .keys=${checks.keys}
                  .laws=${view.check.directory.laws ?? []}
                  ?editable=${view.editable && !divergence}
                  ?changed=${changedSections.has(section.element)}
                ></db-guide-section>`,
          )}
        </div>
        ${view.editable ? this.#panel(view, draft.guide) : nothing}
      </div>
      ${view.editable ? this.#foot() : nothing}
      <db-fix-menu
        .sentence=${asked ? messageOf(asked.finding) : ''}
        .options=${options}
        @db-fix-choice=${({ option }: FixChoiceEvent) => this.#problems.choose(option)}
      ></db-fix-menu>
      <db-leave-dialog @db-leave=${this.#leave}></db-leave-dialog>`
  }

  #panel(view: GuideView, draft: Guide) {
    const { findings, checks } = this.#editing
    return html`<db-guide-panel
      .tab=${this.#tab}
      .view=${view}
      .context=${this.context}
      .findings=${findings}
      .element=${this.element}
      .checks=${checks}
      .draft=${draft}
      @db-show-finding=${({ placed }: ShowFindingEvent) => {
        this.#problems.point(placed)
        this.#sectionOf(placed.section)?.focusFinding(placed.finding.fingerprint)
      }}
      @db-adopt-safe=${() => this.#problems.adoptSafe()}
      @db-take-sister=${({ value }: TakeSisterEvent) => this.#editing.take({ ...draft, ...value } as Guide)}
      @db-restore=${({ revision }: RestoreEvent) => this.#editing.restoreTo(revision)}
    ></db-guide-panel>`
  }

  #notes({ editable, agencyName }: GuideView) {
    const { restored, checks, isChanged } = this.#editing
    return html`<db-guide-notes
      .readOnly=${editable ? undefined : { keeper: agencyName, actor: this.context?.actor.name ?? '' }}
      .restored=${isChanged ? restored : undefined}
      .context=${this.context}
      ?unchecked=${checks.failure !== undefined}
      ?stopped=${this.#problems.stopped}
      .fixed=${this.#problems.fixed}
      @db-drop-draft=${() => this.#editing.discard()}
    ></db-guide-notes>`
  }

  #foot() {
    const { saving, keeping, draft, divergence, changedFields, changedSections } = this.#editing
    return html`<db-save-bar
      .saving=${saving}
      .keeping=${keeping}
      .summary=${summaryOf(this.#editing)}
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
    if (first) this.#problems.point(first)
    this.element = section.element
    this.#sectionOf(first?.section ?? section.element)?.focusHead()
  }

  #remember(event: FocusEvent) {
    for (const node of event.composedPath()) {
      if (node instanceof GuideFinding && node.placed) this.#problems.point(node.placed)
      if (node instanceof GuideSection && node.section) this.element = node.section.element
    }
  }

  #goToNextGuide() {
    if (this.#next.value) navigate(this.#next.value.href)
  }

  /** The panel's tab: in the address, else the checks where there is room beside the form. */
  get #tab(): PanelTab {
    return panelTabs.find((tab) => tab === this.at.query.get('tab')) ?? 'check'
  }

  #showTab({ tab }: PanelTabEvent) {
    const query = Object.fromEntries(this.at.query)
    navigate(paths.guide(this.at.params.id ?? '', { ...query, tab }), { replace: true })
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
