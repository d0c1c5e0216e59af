import { sha256 } from '@noble/hashes/sha2.js'
import type { ElementName } from './catalog.ts'
import { sentence } from './messages/format.ts'
import type { Datum } from './messages/message.ts'
import type { AnyProblem, Evidence, FixStep, Reason, Related, RuleId, Severity } from './rule.ts'

/** What a finding is about: one guide, something not there, many agencies together, or the province's own text. */
export type FindingKind = 'guide' | 'coverage' | 'group' | 'standard'

/** What became of a finding between two scans (workflow of a finding). */
export type FindingState = 'new' | 'unchanged' | 'updated' | 'absent' | 'not-evaluated'

/** A finding that an entry of the configuration's `ignore` covers: it is in no count. */
export interface IgnoredFinding {
  readonly finding: Finding
  readonly reason: string
  /** The last day of the entry, YYYY-MM-DD. */
  readonly until: string
}

/** Whether a finding was found now, and is no memory of a baseline. */
export const isPresent = ({ state }: Pick<Finding, 'state'>): boolean =>
  state !== 'absent' && state !== 'not-evaluated'

/** One thing that is wrong at one place (问题): facts, with its sentence in both languages. */
export interface Finding {
  /** Stable while the same thing is wrong at the same place, however wrong it is. */
  readonly fingerprint: string
  /** Changes when what was observed or expected changes. */
  readonly evidenceHash: string
  readonly rule: string
  readonly element: ElementName
  readonly kind: FindingKind
  readonly severity: Severity
  readonly region: string
  readonly agency: string
  readonly guideId: string | null
  readonly standardCode: string | null
  readonly path: string
  readonly place: string
  readonly message: string
  readonly messageEn: string
  /** The message's key and data, from which any language makes the sentence. */
  readonly messageId: string
  readonly data: Readonly<Record<string, Datum>>
  readonly expected?: unknown
  readonly actual?: unknown
  readonly reasons?: readonly Reason[]
  readonly evidence?: readonly Evidence[]
  readonly related?: readonly Related[]
  readonly distribution?: readonly { readonly value: unknown; readonly agencies: number }[]
  readonly parent?: string
  readonly confidence: number
  /** What became of it since the baseline; absent and not evaluated ones were found then and not now. */
  readonly state?: FindingState
  /** Why it is new, where neither an edit nor an import need be the cause: the rule was changed since the baseline. */
  readonly cause?: 'rule'
  readonly fix?: readonly FixStep[]
}

/** What was found, without what tracking made of it. */
export type FoundFinding = Omit<Finding, 'state' | 'cause'>

/** A row that could not be read, or a rule that threw: never a finding, always reported. */
export interface Trouble {
  readonly file?: string
  readonly line?: number
  readonly field?: string
  readonly value?: string
  readonly rule?: string
  readonly guideId?: string
  readonly message: string
  readonly messageEn: string
  /** Everything could still be checked: worth saying, but nothing is missing from the report. */
  readonly remark?: true
  /** A remark that asks for something to be put right: it counts as a warning where a check fails on warnings. */
  readonly severity?: 'warning'
}

/** One element's share of uniformity: pairs of guide and element that the standard binds, and those without an error. */
export interface Uniformity {
  readonly element: ElementName
  readonly pairs: number
  readonly uniform: number
}

const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** The first 130 bits of the SHA-256 of the parts, as 26 characters of base32 (RFC 4648 alphabet, lower case). */
export const hash = (...parts: readonly string[]): string => {
  const bytes = sha256(new TextEncoder().encode(parts.join('\u0000')))
  let text = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 5 && text.length < 26) {
      bits -= 5
      text += base32[(buffer >> bits) & 31]
    }
    if (text.length === 26) break
  }
  return text
}

/** A value as JSON with its keys in order, so that equal values give equal text. */
export const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  ) ?? ''

/** Who and what a problem was raised about: the parts of a finding that the rule does not know. */
export interface Whereabouts {
  readonly kind: FindingKind
  readonly region: string
  readonly agency: string
  readonly guideId: string | null
  readonly standardCode: string | null
  /** The first keys ever known of the item and of the guide (of the agency where there is no guide). */
  readonly itemKey: string | undefined
  readonly subjectKey: string
}

/** What a finding says that is the same for every guide of which its problem was remembered. */
type Said = Pick<Finding, 'evidenceHash' | 'message' | 'messageEn'>

const saidOf = new WeakMap<AnyProblem, Said>()

const say = (rule: RuleId, problem: AnyProblem): Said => {
  const { message, data, expected, actual, meaning } = problem
  const said = {
    evidenceHash: hash(
      stableJson(meaning && 'actual' in meaning ? meaning.actual : actual),
      stableJson(meaning && 'expected' in meaning ? meaning.expected : expected),
    ),
    message: sentence('zh-CN', rule, message, data),
    messageEn: sentence('en', rule, message, data),
  }
  saidOf.set(problem, said)
  return said
}

/** Makes the finding of a problem: its fingerprint, evidence hash and sentences. */
export const toFinding = (
  rule: RuleId,
  element: ElementName,
  severity: Severity,
  problem: AnyProblem,
  where: Whereabouts,
): Finding => {
  const { message, data, place, path, expected, actual, confidence = 1 } = problem
  const fullPlace = [element, ...place].join('/')
  const said = saidOf.get(problem) ?? say(rule, problem)
  return {
    fingerprint: hash('v1', rule, where.itemKey ?? '-', where.subjectKey, fullPlace),
    evidenceHash: said.evidenceHash,
    rule,
    element,
    kind: where.kind,
    severity,
    region: where.region,
    agency: where.agency,
    guideId: where.guideId,
    standardCode: where.standardCode,
    path,
    place: fullPlace,
    message: said.message,
    messageEn: said.messageEn,
    messageId: message,
    data,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(problem.reasons?.length ? { reasons: problem.reasons } : {}),
    ...(problem.evidence?.length ? { evidence: problem.evidence } : {}),
    ...(problem.related?.length ? { related: problem.related } : {}),
    ...(problem.distribution?.length ? { distribution: problem.distribution } : {}),
    confidence,
    ...(problem.fix ? { fix: problem.fix } : {}),
  }
}
