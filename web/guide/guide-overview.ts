import { msg, str } from '@lit/localize'
import type { ElementName } from '../../rules/catalog.ts'
import { formatCount } from '../words/formats.ts'
import { sectionName } from '../words/option-words.ts'
import type { GuideEditing } from './guide-editing.ts'
import type { PlacedFinding } from './guide-findings.ts'
import type { FormSection } from './guide-form.ts'
import type { OutlineEntry } from './guide-outline.ts'

/** Where each element of a guide stands, for the outline. */
export const outlineOf = (
  { draft, changedSections }: GuideEditing,
  sections: readonly FormSection[],
  bySection: ReadonlyMap<ElementName, readonly PlacedFinding[]>,
): readonly OutlineEntry[] =>
  sections.map(({ element, fields }) => {
    const placed = bySection.get(element) ?? []
    return {
      element,
      name: sectionName(element),
      severity: placed[0]?.finding.severity,
      count: placed.length,
      isChanged: changedSections.has(element),
      isPublished:
        fields.length === 0 || fields.some(({ key }) => draft && Reflect.get(draft.guide, key) !== undefined),
    }
  })

/** What the last check says of the element that was changed last. */
export const summaryOf = ({ touched, checks, isChanged, findings }: GuideEditing): string => {
  if (!isChanged || checks.isRunning) return ''
  const about = touched ? findings.filter(({ section }) => section === touched) : findings
  const name = touched ? sectionName(touched) : msg('全部要素', { id: 'guide.all-elements' })
  return about.length === 0
    ? msg(str`${name}：没有问题`, { id: 'guide.no-problem' })
    : msg(str`${name}：${formatCount(about.length)} 个问题`, { id: 'guide.problems-of' })
}
