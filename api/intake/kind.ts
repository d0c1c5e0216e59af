import { z } from 'zod'
import { agencySchema, directorySchema, guideSchema, standardItemSchema } from '../../rules/catalog.ts'
import { holdingSchema } from '../../rules/holdings.ts'
import type { RecordKind, TableSet } from '../tables/columns.ts'
import {
  abolishedTables,
  agencyTables,
  directoryTables,
  holdingTables,
  itemTables,
  lawTables,
  synonymTables,
} from '../tables/directory-columns.ts'
import { guideTables } from '../tables/guide-columns.ts'

/** One kind of record that comes in: its tables and the schema that every record is held to. */
export interface Kind {
  readonly kind: RecordKind
  readonly tables: TableSet
  readonly schema: z.ZodObject
}

const { laws, abolishedMaterials } = directorySchema.shape

/** Everything that can be brought in. */
export const kinds: Readonly<Record<RecordKind, Kind>> = {
  guides: { kind: 'guides', tables: guideTables, schema: guideSchema },
  items: { kind: 'items', tables: itemTables, schema: standardItemSchema },
  directory: {
    kind: 'directory',
    tables: directoryTables,
    schema: directorySchema.omit({ items: true, laws: true, synonyms: true, abolishedMaterials: true }),
  },
  laws: { kind: 'laws', tables: lawTables, schema: laws.unwrap().element },
  synonyms: {
    kind: 'synonyms',
    tables: synonymTables,
    schema: z.object({ name: z.string().min(1), others: z.array(z.string()).min(1) }),
  },
  abolished: { kind: 'abolished', tables: abolishedTables, schema: abolishedMaterials.unwrap().element },
  agencies: { kind: 'agencies', tables: agencyTables, schema: agencySchema },
  holdings: { kind: 'holdings', tables: holdingTables, schema: holdingSchema },
}
