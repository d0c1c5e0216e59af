import { msg, str } from '@lit/localize'
import { html, nothing } from 'lit'
import type { ListedFinding } from '../api/findings.ts'
import type { Found, FoundGuide, FoundItem, Passage } from '../api/search.ts'
import '../elements/severity-mark.ts'
import { paths } from '../app/paths.ts'
import { formatCount, formatList, listMark } from '../words/formats.ts'
import { highlight } from '../words/highlight.ts'
import { elementName, label, messageOf } from '../words/words.ts'
import { articleName, citingPath, listingPath } from './search-state.ts'

const passageList = (passages: readonly Passage[]) =>
  passages.length === 0
    ? nothing
    : html`<ul class="passages">
        ${passages.map(
          ({ element, text, marks }) =>
            html`<li><span class="element">${elementName(element)}</span><span>${highlight(text, marks)}</span></li>`,
        )}
      </ul>`

const reasonOf = (by: FoundItem['by']): string => {
  const reasons = {
    name: msg('名称或编码相符', { id: 'search.by-name' }),
    guides: msg('有指南如此表述', { id: 'search.by-guides' }),
    text: msg('正文相符', { id: 'search.by-text' }),
    likeness: msg('名称相近', { id: 'search.by-likeness' }),
  }
  return reasons[by]
}

const otherNames = (kind: string, names: FoundItem['commonNames']) =>
  names.length === 0
    ? nothing
    : html`<span class="about"
        >${kind} ${names.map(({ text, marks }, at) => [at > 0 ? listMark() : '', highlight(text, marks)])}</span
      >`

/** Items that were found. */
export const itemResults = (items: readonly FoundItem[]) =>
  html`<ol class="results">
    ${items.map(
      ({ code, title, commonNames, formerNames, status, guides, by, marks, passages }) =>
        html`<li>
          <div class="line">
            <a class="hit" href=${paths.item(code)}>${highlight(title, marks)}</a>
            <span class="about">${code}</span>
            ${status === 'active' ? nothing : html`<span class="about">${label(`status.${status}`)}</span>`}
            ${otherNames(msg('俗称', { id: 'search.common-names' }), commonNames)}
            ${otherNames(msg('曾用名', { id: 'search.former-names' }), formerNames)}
            <span class="about">
              ${reasonOf(by)} · ${msg('指南', { id: 'items.guides' })} ${formatCount(guides)}
            </span>
          </div>
          ${passageList(passages)}
        </li>`,
    )}
  </ol>`

/** Guides that were found. */
export const guideResults = (guides: readonly FoundGuide[]) =>
  html`<ol class="results">
    ${guides.map(
      ({ id, name, agencyName, status, marks, passages }) =>
        html`<li>
          <div class="line">
            <a class="hit" href=${paths.guide(id)}>${highlight(name, marks)}</a>
            ${status === 'in-use' ? nothing : html`<span class="about">${label(`status.${status}`)}</span>`}
            <span class="about">${agencyName}</span>
          </div>
          ${passageList(passages)}
        </li>`,
    )}
  </ol>`

/** Findings that were found; each opens in the list of the same query. */
export const findingResults = (findings: readonly ListedFinding[], q: string) =>
  html`<ol class="results">
    ${findings.map(
      (finding) =>
        html`<li>
          <div class="line">
            <span class="said">
              <db-severity .severity=${finding.severity}></db-severity>
              <a class="hit" href=${paths.findings({ q }, { selected: finding.fingerprint })}
                >${messageOf(finding)}</a
              >
            </span>
            <span class="about">${finding.guideName ?? finding.itemName ?? ''} · ${finding.agencyName}</span>
          </div>
        </li>`,
    )}
  </ol>`

/** Laws that were found, with who cites which article. */
export const lawResults = (laws: Found['laws']) =>
  html`<ol class="results">
    ${laws.map(
      ({ law, title, guides, articles }) =>
        html`<li>
          <div class="line">
            <a class="hit" href=${citingPath(law, '')}>${title}</a>
            <span class="about">
              ${msg(str`${formatCount(guides)} 份指南引用`, { id: 'search.cited-by' })}
            </span>
          </div>
          <ul class="articles">
            ${articles.map(
              ({ article, guides: citing }) =>
                html`<li>
                  ${
                    article === ''
                      ? html`<span class="about">${articleName(article)}</span>`
                      : html`<a href=${citingPath(law, article)}>${articleName(article)}</a>`
                  }
                  <span class="about">${formatCount(citing)}</span>
                </li>`,
            )}
          </ul>
        </li>`,
    )}
  </ol>`

/** Documents that were found, with who asks for them. */
export const materialResults = (materials: Found['materials']) =>
  html`<ol class="results">
    ${materials.map(
      ({ material, guides, demanded, names }) =>
        html`<li>
          <div class="line">
            <a class="hit" href=${listingPath(material)}>${material}</a>
            ${
              names.length === 0
                ? nothing
                : html`<span class="about"
                    >${msg('又称', { id: 'search.other-names' })} ${formatList(names)}</span
                  >`
            }
            <span class="about">
              ${msg(str`${formatCount(guides)} 份指南列出`, { id: 'search.listed-by' })} ·
              ${
                demanded === 0
                  ? msg('均免提交', { id: 'search.demanded-by-none' })
                  : html`<a href=${listingPath(material, true)}
                      >${msg(str`${formatCount(demanded)} 份须提交`, { id: 'search.demanded-by' })}</a
                    >`
              }
            </span>
          </div>
        </li>`,
    )}
  </ol>`
