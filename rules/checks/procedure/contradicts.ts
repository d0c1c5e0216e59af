import { readClaims } from '../../canonical/procedure-claims.ts'
import type { Prose } from '../../canonical/prose.ts'
import { rawRange } from '../../canonical/text.ts'
import { certainty } from '../../confidence.ts'
import type { FactName, GuideFacts } from '../../facts.ts'
import { defineRule } from '../../rule.ts'

const reads = ['procedure', 'handling'] as const satisfies FactName[]
type Facts = Pick<GuideFacts, (typeof reads)[number]>

const fullyOnline = 4

/** Which words of one side of the procedure the fields of the same guide deny. */
function* findContradictions({ procedure, handling }: Facts, side: 'window' | 'online') {
  const prose: Prose | undefined = procedure?.value[side]
  if (!prose || !handling) return
  const { channels, maxVisits, onlineDepth } = handling.value
  // Whoever applies online may need no visit where the window takes one.
  const hasOtherWay = side === 'online' && channels?.includes('window') !== false
  const offersOnline = channels?.includes('online') === true || onlineDepth === fullyOnline
  for (const { start, end, sentence, visits, isOffline, sendsToCounter } of readClaims(prose)) {
    const found = { prose, path: `/procedure/${side}`, words: prose.text.text.slice(start, end), sentence }
    if (isOffline && offersOnline) yield { ...found, message: 'offline' as const }
    else if (
      visits !== undefined &&
      maxVisits !== undefined &&
      (visits > maxVisits || (visits === 0 && maxVisits > 0 && !hasOtherWay))
    )
      yield { ...found, message: 'visits' as const, visits: maxVisits }
    else if (side === 'online' && sendsToCounter && (maxVisits === 0 || onlineDepth === fullyOnline))
      yield { ...found, message: 'counter' as const }
  }
}

/** Finds a procedure that says other channels or visits than the handling of the same guide. */
export const contradicts = defineRule({
  id: 'procedure/contradicts',
  element: 'procedure',
  severity: 'error',
  needs: 'guide',
  reads,
  subsumes: ['procedure/differs'],
  *check({ facts: { guide, standard } }) {
    for (const side of ['window', 'online'] as const) {
      const known = new Set(standard ? [...findContradictions(standard, side)].map(({ words }) => words) : [])
      const seen = new Set<number>()
      for (const { message, words, path, prose, sentence, ...found } of findContradictions(guide, side)) {
        if (known.has(words) || seen.has(sentence.start)) continue
        seen.add(sentence.start)
        const common = {
          place: [side, message],
          path,
          actual: prose.text.raw,
          meaning: { actual: words },
          confidence: certainty.statedInProse,
          evidence: [{ side: 'guide' as const, path, ...rawRange(prose.text, sentence.start, sentence.end) }],
        }
        if (message === 'visits')
          yield { ...common, message, data: { words, visits: 'visits' in found ? found.visits : 0 } }
        else yield { ...common, message, data: { words } }
      }
    }
  },
})
