import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import {
  bringFile,
  correctImport,
  discardImport,
  fetchImport,
  fetchImportCorrections,
  fetchImportFields,
  fetchImportTroubles,
  type ImportTrouble,
  type ImportView,
  previewImport,
  readImportAs,
} from '../api/imports.ts'
import '../elements/error-state.ts'
import '../elements/file-drop.ts'
import type { FileEvent } from '../elements/file-drop.ts'
import { type TroublesAt, troublesOnPage } from './import-check.ts'
import './import-columns.ts'
import './import-effect.ts'
import './import-file.ts'
import type { ReadingEvent } from './import-file.ts'
import './import-run.ts'
import type { WorkEvent } from './import-run.ts'
import { type ImportStep, importSteps } from './import-steps.ts'
import type { CorrectEvent } from './import-troubles.ts'
import '../elements/skeleton.ts'
import { ContextChangeEvent, PageElement } from '../app/page-element.ts'
import { downloads, paths } from '../app/paths.ts'
import { navigate } from '../app/router.ts'
import { base } from '../styles/base.ts'
import { imports } from '../styles/imports.ts'
import { page } from '../styles/page.ts'
import { formatCount } from '../words/formats.ts'
import { goOn, ImportProgressEvent, isRunning } from './import-runner.ts'

/** What an import still needs before it can run: a column that nobody confirmed, a required one that is not there. */
const isUnmatched = ({ guesses, missing }: ImportView): boolean =>
  guesses > 0 || missing.some(({ isDerived }) => !isDerived)

/** The step that a fresh import goes to: the first at which there is something to be decided. */
const firstStep = (view: ImportView): ImportStep => {
  if (view.failure) return 'file'
  return isUnmatched(view) ? 'columns' : 'check'
}

/** One import in five steps: file, columns, check, effect, run. The import and the step are in the address. */
@customElement('db-import-page')
export class ImportPage extends PageElement {
  static override styles = [base, page, imports]

  @state() private view: ImportView | undefined
  /** What the last change failed with. */
  @state() private failure: unknown
  @state() private busy = false

  /** Settles when the last change that was begun is made or has failed. */
  #turn: Promise<void> = Promise.resolve()

  readonly #import = new Task(this, {
    task: async ([no], { signal }) => {
      this.view = undefined
      this.failure = undefined
      if (no !== undefined) this.view = await fetchImport(no, signal)
    },
    args: () => [this.#no, this.context?.actor.person] as const,
  })

  readonly #fields = new Task(this, {
    task: ([step], { signal }) => (step === 'columns' ? fetchImportFields(signal) : undefined),
    args: () => [this.#step] as const,
  })

  readonly #troubles = new Task(this, {
    task: async ([no, step, at, asked], { signal }) => {
      if (no === undefined || step !== 'check' || !asked) return undefined
      const { reason, field, from } = JSON.parse(at) as TroublesAt
      const query = {
        offset: String(from),
        limit: String(troublesOnPage),
        ...(reason === undefined ? {} : { reason: reason as ImportTrouble['reason'] }),
        ...(field === undefined ? {} : { field }),
      }
      const [found, { corrections }] = await Promise.all([
        fetchImportTroubles(no, query, signal),
        fetchImportCorrections(no, signal),
      ])
      return { found, corrections }
    },
    args: () => [this.#no, this.#step, JSON.stringify(this.#at), this.view] as const,
  })

  readonly #preview = new Task(this, {
    task: ([no, step, asked], { signal }) =>
      no === undefined || step !== 'effect' || !asked ? undefined : previewImport(no, signal),
    args: () => [this.#no, this.#step, this.view] as const,
  })

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener(ImportProgressEvent.eventName, this.#follow)
  }

  override disconnectedCallback(): void {
    window.removeEventListener(ImportProgressEvent.eventName, this.#follow)
    super.disconnectedCallback()
  }

  override get heading() {
    const no = this.#no
    return no === undefined
      ? msg('导入办事指南', { id: 'import.new' })
      : msg(str`导入 ${no}`, { id: 'import.one' })
  }

  get #no(): number | undefined {
    const { no } = this.at.params
    return no === undefined ? undefined : Number(no)
  }

  get #step(): ImportStep {
    return importSteps.find((step) => step === this.at.query.get('step')) ?? 'file'
  }

  get #at(): TroublesAt {
    const { query } = this.at
    return {
      reason: query.get('reason') ?? undefined,
      field: query.get('field') ?? undefined,
      from: Math.max(0, Number(query.get('from') ?? 0) || 0),
    }
  }

  override render() {
    const { view } = this
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        ${view ? html`<p class="meta">${view.file.name}</p>` : nothing}
        <p class="actions"><a href=${paths.imports()}>${msg('全部导入', { id: 'import.history' })}</a></p>
      </div>
      <db-import-steps
        .current=${this.#step}
        .to=${this.#reachable(view)}
        .open=${this.#open(view)}
      ></db-import-steps>
      ${
        this.failure === undefined
          ? nothing
          : html`<db-error
              .failure=${this.failure}
              .saved=${view ? msg('这次导入仍保存着。', { id: 'import.saved' }) : ''}
              @db-retry=${this.#reload}
            ></db-error>`
      }
      ${this.#no === undefined ? this.#start() : this.#content()}
    `
  }

  #start() {
    return html`
      <db-file-drop ?busy=${this.busy} @db-file=${this.#bring}></db-file-drop>
      ${
        this.context?.formats.includes('xlsx')
          ? html`<p class="actions">
              <a href=${downloads.importTemplate()} download>
                ${msg('下载模板（含现行目录的下拉选项）', { id: 'import.template' })}
              </a>
            </p>`
          : nothing
      }
    `
  }

  #content() {
    return this.#import.render({
      pending: () => html`<db-skeleton lines="10"></db-skeleton>`,
      error: (failure) =>
        html`<db-error .failure=${failure} @db-retry=${() => this.#import.run()}></db-error>`,
      complete: () => (this.view ? this.#shown(this.view) : nothing),
    })
  }

  #shown(view: ImportView) {
    const editable = view.state === 'draft'
    return html`<div
        aria-busy=${this.busy}
        @db-reading=${this.#read}
        @db-correct=${this.#correct}
        @db-import-work=${this.#work}
        @db-discard=${this.#discard}
      >
        ${this.#stepOf(view, editable)}
      </div>
      ${this.#next(view)}`
  }

  #stepOf(view: ImportView, editable: boolean) {
    switch (this.#step) {
      case 'file':
        return html`<db-import-file .view=${view} ?editable=${editable && !this.busy}></db-import-file>`
      case 'columns':
        return html`<db-import-columns
          .view=${view}
          .fields=${this.#fields.value?.fields ?? []}
          ?editable=${editable && !this.busy}
        ></db-import-columns>`
      case 'check':
        return this.#check(view, editable)
      case 'effect':
        return this.#preview.render({
          pending: () => html`<db-skeleton lines="8"></db-skeleton>`,
          error: (failure) =>
            html`<db-error .failure=${failure} @db-retry=${() => this.#preview.run()}></db-error>`,
          complete: (preview) =>
            preview ? html`<db-import-effect .preview=${preview}></db-import-effect>` : nothing,
        })
      case 'run':
        return html`<db-import-run .view=${view} ?running=${isRunning(view.no)}></db-import-run>`
    }
  }

  #check(view: ImportView, editable: boolean) {
    if (this.#troubles.error !== undefined)
      return html`<db-error .failure=${this.#troubles.error} @db-retry=${() => this.#troubles.run()}></db-error>`
    const value = this.#troubles.value
    return html`<db-import-check
      .view=${view}
      .found=${value?.found}
      .corrections=${value?.corrections ?? []}
      .at=${this.#at}
      ?editable=${editable}
      ?busy=${this.busy}
    ></db-import-check>`
  }

  /** The way on, at the end of every step but the last. */
  #next(view: ImportView) {
    const at = importSteps.indexOf(this.#step)
    const next = importSteps[at + 1]
    const to = next && this.#reachable(view)[next]
    if (!next || view.failure) return nothing
    const words: Record<ImportStep, string> = {
      file: '',
      columns: msg('下一步：列对应', { id: 'import.to-columns' }),
      check: msg('下一步：检查', { id: 'import.to-check' }),
      effect: msg('下一步：预览影响', { id: 'import.to-effect' }),
      run: msg('下一步：执行', { id: 'import.to-run' }),
    }
    return html`<p class="actions">
      <button class="primary" ?disabled=${to === undefined || this.busy} @click=${() => to && navigate(to)}>
        ${words[next]}
      </button>
      ${
        to === undefined
          ? html`<span class="remark">${msg('请先核对并确认各列。', { id: 'import.columns-first' })}</span>`
          : nothing
      }
    </p>`
  }

  #reachable(view: ImportView | undefined): Partial<Record<ImportStep, string>> {
    if (!view) return {}
    const path = (step: ImportStep) => paths.import(view.no, { step })
    if (view.failure) return { file: path('file') }
    const steps = { file: path('file'), columns: path('columns'), check: path('check') }
    if (view.state !== 'draft') return { ...steps, run: path('run') }
    return view.guesses > 0 ? steps : { ...steps, effect: path('effect'), run: path('run') }
  }

  #open(view: ImportView | undefined): Partial<Record<ImportStep, string>> {
    if (view?.state !== 'draft') return {}
    const columns = view.guesses + view.missing.filter(({ isDerived }) => !isDerived).length
    return {
      ...(columns > 0 ? { columns: `● ${formatCount(columns)}` } : {}),
      ...(view.troubles.total > 0 ? { check: `● ${formatCount(view.troubles.total)}` } : {}),
    }
  }

  /** Makes changes on the server one after the other, so that the import is shown as the last one left it. */
  #change(make: () => Promise<ImportView>): Promise<void> {
    this.#turn = this.#turn.then(() => this.#make(make))
    return this.#turn
  }

  async #make(make: () => Promise<ImportView>): Promise<void> {
    this.busy = true
    this.failure = undefined
    try {
      this.view = await make()
    } catch (failure) {
      this.failure = failure
    } finally {
      this.busy = false
    }
  }

  async #bring({ file }: FileEvent) {
    await this.#change(() => bringFile(file))
    if (this.view) navigate(paths.import(this.view.no, { step: firstStep(this.view) }), { replace: true })
  }

  #read({ reading }: ReadingEvent) {
    const no = this.#no
    if (no !== undefined) void this.#change(() => readImportAs(no, reading))
  }

  async #correct({ corrections }: CorrectEvent) {
    const no = this.#no
    if (no === undefined) return
    await this.#change(() => correctImport(no, corrections))
    await this.updateComplete
    // With the last bad cell the grid is gone: the way on takes the focus.
    if (this.view?.troubles.total === 0)
      this.renderRoot.querySelector<HTMLButtonElement>('button.primary')?.focus()
  }

  #work({ work }: WorkEvent) {
    const no = this.#no
    if (no === undefined) return
    this.failure = undefined
    void goOn(no, work)
    this.requestUpdate()
  }

  async #discard() {
    const no = this.#no
    if (no === undefined) return
    try {
      await discardImport(no)
      navigate(paths.imports())
    } catch (failure) {
      this.failure = failure
    }
  }

  #follow = ({ no, view, failure }: ImportProgressEvent): void => {
    if (no !== this.#no) return
    if (view) this.view = view
    this.failure = failure
    // Findings are counted in the header's context too.
    if (view && !isRunning(no)) this.dispatchEvent(new ContextChangeEvent())
    if (failure !== undefined) void this.#refresh(no)
  }

  /** After a failure the import says itself how far it is. */
  async #refresh(no: number) {
    this.view = await fetchImport(no).catch(() => this.view)
  }

  #reload() {
    this.failure = undefined
    if (this.#no !== undefined) void this.#import.run()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-import-page': ImportPage
  }
}
