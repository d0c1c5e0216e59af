/** Which document of a guide's 申请材料 stands for which of the standard's. */

import { foldDocumentName, kindOfDocument } from '../../canonical/materials/document-name.ts'
import type { MaterialFact } from '../../canonical/materials/material.ts'
import type { MaterialIndex, Relation } from '../../canonical/materials/material-index.ts'
import { canonicalText } from '../../canonical/text/text.ts'
import type { StandardItem } from '../../catalog.ts'
import { type Alignment, alignSets, closeness } from '../sets.ts'

const closeEnough = 0.55
const costs: Readonly<Record<Relation, number | undefined>> = {
  same: 0,
  'obsolete-name': 0.02,
  narrower: 0.3,
  wider: 0.3,
  near: 0.4,
  distinct: undefined,
  unrelated: undefined,
}

const form = /^(.*?)(申请表|审批表|登记表|备案表|认定表|审核表|评审表|报告表|备案书)$/

/** Whether two forms are one: the same kind of form, one of which leaves out the item that it is for. */
const isSameForm = (one: string, other: string, itemNames: readonly string[]): boolean => {
  const a = form.exec(one)
  const b = form.exec(other)
  if (!a || !b || a[2] !== b[2]) return false
  const [left = '', right = ''] = [a[1], b[1]]
  if (left === '' || right === '') return true
  return itemNames.some((name) => left === name + right || right === name + left)
}

/** How the document that the guide asks for stands to the standard's, the names that the item itself allows included. */
export const relationOf = (
  standard: MaterialFact,
  guide: MaterialFact,
  item: StandardItem,
  index: MaterialIndex,
): Relation => {
  if (index.aliasesOf(item).get(guide.key) === standard.key) return 'same'
  return index.relation(standard.document, guide.document)
}

/** The key without numbers: names that differ only in a number ask for different amounts of one thing. */
const withoutNumbers = (key: string): string =>
  key.replace(/\d+|[一二两三四五六七八九十]+(?=[年月日天寸岁个])/g, '')

/** Whether two forms bear one name but for the kind of form: 工伤认定申请表, 工伤认定审批表. */
const isOtherForm = (one: string, other: string): boolean => {
  const stem = form.exec(one)?.[1] ?? ''
  return stem.length > 1 && stem === form.exec(other)?.[1]
}

/** Whether two documents that nothing is known about are one under two names, and how far apart those are. */
const nameDistance = (standard: MaterialFact, guide: MaterialFact): number | undefined => {
  const [one, other] = [foldDocumentName(standard.key), foldDocumentName(guide.key)]
  if (standard.document.known !== undefined && guide.document.known !== undefined) return undefined
  if (isOtherForm(one, other)) return 0.5
  const [kind, otherKind] = [kindOfDocument(one), kindOfDocument(other)]
  if (kind !== otherKind && kind >= 0 && otherKind >= 0) return undefined
  if (withoutNumbers(one) === withoutNumbers(other)) return 0.45
  const alike = closeness(one, other)
  return alike >= closeEnough ? 0.5 + (1 - alike) / 2 : undefined
}

/** Pairs the documents of the standard and of a guide one to one. */
export const alignMaterials = (
  standard: readonly MaterialFact[],
  guide: readonly MaterialFact[],
  item: StandardItem,
  index: MaterialIndex,
): Alignment<MaterialFact> => {
  const itemNames = [item.name, item.subItem ?? ''].map((name) => foldDocumentName(canonicalText(name).text))
  return alignSets(standard, guide, (one, other) => {
    const relation = relationOf(one, other, item, index)
    const cost = costs[relation]
    if (cost === 0) return (one.condition?.text ?? '') === (other.condition?.text ?? '') ? 0 : 0.01
    if (cost !== undefined || relation === 'distinct') return cost
    return isSameForm(one.key, other.key, itemNames) ? 0.1 : nameDistance(one, other)
  })
}
