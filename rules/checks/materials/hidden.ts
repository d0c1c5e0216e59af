import { type Ask, asksForOther, asksOf } from '../../canonical/asks/asks.ts'
import { asksAside } from '../../canonical/prose/answer.ts'
import { fragmentAround, statementAround } from '../../canonical/text/statement.ts'
import { rawRange, type Text } from '../../canonical/text/text.ts'
import { isOnList } from '../../compare/materials/listed-papers.ts'
import type { FactName, GuideFacts } from '../../facts/facts.ts'
import { besideProse, defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'

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
  'handling',
  'fee',
] as const satisfies FactName[]
type Facts = Pick<GuideFacts, (typeof reads)[number]>

type Meant = (text: string, ask: Ask) => boolean

interface PlacedProse {
  readonly path: string
  readonly text: Text
  /** The term for it. */
  readonly where: string
  /** It is about something else, so that only some of what it asks for has to be brought. */
  readonly isMeant?: Meant
}

/** Whoever receives a benefit applies for it: 父母领取要注意什么. */
const ofBenefit = /待遇|补贴|补助|津贴|申领|抚恤|[金费]$/

/** Said of the application, though the question is of what comes after it. */
const applying = /申请时|办理时|申报时|受理|另需|还需|另须|还须|否则|不予|方可|才能/
const isOfApplying: Meant = (text, ask) => {
  const { start, end } = statementAround(text, ask)
  return applying.test(text.slice(start, end))
}

/** Said of what is handed in, where papers are named as what is looked at: 需当面核对人事档案. */
const handing =
  /收[取交存]|提[交供]|递交|上交|(?:[另再补还][须需]?|[须需请]|并)交|携带|出示|带[来上齐]|附|备[好齐]|(?:没|未)(?:带|交)/
const isHandedIn: Meant = (text, ask) => {
  const { start, end } = fragmentAround(text, ask)
  return handing.test(text.slice(start, end))
}

/** A step that looks at an original has to be shown it. */
const shown = /查验[^,。;]{0,14}原件/
const isHandedInOrShown: Meant = (text, ask) => {
  const { start, end } = fragmentAround(text, ask)
  return shown.test(text.slice(start, end)) || isHandedIn(text, ask)
}

/** A name that says something in brackets: 批复(交回合格证后发放). */
const bracketed = /[(].{4,}[)]/

const limits = ['promisedLimit', 'legalLimit'] as const

/** Prose that is read together with the facts that it stands in; procedure, questions and contact are read apart. */
function* sideProseOf(facts: Omit<Facts, 'name' | 'procedure' | 'faq' | 'contact'>): Generator<PlacedProse> {
  const { conditions, materials, handling, fee, steps } = facts
  if (conditions) yield { path: '/conditions', text: conditions.value.text, where: 'element.conditions' }
  for (const limit of limits) {
    const note = facts[limit]?.value.note
    if (note) yield { path: `/${limit}/note`, text: note.text, where: `element.${limit}` }
  }
  for (const part of ['results', 'steps', 'forms'] as const)
    for (const [at, { name }] of facts[part]?.value.entries() ?? [])
      if (bracketed.test(name.text))
        yield { path: `/${part}/${at}/name`, text: name, where: `element.${part}` }
  for (const [at, { check }] of steps?.value.entries() ?? [])
    if (check)
      yield { path: `/steps/${at}/check`, text: check, where: 'element.steps', isMeant: isHandedInOrShown }
  const reason = handling?.value.onSiteReason
  if (reason)
    yield { path: '/handling/onSiteReason', text: reason, where: 'element.handling', isMeant: isHandedIn }
  const tariff = fee?.value.standard
  if (tariff) yield { path: '/fee/standard', text: tariff, where: 'element.fee' }
  const rows = new Set<number>()
  for (const { note, row } of materials?.value ?? []) {
    if (!note || rows.has(row)) continue
    rows.add(row)
    yield { path: `/materials/${row}/note`, text: note, where: 'part.note' }
  }
}

/** Where a guide may speak of what to bring, beside the list. */
const proseOf = (facts: Facts): readonly PlacedProse[] => {
  const { name, procedure, faq, contact } = facts
  const found: PlacedProse[] = []
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
    found.push(isAside ? { ...prose, isMeant: isOfApplying } : prose)
  })
  for (const part of ['address', 'hours'] as const) {
    const text = contact?.value[part]
    if (text) found.push({ path: `/contact/${part}`, text, where: 'element.contact' })
  }
  return [...sideProseOf(facts), ...found]
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
    const { materials } = guide
    if (!materials) return false
    for (const { text } of sideProseOf(guide))
      if (asksForOther(text, index, (ask) => isOnList(ask, materials.value, index))) return true
    return false
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
    for (const { path, text, where, isMeant, ask } of unlisted) {
      if (mentioned(ask) || titles.some((title) => isOfTitle(text.text, ask, title))) continue
      const demand = statementAround(text.text, ask)
      if (isOfAnotherItem(text.text.slice(demand.start, ask.start), titles)) continue
      if (isMeant && !isMeant(text.text, ask)) continue
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
