import { z } from '@hono/zod-openapi'
import type { Finding } from '../../rules/finding.ts'
import type { CatalogHead } from '../catalog/head.ts'
import type { Store } from '../db/store.ts'
import { findGuide } from '../guides/queries.ts'

const sideSchema = z.record(z.string(), z.unknown()).nullable()

/**
 * What both sides publish in the fields that a finding speaks of: parts of guide and standard item, so that its
 * pointers lead to the same values as in the whole. Null where there is no such side.
 */
export const publishedSchema = z.object({ guide: sideSchema, standard: sideSchema }).openapi('Published')
type Published = z.infer<typeof publishedSchema>

/** The field of a guide or item that a JSON Pointer leads into. */
const fieldOf = (path: string): string => path.split('/')[1] ?? ''

const partOf = (whole: object | undefined, fields: ReadonlySet<string>): Published['guide'] =>
  whole ? Object.fromEntries(Object.entries(whole).filter(([field]) => fields.has(field))) : null

/** The fields of both sides that a finding's element, path and evidence point into. */
export const publishedAt = async (
  store: Store,
  head: CatalogHead,
  finding: Pick<Finding, 'guideId' | 'standardCode' | 'element' | 'path' | 'evidence'>,
): Promise<Published> => {
  const { guideId, standardCode, element, path, evidence = [] } = finding
  const fields = new Set([element, fieldOf(path), ...evidence.map((one) => fieldOf(one.path))])
  if (element === 'name') for (const field of ['subItem', 'handlingItem']) fields.add(field)
  if (element === 'code')
    for (const field of ['baseCode', 'implementationCode', 'handlingCode', 'nationalCode']) fields.add(field)
  const stored = guideId === null ? undefined : await findGuide(store, guideId)
  const item = standardCode === null ? undefined : head.items.get(standardCode)
  return { guide: partOf(stored?.guide, fields), standard: partOf(item, fields) }
}
