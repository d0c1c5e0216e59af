import { msg, str } from '@lit/localize'
import { css, html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { type AliasEffect, type AliasRequest, changeAlias, type ListedAlias } from '../api/aliases.ts'
import { base } from '../styles/base.ts'
import { dialog } from '../styles/dialog.ts'
import { formatCount, labelMark } from '../words/formats.ts'
import { messageOf } from '../words/words.ts'
import { aliasScopes, aliasWord } from './alias-words.ts'
import '../elements/error-state.ts'
import { LocalizedElement } from '../elements/localized-element.ts'

/** The dictionary was changed. */
export class AliasChangeEvent extends Event {
  static readonly eventName = 'db-alias-change'
  readonly effect: AliasEffect
  constructor(effect: AliasEffect) {
    super(AliasChangeEvent.eventName, { bubbles: true, composed: true })
    this.effect = effect
  }
}

/** Findings of a preview that are shown by themselves. */
const shown = 5

/**
 * Asks for a name to add, or why one is revoked, shows what that would open and close, and only then does it. `add()`
 * and `change()` show it. Fires `AliasChangeEvent`.
 */
@customElement('db-alias-dialog')
export class AliasDialog extends LocalizedElement {
  static override styles = [
    base,
    dialog,
    css`
      dialog form {
        display: grid;
        gap: var(--space-2);
        justify-content: stretch;
      }
      label {
        display: grid;
        gap: 2px;
      }
      .effect {
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--line-strong);
      }
      .effect li {
        overflow-wrap: anywhere;
        font-size: var(--text-2);
      }
      input,
      textarea {
        width: 100%;
      }
      .buttons {
        display: flex;
        justify-content: end;
        gap: var(--space-2);
      }
    `,
  ]

  /** The name that is revoked, or added again; undefined where a new one is added. */
  @state() private alias: ListedAlias | undefined
  @state() private effect: AliasEffect | undefined
  @state() private failure: unknown
  @state() private isBusy = false
  @query('dialog') private readonly dialog!: HTMLDialogElement
  @query('form') private readonly form!: HTMLFormElement

  /** Asks for a new name. */
  add(): Promise<void> {
    return this.#open(undefined)
  }

  /** Asks why a name is revoked, or added again. */
  change(alias: ListedAlias): Promise<void> {
    return this.#open(alias)
  }

  async #open(alias: ListedAlias | undefined): Promise<void> {
    this.alias = alias
    this.#forget()
    await this.updateComplete
    this.form.reset()
    this.dialog.showModal()
  }

  get #kind(): AliasRequest['kind'] {
    return this.alias?.state === 'in-force' ? 'revoked' : 'added'
  }

  override render() {
    const { alias, effect } = this
    const isRevoking = this.#kind === 'revoked'
    return html`<dialog aria-labelledby="title">
      <h2 id="title">
        ${isRevoking ? msg('撤销别名', { id: 'alias.revoke' }) : msg('添加别名', { id: 'alias.add' })}
      </h2>
      <form method="dialog" @submit=${this.#submit} @input=${this.#forget}>
        ${
          alias
            ? html`<p><strong>${alias.term}</strong> = ${alias.canonical} · ${aliasWord(alias.scope)}</p>`
            : this.#fields()
        }
        <label
          >${msg('理由', { id: 'alias.reason' })}
          <textarea name="reason" required maxlength="2000" rows="2"></textarea>
        </label>
        ${effect ? this.#effect(effect) : nothing}
        ${this.failure === undefined ? nothing : html`<db-error .failure=${this.failure}></db-error>`}
        <div class="buttons">
          <button type="button" @click=${() => this.dialog.close()}>${msg('取消', { id: 'alias.cancel' })}</button>
          <button class="primary" ?disabled=${this.isBusy}>
            ${
              effect
                ? isRevoking
                  ? msg('确认撤销', { id: 'alias.confirm-revoke' })
                  : msg('确认添加', { id: 'alias.confirm-add' })
                : msg('预览影响', { id: 'alias.preview' })
            }
          </button>
        </div>
      </form>
    </dialog>`
  }

  #fields() {
    return html`<label
        >${msg('范围', { id: 'alias.scope' })}
        <select name="scope">
          ${aliasScopes.map((scope) => html`<option value=${scope}>${aliasWord(scope)}</option>`)}
        </select>
      </label>
      <label
        >${msg('别名', { id: 'alias.one' })}
        <input name="term" required minlength="2" maxlength="100" />
      </label>
      <label
        >${msg('标准名称（法规、机构填目录中的全称）', { id: 'alias.canonical-full' })}
        <input name="canonical" required minlength="2" maxlength="100" />
      </label>`
  }

  #effect({ opened, closed, families }: AliasEffect) {
    const side = ({ findings, total }: AliasEffect['opened']) =>
      html`${findings.slice(0, shown).map((finding) => html`<li>${finding.agencyName}${labelMark()}${messageOf(finding)}</li>`)}
      ${total > shown ? html`<li>…</li>` : nothing}`
    return html`<div class="effect" role="status">
      <p>
        ${msg(
          str`将新增 ${formatCount(opened.total)} 条问题，关闭 ${formatCount(closed.total)} 条（已核对 ${formatCount(families)} 个事项）。`,
          { id: 'alias.effect' },
        )}
      </p>
      <ul>
        ${side(opened)}${side(closed)}
      </ul>
    </div>`
  }

  readonly #forget = () => {
    this.effect = undefined
    this.failure = undefined
  }

  #request(): AliasRequest {
    const given = new FormData(this.form)
    const textOf = (name: string): string => String(given.get(name) ?? '').trim()
    const scope = aliasScopes.find((one) => one === (this.alias?.scope ?? textOf('scope'))) ?? 'material'
    return {
      kind: this.#kind,
      scope,
      term: this.alias?.term ?? textOf('term'),
      canonical: this.alias?.canonical ?? textOf('canonical'),
      reason: textOf('reason'),
    }
  }

  async #submit(event: SubmitEvent) {
    event.preventDefault()
    const isPreview = this.effect === undefined
    this.isBusy = true
    this.failure = undefined
    try {
      const effect = await changeAlias(this.#request(), isPreview)
      if (isPreview) this.effect = effect
      else {
        this.dialog.close()
        this.dispatchEvent(new AliasChangeEvent(effect))
      }
    } catch (failure) {
      this.failure = failure
    } finally {
      this.isBusy = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-alias-dialog': AliasDialog
  }
  interface HTMLElementEventMap {
    [AliasChangeEvent.eventName]: AliasChangeEvent
  }
}
