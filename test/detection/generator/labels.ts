import type { Label } from '../../../fixtures/label.ts'
import type { Case } from './cases.ts'
import type { HarmlessClass, Planted, Scene } from './scene.ts'

/** The label of a planted error. */
export function errorLabel(scene: Scene, { kind, difficulty }: Case, planted: Planted): Label {
  const also = [...(kind.also ?? []), ...(planted.also ?? [])]
  const { guideId, standardCode } = planted.labelled ?? {
    guideId: planted.guide ? scene.guide.id : null,
    standardCode: scene.item.code,
  }
  return {
    guideId,
    agency: scene.agency.uscc,
    standardCode,
    element: kind.element,
    ...(also.length > 0 ? { also } : {}),
    kind: kind.name,
    expect: 'error-or-warning',
    difficulty,
    ...(planted.ranges ? { ranges: planted.ranges } : {}),
  }
}

/** The label of a harmless difference: easy where it stands alone. */
export const harmlessLabel = (
  scene: Scene,
  { name, element }: HarmlessClass,
  isAlone: boolean,
  guideId = scene.guide.id,
): Label => ({
  guideId,
  agency: scene.agency.uscc,
  standardCode: scene.item.code,
  element,
  kind: name,
  expect: 'nothing',
  difficulty: isAlone ? 'easy' : 'medium',
})
