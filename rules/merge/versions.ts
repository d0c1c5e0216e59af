/** The versions that are merged. */
export interface Versions<Value> {
  readonly base: Value
  readonly mine: Value
  readonly theirs: Value
}

/** Decides one place; collects it where it is a conflict. */
export type Decide = (id: string, field: string, versions: Versions<unknown>) => unknown
