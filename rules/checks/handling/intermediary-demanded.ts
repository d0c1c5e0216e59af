import { demandsService, findDemandedService, namesIntermediary } from '../../canonical/asks/intermediary.ts'
import { rawRange, type Text } from '../../canonical/text/text.ts'
import { closeness } from '../../compare/sets.ts'
import type { GuideFacts } from '../../facts/facts.ts'
import { defineRule } from '../../rule.ts'

const none = /^(?:|无|暂无|没有|不涉及|不需要|无需.*|-+|\/)[。.]?$/
const closeEnough = 0.7

interface PlacedProse {
  readonly path: string
  readonly text: Text
}

/** Where a guide may say that something must be done by others first. */
const proseOf = ({
  conditions,
  procedure,
  materials,
  faq,
}: Pick<GuideFacts, 'conditions' | 'procedure' | 'materials' | 'faq'>): readonly PlacedProse[] => {
  const found: PlacedProse[] = []
  if (conditions) found.push({ path: '/conditions', text: conditions.value.text })
  for (const part of ['window', 'online'] as const) {
    const prose = procedure?.value[part]
    if (prose) found.push({ path: `/procedure/${part}`, text: prose.text })
  }
  for (const { row, note } of materials?.value ?? [])
    if (note) found.push({ path: `/materials/${row}/note`, text: note })
  for (const [at, { answer }] of (faq?.value ?? []).entries())
    found.push({ path: `/faq/${at}/answer`, text: answer.text })
  return found
}

/** Finds intermediary services that the standard does not know of. */
export const intermediaryDemanded = defineRule({
  id: 'handling/intermediary-demanded',
  element: 'handling',
  severity: 'error',
  needs: 'standard',
  reads: ['intermediaries', 'conditions', 'procedure', 'materials', 'faq'],
  concerns: ({ facts: { guide } }) => {
    const { intermediaries, conditions, materials } = guide
    return (
      intermediaries !== undefined ||
      (conditions !== undefined && demandsService(conditions.value.text)) ||
      (materials?.value.some(({ note }) => note !== undefined && demandsService(note)) ?? false)
    )
  },
  pieces: { of: ['procedure', 'faq'], concern: ({ prose }) => demandsService(prose.text) },
  *check({ facts: { guide, standard } }) {
    const known = standard.intermediaries?.value.map(({ text }) => text) ?? []
    for (const [at, service] of (guide.intermediaries?.value ?? []).entries()) {
      if (none.test(service.text) || known.some((other) => closeness(other, service.text) >= closeEnough))
        continue
      yield {
        message: 'demanded',
        data: { service: service.text },
        place: ['intermediaries', service.text],
        path: `/intermediaries/${at}`,
        actual: service.raw,
        evidence: [
          { side: 'guide', path: `/intermediaries/${at}`, ...rawRange(service, 0, service.text.length) },
        ],
        fix: [{ path: `/intermediaries/${at}`, op: 'remove' }],
      }
    }
    const ofStandard = [
      ...proseOf(standard).map(({ text }) => text),
      ...(standard.materials?.value.flatMap(({ name, note }) => (note ? [name, note] : [name])) ?? []),
    ]
    if (known.length > 0 || ofStandard.some(namesIntermediary)) return
    for (const { path, text } of proseOf(guide)) {
      const found = findDemandedService(text)
      if (!found) continue
      yield {
        message: 'demanded',
        data: { service: text.text.slice(found.start, found.end) },
        place: ['intermediaries', path.slice(1).replace('/', '-')],
        path,
        actual: text.raw,
        evidence: [{ side: 'guide', path, ...rawRange(text, found.start, found.end) }],
      }
    }
  },
})
