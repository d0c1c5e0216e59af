import { readClaims } from '../../canonical/procedure-claims.ts'
import type { Prose } from '../../canonical/prose.ts'
import { rawRange } from '../../canonical/text.ts'
import { certainty } from '../../confidence.ts'
import type { FactName, GuideFacts } from '../../facts.ts'
import { defineRule } from '../../rule.ts'

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

/** Which words of a text the fields of the same guide deny. */
function* findContradictions({ handling }: Facts, told: Told) {
  if (!handling) return
  const { prose, where } = told
  const { channels, maxVisits, onlineDepth } = handling.value
  // Whoever applies online may need no visit where the window takes one.
  const hasOtherWay = where !== 'window' && channels?.includes('window') !== false
  const offersOnline = channels?.includes('online') === true || onlineDepth === fullyOnline
  for (const { start, end, sentence, visits, isOffline, sendsToCounter, isAfterOnline } of readClaims(
    prose,
  )) {
    const found = { ...told, words: prose.text.text.slice(start, end), sentence }
    if (isOffline && offersOnline) yield { ...found, message: 'offline' as const }
    else if (
      visits !== undefined &&
      maxVisits !== undefined &&
      (visits > maxVisits || (visits === 0 && maxVisits > 0 && !hasOtherWay))
    )
      yield { ...found, message: 'visits' as const, visits: maxVisits }
    else if (
      sendsToCounter &&
      (where === 'online' || (where === 'faq' && isAfterOnline)) &&
      (maxVisits === 0 || onlineDepth === fullyOnline)
    )
      yield { ...found, message: 'counter' as const }
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
      for (const { message, words, sentence, ...found } of findContradictions(guide, told)) {
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
          yield { ...common, message, data: { ...data, visits: 'visits' in found ? found.visits : 0 } }
        else yield { ...common, message, data }
      }
    }
  },
})
