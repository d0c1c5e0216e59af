import type { Label } from '../../../fixtures/label.ts'
import type { ElementName, Guide } from '../../../rules/catalog.ts'
import type { Scene } from './scene.ts'

/**
 * Labels of a guide that follows the majority against the standard: its difference is an error until the province
 * decides otherwise, and stays a finding of its own beside the one about the standard.
 */
export function majorityLabels({ source, item, guide, agency }: Scene): Label[] {
  const [element, value] = Object.entries(source.suspect ?? {})[0] ?? []
  if (element === undefined || JSON.stringify(guide[element as keyof Guide]) !== JSON.stringify(value))
    return []
  return [
    {
      guideId: guide.id,
      agency: agency.uscc,
      standardCode: item.code,
      // A suspect names elements of the item, which are element names.
      element: element as ElementName,
      kind: 'majority-against-standard',
      expect: 'error-or-warning',
      difficulty: 'medium',
    },
  ]
}
