import type { PlacedFinding } from './guide-findings.ts'

/** Which finding of a guide is the present one, while findings come and go. */
export class FindingCursor {
  /** Fingerprint of the finding that had the focus last. */
  #current: string | undefined
  /** Where it stood, so that the next one is known when it is gone. */
  #at = 0

  /** Makes a finding the present one. */
  point(findings: readonly PlacedFinding[], fingerprint: string): void {
    this.#current = fingerprint
    this.#at = Math.max(
      0,
      findings.findIndex(({ finding }) => finding.fingerprint === fingerprint),
    )
  }

  /** The present finding; undefined where none is, or it is gone. */
  present(findings: readonly PlacedFinding[]): PlacedFinding | undefined {
    return findings.find(({ finding }) => finding.fingerprint === this.#current)
  }

  /** Goes to the next or previous finding, round and round. Where the present one is gone, the next stands in its place. */
  step(findings: readonly PlacedFinding[], by: 1 | -1): PlacedFinding | undefined {
    if (findings.length === 0) return undefined
    const now = findings.findIndex(({ finding }) => finding.fingerprint === this.#current)
    const from =
      now >= 0 ? now + by : this.#current === undefined && by < 0 ? -1 : this.#at - (by < 0 ? 1 : 0)
    const next = findings[(from + findings.length) % findings.length]
    if (next) this.point(findings, next.finding.fingerprint)
    return next
  }
}
