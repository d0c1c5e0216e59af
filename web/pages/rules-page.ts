import { msg, str } from '@lit/localize'
import { Task } from '@lit/task'
import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { type DocumentedRule, fetchFacets, fetchRules } from '../api.ts'
import '../components/count-link.ts'
import '../components/error-state.ts'
import '../components/severity-mark.ts'
import '../components/skeleton.ts'
import { formatCount } from '../formats.ts'
import { paths } from '../paths.ts'
import { base } from '../styles/base.ts'
import { page } from '../styles/page.ts'
import { elementName, ruleTitle } from '../words.ts'
import { PageElement } from './page-element.ts'

/** All rules by element, with how many findings each has now. */
@customElement('db-rules-page')
export class RulesPage extends PageElement {
  static override styles = [
    base,
    page,
    css`
      tbody th[scope='rowgroup'] {
        padding-block-start: var(--space-4);
        font-size: var(--text-4);
      }
      .id {
        color: var(--ink-faint);
        font-size: var(--text-2);
      }
      .severity {
        width: 11em;
      }
      .count {
        width: 6em;
      }
    `,
  ]

  readonly #rules = new Task(this, {
    task: async (_, { signal }) => {
      const [{ rules }, facets] = await Promise.all([fetchRules(signal), fetchFacets({}, signal)])
      return { rules, counts: new Map(facets.rule.map(({ value, count }) => [value, count])) }
    },
    args: () => [this.context],
  })

  override get heading() {
    return msg('规则', { id: 'rules.title' })
  }

  override render() {
    const count = this.#rules.value?.rules.length
    return html`
      <div class="head">
        <h1 tabindex="-1">${this.heading}</h1>
        <p class="meta">
          ${count === undefined ? '' : msg(str`共 ${formatCount(count)} 条`, { id: 'rules.count' })}
        </p>
      </div>
      ${this.#rules.render({
        pending: () => html`<db-skeleton lines="20"></db-skeleton>`,
        error: (failure) =>
          html`<db-error .failure=${failure} @db-retry=${() => this.#rules.run()}></db-error>`,
        complete: ({ rules, counts }) => this.#table(rules, counts),
      })}
    `
  }

  #table(rules: readonly DocumentedRule[], counts: ReadonlyMap<string, number>) {
    const groups = Map.groupBy(rules, ({ element }) => element)
    return html`<div class="frame"><table class="data">
      <thead>
        <tr>
          <th scope="col">${msg('规则', { id: 'rules.rule' })}</th>
          <th scope="col">${msg('编号', { id: 'rules.id' })}</th>
          <th scope="col" class="severity">${msg('级别', { id: 'rules.severity' })}</th>
          <th scope="col" class="number count">${msg('问题数', { id: 'rules.findings' })}</th>
        </tr>
      </thead>
      ${Array.from(
        groups,
        ([element, group]) =>
          html`<tbody>
            <tr>
              <th colspan="4" scope="rowgroup">${elementName(element)}</th>
            </tr>
            ${group.map((rule) => this.#row(rule, counts.get(rule.id) ?? 0))}
          </tbody>`,
      )}
    </table></div>`
  }

  #row({ id, severity }: DocumentedRule, count: number) {
    const title = ruleTitle(id)
    return html`<tr>
      <td><a href=${paths.rule(id)}>${title}</a></td>
      <td class="id"><code>${id}</code></td>
      <td class="severity">
        ${
          severity === undefined
            ? html`<span class="faint">${msg('随统一要求', { id: 'rules.by-binding' })}</span>`
            : html`<db-severity .severity=${severity} named></db-severity>`
        }
      </td>
      <td class="number count">
        <db-count .count=${count} .to=${paths.findings({ rule: id })} .what=${title}></db-count>
      </td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'db-rules-page': RulesPage
  }
}
