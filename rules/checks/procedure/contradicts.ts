import type { HandlingFact } from '../../canonical/items/handling.ts'
import { type ProcedureClaim, readClaims, someClaim } from '../../canonical/prose/procedure-claims.ts'
import type { Prose } from '../../canonical/prose/prose.ts'
import { rawRange } from '../../canonical/text/text.ts'
import type { FactName, GuideFacts } from '../../facts/facts.ts'
import { besideProse, defineRule } from '../../rule.ts'
import { certainty } from '../../scan/confidence.ts'

const reads = ['procedure', 'handling', 'faq'] as const satisfies FactName[]
type Facts = Pick<GuideFacts, (typeof reads)[number]>

const fullyOnline = 4

/** One text that tells how to apply. */
interface Told {
  readonly prose: Prose
  readonly where: 'window' | 'online' | 'faq'
  readonly term: string
  readonly path: string
}

const toldIn = ({ procedure, faq }: Facts): readonly Told[] => {
  const told: Told[] = []
  for (const where of ['window', 'online'] as const) {
    const prose = procedure?.value[where]
    if (prose) told.push({ prose, where, term: 'element.procedure', path: `/procedure/${where}` })
  }
  faq?.value.forEach(({ answer }, at) => {
    told.push({ prose: answer, where: 'faq', term: 'part.faq', path: `/faq/${at}/answer` })
  })
  return told
}

/** What a claim denies of the handling of the same guide. */
const deniedBy = (
  { visits, isOffline, isCounterClosed, sendsToCounter, isAfterOnline }: ProcedureClaim,
  { channels, maxVisits, onlineDepth }: HandlingFact,
  where: Told['where'],
): 'offline' | 'closed' | 'visits' | 'counter' | undefined => {
  const offersOnline = channels?.includes('online') === true || onlineDepth === fullyOnline
  if (isOffline && offersOnline) return 'offline'
  if (isCounterClosed && channels?.includes('window')) return 'closed'
  // Whoever applies online may need no visit where the window takes one.
  const hasOtherWay = where !== 'window' && channels?.includes('window') !== false
  if (
    visits !== undefined &&
    maxVisits !== undefined &&
    (visits > maxVisits || (visits === 0 && maxVisits > 0 && !hasOtherWay))
  )
    return 'visits'
  return sendsToCounter &&
    (where === 'online' || isAfterOnline) &&
    (maxVisits === 0 || onlineDepth === fullyOnline)
    ? 'counter'
    : undefined
}

/** Which words of a text the fields of the same guide deny. */
function* findContradictions({ handling }: Facts, told: Told) {
  if (!handling) return
  const { prose, where } = told
  for (const claim of readClaims(prose)) {
    const message = deniedBy(claim, handling.value, where)
    const { start, end, sentence } = claim
    if (message) yield { message, words: prose.text.text.slice(start, end), sentence }
  }
}

/** Finds a procedure or an answer that says other channels or visits than the handling of the same guide. */
export const contradicts = defineRule({
  id: 'procedure/contradicts',
  element: 'procedure',
  severity: 'error',
  needs: 'guide',
  reads,
  subsumes: ['procedure/differs'],
  concerns: () => false,
  pieces: besideProse(
    'handling',
    ({ prose, where }, handling) =>
      where !== 'contact' &&
      handling !== undefined &&
      someClaim(prose, (claim) => deniedBy(claim, handling.value, where) !== undefined),
  ),
  *check({ facts: { guide, standard } }) {
    const known = new Set(
      standard
        ? toldIn(standard).flatMap((told) =>
            [...findContradictions(standard, told)].map(({ words }) => `${told.where} ${words}`),
          )
        : [],
    )
    for (const told of toldIn(guide)) {
      const { where, term, path, prose } = told
      const seen = new Set<number>()
      for (const { message, words, sentence } of findContradictions(guide, told)) {
        if (known.has(`${where} ${words}`) || seen.has(sentence.start)) continue
        seen.add(sentence.start)
        const common = {
          place: [where, message],
          path,
          actual: prose.text.raw,
          meaning: { actual: words },
          confidence: where === 'faq' ? certainty.unknownInProse : certainty.statedInProse,
          evidence: [{ side: 'guide' as const, path, ...rawRange(prose.text, sentence.start, sentence.end) }],
        }
        const data = { words, where: { term } }
        if (message === 'visits')
          yield { ...common, message, data: { ...data, visits: guide.handling?.value.maxVisits ?? 0 } }
        else yield { ...common, message, data }
      }
    }
  },
})
