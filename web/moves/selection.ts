/** Findings chosen for a bulk: some by fingerprint, or all that a filter leaves but a few. */
export interface Selection {
  /** Whether it is all of the filter without `marked`, and not just `marked`. */
  readonly isAll: boolean
  readonly marked: ReadonlySet<string>
}

/** Nothing chosen. */
export const nothingSelected: Selection = { isAll: false, marked: new Set() }

/** All findings of the filter. */
export const everythingSelected: Selection = { isAll: true, marked: new Set() }

/** Whether a finding is chosen. */
export const isSelected = ({ isAll, marked }: Selection, fingerprint: string): boolean =>
  marked.has(fingerprint) !== isAll

/** The selection with some findings chosen, or not. */
export const select = (
  { isAll, marked }: Selection,
  fingerprints: readonly string[],
  isChosen: boolean,
): Selection => {
  const next = new Set(marked)
  for (const fingerprint of fingerprints) {
    if (isChosen === isAll) next.delete(fingerprint)
    else next.add(fingerprint)
  }
  return { isAll, marked: next }
}

/** How many of a filter's findings are chosen. */
export const selectedCount = ({ isAll, marked }: Selection, total: number): number =>
  isAll ? Math.max(0, total - marked.size) : marked.size

/** The fingerprints from one row to another, both included; the other alone where the first is not there. */
export const rangeOf = (
  order: readonly string[],
  from: string | undefined,
  to: string,
): readonly string[] => {
  const [start, end] = [from === undefined ? -1 : order.indexOf(from), order.indexOf(to)]
  if (start < 0 || end < 0) return [to]
  return order.slice(Math.min(start, end), Math.max(start, end) + 1)
}
