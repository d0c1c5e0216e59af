import type { Level } from '../catalog.ts'
import type { DirectoryFacts } from '../directory.ts'
import type { Home } from './places/home.ts'
import type { Text } from './text/text.ts'

/** What a reader may look at beside the value itself. */
export interface Reading {
  readonly home: Home
  readonly directory: DirectoryFacts
  /** Whether the item is a licence (type 01): there 日 is 工作日 (行政许可法 第八十二条). */
  readonly licence: boolean
  /** `canonicalText`, remembered for this run. */
  readonly text: (raw: string) => Text
}

/** Who publishes a guide, as the guide says it. */
export interface AgencySource {
  readonly uscc?: string
  readonly name: string
  readonly region: string
  readonly level: Level
}
