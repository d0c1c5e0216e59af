import type { Actor } from '../actor.ts'
import type { CatalogHead } from '../catalog/head.ts'

/** Who asks about findings, of which catalog, and on which day. */
export interface Asking {
  readonly actor: Actor
  readonly head: CatalogHead
  /** The day in China, YYYY-MM-DD. */
  readonly today: string
  /** Number of the last scan; 0 before the first. */
  readonly lastScanId: number
}
