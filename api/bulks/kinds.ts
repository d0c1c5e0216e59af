import { adoptStandardKind } from '../adopt/kind.ts'
import { moveKind } from '../moves/kind.ts'
import type { BulkKindName } from './bulk.ts'
import type { BulkKind } from './kind.ts'

/** The kinds by name: another bulk is another entry. */
export const kinds: Readonly<Record<BulkKindName, BulkKind>> = {
  move: moveKind,
  'adopt-standard': adoptStandardKind,
}
