import { asksAside } from '../../canonical/answer.ts'
import { type Ask, asksForOther, asksOf } from '../../canonical/asks.ts'
import { foldDocumentName } from '../../canonical/document-name.ts'
import type { MaterialFact } from '../../canonical/material.ts'
import type { MaterialIndex } from '../../canonical/material-index.ts'
import { statementAround } from '../../canonical/statement.ts'
import { rawRange, type Text } from '../../canonical/text.ts'
import { closeness } from '../../compare/sets.ts'
import { certainty } from '../../confidence.ts'
import type { FactName, GuideFacts } from '../../facts.ts'
import { besideProse, defineRule } from '../../rule.ts'

const reads = [
  'name',
  'materials',
  'conditions',
  'procedure',
  'faq',
  'results',
  'steps',
  'forms',
  'contact',
  'promisedLimit',
  'legalLimit',
] as const satisfies FactName[]
type Facts = Pick<GuideFacts, (typeof reads)[number]>

interface PlacedProse {
  readonly path: string
  readonly text: Text
  /** The term for it. */
  readonly where: string
  /** It answers what comes after the application, so that only what speaks of applying is asked for. */
  readonly isAside?: true
}

/** Whoever receives a benefit applies for it: 父母领取要注意什么. */
const ofBenefit = /待遇|补贴|补助|津贴|申领|抚恤|[金费]$/

/** Said of the application, whatever was asked. */
const ofApplying = /申请时|办理时|申报时|受理|另需|还需|另须|还须|否则|不予|方可|才能/

/** Where a guide may speak of what to bring, beside the list. */
const proseOf = (facts: Facts): readonly PlacedProse[] => {
  const { name, conditions, procedure, faq, materials, contact } = facts
  const found: PlacedProse[] = []
  if (conditions)
    found.push({ path: '/conditions', text: conditions.value.text, where: 'element.conditions' })
  for (const part of ['window', 'online'] as const) {
    const prose = procedure?.value[part]
    if (prose) found.push({ path: `/procedure/${part}`, text: prose.text, where: 'element.procedure' })
  }
  faq?.value.forEach(({ question, answer }, at) => {
    const aside = asksAside(question)
    // An item of its own may be what comes after others: 社会保障卡补领.
    const names = [name?.value.main?.bare ?? '', name?.value.sub?.bare ?? '']
    const isAside =
      aside !== undefined &&
      !names.some((own) => own.includes(aside) || (aside === '领取' && ofBenefit.test(own)))
    const prose = { path: `/faq/${at}/answer`, text: answer.text, where: 'part.faq' }
    found.push(isAside ? { ...prose, isAside } : prose)
  })
  for (const part of ['address', 'hours'] as const) {
    const text = contact?.value[part]
    if (text) found.push({ path: `/contact/${part}`, text, where: 'element.contact' })
  }
  for (const limit of limits) {
    const note = facts[limit]?.value.note
    if (note) found.push({ path: `/${limit}/note`, text: note.text, where: `element.${limit}` })
  }
  for (const part of ['results', 'steps'] as const)
    facts[part]?.value.forEach(({ name }, at) => {
      if (bracketed.test(name.text))
        found.push({ path: `/${part}/${at}/name`, text: name, where: `element.${part}` })
    })
  const rows = new Set<number>()
  for (const { note, row } of materials?.value ?? []) {
    if (!note || rows.has(row)) continue
    rows.add(row)
    found.push({ path: `/materials/${row}/note`, text: note, where: 'part.note' })
  }
  return found
}

/** A name of a result or a step that says something in brackets: 批复(交回合格证后发放). */
const bracketed = /[(].{4,}[)]/

const limits = ['promisedLimit', 'legalLimit'] as const

const closeEnough = 0.6

/** A paper of before is the one that the list calls by its name: 原许可证, 上期批复. */
const ofBefore = /^(?:原|旧|上一?期|上次|上年度)(?=.{2})/

/** Whose paper it is, where it is of somebody beside whoever applies: 证人身份证, 配偶户口簿. */
const ofAnother =
  /^(?:证人|见证人|担保人|保证人|介绍人|推荐人|配偶|夫妻双方|子女|父母|监护人|户主|家庭成员|继承人|房东|出租人|股东|合伙人)/

/** Whether a document is the listed one, in name, in kind or in part of the name. */
const isListed = (ask: Ask, listed: MaterialFact, index: MaterialIndex): boolean => {
  const person = ofAnother.exec(ask.name)?.[0]
  if (person !== undefined && !listed.name.text.includes(person)) return false
  // 携带身份证 at a counter means whoever comes, be it the 法定代表人 or the 代办人 of the list.
  if (listed.document.known !== undefined && listed.document.known === ask.document.known) return true
  const relation = index.relation(listed.document, ask.document)
  if (relation === 'distinct') return false
  if (relation !== 'unrelated') return true
  const [one, other] = [listed.key, ask.document.key].map((key) =>
    foldDocumentName(key.replace(ofBefore, '')),
  ) as [string, string]
  return one.includes(other) || other.includes(one) || closeness(one, other) >= closeEnough
}

const listings = new WeakMap<readonly MaterialFact[], Map<string, boolean>>()

/** Whether a list has a document; guides that share a list ask for the same few documents. */
const isOnList = (ask: Ask, listed: readonly MaterialFact[], index: MaterialIndex): boolean => {
  let known = listings.get(listed)
  if (!known) {
    known = new Map()
    listings.set(listed, known)
  }
  let isOn = known.get(ask.document.key)
  if (isOn === undefined) {
    isOn = listed.some((fact) => isListed(ask, fact, index))
    known.set(ask.document.key, isOn)
  }
  return isOn
}

/** What the item and its results are called, which names papers that nobody has to bring: 农民工工资保证金退还. */
const titlesOf = ({ name, results }: Pick<Facts, 'name' | 'results'>): readonly string[] => [
  ...[name?.value.main, name?.value.sub].flatMap((own) => (own ? [own.text.text] : [])),
  ...(results?.value ?? []).map((result) => result.name.text.replace(bracketed, '')),
]

/** Whether an ask was read out of a title that the text says; a paper that is called by more than the title is none of it. */
const isOfTitle = (text: string, { start, end }: Ask, title: string): boolean => {
  for (let at = text.indexOf(title); at >= 0 && title !== ''; at = text.indexOf(title, at + 1))
    if (start < at + title.length && at < end && end <= at + title.length) return true
  return false
}

/** Whatever is applied for when a paper is shown: 办就业登记时收取就业创业证. */
const occasion =
  /办理?([\u4e00-\u9fff]{2,10}?)(?:登记|补贴|申领|认定|备案|许可|鉴定|转移|报销|评审|核定|认证|参保|变更|注销)(?:手续|业务)?(?:时|的时候)/

/** Whether the words before an ask name another item than the guide's own. */
const isOfAnotherItem = (before: string, titles: readonly string[]): boolean => {
  const named = occasion.exec(before)?.[1]
  if (named === undefined) return false
  const pairs = Array.from({ length: named.length - 1 }, (_, at) => named.slice(at, at + 2))
  return !pairs.some((pair) => titles.some((title) => title.includes(pair)))
}

/** Finds documents that prose asks for and the list does not have. */
export const hidden = defineRule({
  id: 'materials/hidden',
  element: 'materials',
  severity: 'error',
  needs: 'guide',
  reads,
  subsumes: [
    'conditions/clause-extra',
    'conditions/differs',
    'procedure/differs',
    'promisedLimit/hidden-time',
    'text/vague',
  ],
  concerns: ({ facts: { guide }, directory: { materials: index } }) => {
    const { materials, conditions, results, steps } = guide
    if (!materials) return false
    const listed = materials.value
    const notes = limits.map((limit) => guide[limit]?.value.note?.text)
    const names = [...(results?.value ?? []), ...(steps?.value ?? [])]
      .map(({ name }) => name)
      .filter(({ text }) => bracketed.test(text))
    return [conditions?.value.text, ...notes, ...listed.map(({ note }) => note), ...names].some(
      (text) => text !== undefined && asksForOther(text, index, (ask) => isOnList(ask, listed, index)),
    )
  },
  pieces: besideProse(
    'materials',
    ({ prose }, materials, { materials: index }) =>
      materials !== undefined &&
      asksForOther(prose.text, index, (ask) => isOnList(ask, materials.value, index)),
    ['procedure', 'faq', 'contact'],
  ),
  *check({ facts: { guide, standard }, directory }) {
    const index = directory.materials
    if (!guide.materials) return
    const listed = guide.materials.value
    const isKnown = (ask: Ask): boolean => isOnList(ask, listed, index)
    const unlisted = proseOf(guide).flatMap((prose) =>
      asksOf(prose.text, index, isKnown).map((ask) => ({ ...prose, ask })),
    )
    if (unlisted.length === 0) return
    const ownPapers = new Set(
      [...(guide.results?.value ?? []), ...(guide.forms?.value ?? [])].map(({ key }) => key),
    )
    const titles = [guide, ...(standard ? [standard] : [])].flatMap(titlesOf)
    const ofStandard = standard ? proseOf(standard) : []
    const aliases = standard ? index.aliasesOf(standard.item) : undefined
    const mentioned = (ask: Ask): boolean => {
      if (ownPapers.has(ask.document.key)) return true
      const canonical = aliases?.get(ask.document.key)
      if (listed.some((fact) => fact.key === canonical)) return true
      return ofStandard.some(
        ({ text }) =>
          text.text.includes(ask.name) ||
          asksOf(text, index).some(({ document }) => document.key === ask.document.key),
      )
    }
    for (const { path, text, where, isAside, ask } of unlisted) {
      if (mentioned(ask) || titles.some((title) => isOfTitle(text.text, ask, title))) continue
      const demand = statementAround(text.text, ask)
      if (isOfAnotherItem(text.text.slice(demand.start, ask.start), titles)) continue
      if (isAside && !ofApplying.test(text.text.slice(demand.start, demand.end))) continue
      yield {
        message: 'hidden',
        data: { where: { term: where }, material: ask.name },
        place: [ask.document.key, where],
        path,
        actual: text.raw,
        meaning: { actual: ask.document.key },
        evidence: [{ side: 'guide', path, ...rawRange(text, demand.start, demand.end) }],
        confidence: ask.document.known === undefined ? certainty.unknownInProse : certainty.statedInProse,
        reasons: text.folds.map((fold) => ({ side: 'guide', fold }) as const),
      }
    }
  },
})
