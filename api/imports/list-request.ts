import { z } from '@hono/zod-openapi'
import type { Actor } from '../actor.ts'
import { ApiError } from '../error.ts'
import type { Source } from '../intake/source.ts'
import type { Fields } from '../tables/pointer.ts'
import { fileQuery } from './file-body.ts'
import type { ImportLimits } from './limits.ts'

/** What becomes of records of a list that a file does not name: they stay, or they go. */
export const importModes = ['merge', 'replace'] as const
export type ImportMode = (typeof importModes)[number]

/** The query of a route that takes a file of a whole list. */
export const listQuery = fileQuery.extend({
  mode: z.enum(importModes).default('merge').openapi({
    description:
      'What becomes of records that the file does not name: merge keeps them, replace removes them',
  }),
})

/** A file of a list of which the catalog holds one, and how it comes in. */
export interface ListRequest {
  readonly source: Source
  readonly mode: ImportMode
  readonly limits: ImportLimits
}

/** Who imports. */
export interface Importer {
  readonly actor: Actor
}

/** A file of a list as somebody imports it. */
export interface ListImport extends ListRequest, Importer {
  /** Names this import among its sender's: the same key again gets the first answer. */
  readonly key: string
  /** Whether columns that were matched by likeness only are taken as they were. */
  readonly acceptGuesses: boolean
  readonly now: () => Date
}

/** @throws ApiError `province-only` */
export const requireProvince = ({ actor }: Importer): void => {
  if (actor.role !== 'province') throw new ApiError('province-only')
}

/** What a file names, also in rows that are too wrong to be written: no record goes because its row has a fault. */
export class Named {
  readonly #field: string
  readonly #keys = new Set<unknown>()
  readonly #names = new Set<unknown>()

  /** `field` is the one that is the key of the list's records; all of them have a name. */
  constructor(field: string) {
    this.#field = field
  }

  add(fields: Fields): void {
    const { [this.#field]: key, name } = fields
    if (key !== undefined) this.#keys.add(String(key))
    else if (name !== undefined) this.#names.add(name)
  }

  has(key: string, name: string): boolean {
    return this.hasKey(key) || this.#names.has(name)
  }

  hasKey(key: string): boolean {
    return this.#keys.has(key)
  }

  get isEmpty(): boolean {
    return this.#keys.size === 0 && this.#names.size === 0
  }
}
