import type { PlacedText } from './canonical/places/placed-text.ts'
import type { Fold } from './canonical/text/fold.ts'
import type { Agency, Bound, ElementName, Guide, StandardItem } from './catalog.ts'
import type { DirectoryFacts } from './directory.ts'
import type { ElementFactName, FactName, FactTypes, GuideFacts, StandardFacts } from './facts/facts.ts'
import type { Piece, PiecedElement } from './facts/pieces.ts'
import type { Datum, Placeholders } from './messages/message.ts'
import type { ruleTexts } from './messages/zh-CN/index.ts'
import type { AgencyUnit, Family } from './scan/units.ts'

/** Severity of a finding (错误, 警告, 提示). */
export type Severity = 'error' | 'warning' | 'info'

/** The id of a rule, `element/what`: its file below checks/ and its key in the messages. */
export type RuleId = keyof typeof ruleTexts

/** Which way a guide differs from the standard, as the applicant feels it; decides the severity with the binding. */
export type Direction = 'worse' | 'better' | 'different' | 'absent'

/** Characters of one published string, as UTF-16 offsets into it. */
export interface Evidence {
  readonly side: 'standard' | 'guide' | 'peer' | 'law'
  readonly guideId?: string
  readonly path: string
  readonly start: number
  readonly end: number
}

/** One step by which one side was made comparable. */
export interface Reason {
  readonly side: 'standard' | 'guide'
  readonly fold: Fold
}

/** One change of a guide; a list of them resolves a finding. Paths are JSON Pointers. */
export interface FixStep {
  readonly path: string
  readonly op: 'replace' | 'add' | 'remove'
  readonly value?: unknown
}

/** Another guide that a finding speaks of. */
export interface Related {
  readonly role: 'duplicate-of' | 'copied-from' | 'other-channel' | 'agrees' | 'deviates'
  readonly guideId: string
}

interface ProblemFacts {
  /** Keys below the element, never positions: `['居民身份证', 'copies']`. */
  readonly place: readonly string[]
  /** JSON Pointer into the guide (the standard item, when the standard itself is checked); of something missing, its container. */
  readonly path: string
  /** Both values as published. */
  readonly expected?: unknown
  readonly actual?: unknown
  /** Both values as compared, for the evidence hash; absent: as published. */
  readonly meaning?: { readonly expected?: unknown; readonly actual?: unknown }
  /** Default `different`; of no effect where the rule fixes its severity. */
  readonly direction?: Direction
  /** The facet whose binding decides; default the rule's element. */
  readonly bound?: Bound
  /** Where one rule has a severity of its own for one case (overlapping ranges are a warning). */
  readonly severity?: Severity
  readonly evidence?: readonly Evidence[]
  readonly reasons?: readonly Reason[]
  readonly related?: readonly Related[]
  readonly distribution?: readonly { readonly value: unknown; readonly agencies: number }[]
  /** 0..1, default 1: how sure the rule is. */
  readonly confidence?: number
  /** Only where exactly one repair is right. */
  readonly fix?: readonly FixStep[]
}

type SentencesOf<Id extends RuleId> = (typeof ruleTexts)[Id]['messages']

/** What a rule yields: a message of its own with all its placeholders filled, and the facts around it. */
export type Problem<Id extends RuleId = RuleId> = Id extends RuleId
  ? {
      [Key in keyof SentencesOf<Id> & string]: ProblemFacts & {
        readonly message: Key
        readonly data: { readonly [Name in Placeholders<SentencesOf<Id>[Key] & string>]: Datum }
      }
    }[keyof SentencesOf<Id> & string]
  : never

/** A problem whose rule is known only at run time. */
export type AnyProblem = ProblemFacts & {
  readonly message: string
  readonly data: Readonly<Record<string, Datum>>
}

interface RuleMeta<Id extends RuleId> {
  readonly id: Id
  readonly element: ElementName
  /** Fixed severity; absent: from the binding and the problem's direction. */
  readonly severity?: Severity
  /** Ids that it had before; findings under them are its own. */
  readonly formerIds?: readonly string[]
  /** Less specific rules that are silent where this one speaks of the same value or characters. */
  readonly subsumes?: readonly RuleId[]
}

/** What a guide rule is given: the facts that it declared to read, and nothing else. */
export interface GuideCheck<Reads extends FactName, Needs extends 'guide' | 'standard'> {
  readonly facts: {
    readonly guide: Pick<GuideFacts, Reads>
    readonly standard: Needs extends 'standard'
      ? Pick<StandardFacts, Reads | 'item'>
      : Pick<StandardFacts, Reads | 'item'> | undefined
  }
  readonly directory: DirectoryFacts
  /** The day on which everything is judged, YYYY-MM-DD. */
  readonly asOf: string
}

/** How a rule looks at a piece of some elements: on its own, or beside one other fact. */
export interface PieceLook<Name extends ElementFactName = ElementFactName> {
  readonly of: readonly PiecedElement[]
  readonly beside?: Name
  concern(piece: Piece, beside: FactTypes[Name] | undefined, directory: DirectoryFacts): boolean
}

/** Defines how a rule looks at a piece of the procedure, the FAQ or others that it names, beside one other fact. */
export const besideProse = <const Name extends ElementFactName>(
  beside: Name,
  concern: PieceLook<Name>['concern'],
  of: readonly PiecedElement[] = ['procedure', 'faq'],
): PieceLook =>
  // The engine gives the fact that was named, and no other.
  ({ of, beside, concern }) as unknown as PieceLook

/**
 * A rule about one guide. `needs: 'guide'` runs on every guide and on the standard itself (then the item is the
 * guide, and there is no standard beside it); `needs: 'standard'` only on linked guides. `reads` names the facts
 * that the rule looks at: the engine runs it once per distinct combination of them and remembers the outcome.
 */
export interface GuideRule<
  Id extends RuleId = RuleId,
  Reads extends FactName = FactName,
  Needs extends 'guide' | 'standard' = 'guide' | 'standard',
> extends RuleMeta<Id> {
  readonly unit: 'guide'
  readonly needs: Needs
  readonly reads: readonly Reads[]
  /** For rules that read `texts`: whether a string could concern the rule; a cheap look that spares most strings a run. */
  readonly sees?: (text: PlacedText) => boolean
  /** For rules that run on every guide: a cheap look at the facts; where it says no, the rule has nothing to say. */
  concerns?(input: GuideCheck<Reads, Needs>): boolean
  /**
   * For rules that read what is told in pieces: what of a piece makes the rule look closer. `concerns` then looks at all
   * else.
   */
  readonly pieces?: PieceLook
  check(input: GuideCheck<Reads, Needs>): Iterable<Problem<Id>>
}

/** Where a family or agency rule puts its problem. */
export type Subject =
  | { readonly guide: Guide; readonly standardCode?: string | null }
  | { readonly coverage: Agency; readonly standardCode: string }
  | { readonly group: StandardItem }

/** What a rule about a family is given. */
interface FamilyCheck {
  readonly family: Family
  readonly directory: DirectoryFacts
  readonly asOf: string
  /** The elements that a rule with `compares` compares: those of them that changed since the family's last check. */
  readonly elements: readonly ElementFactName[]
}

/** A rule about all guides linked to one main item and its sub-items. */
export interface FamilyRule<Id extends RuleId = RuleId> extends RuleMeta<Id> {
  readonly unit: 'family'
  /**
   * For rules that compare the values of elements across the guides, each element by itself: what they found at an
   * element stands until a guide changes in it, so that they need not run for it. None of them hides another rule or is
   * hidden by one.
   */
  readonly compares?: readonly ElementFactName[]
  check(input: FamilyCheck): Iterable<Problem<Id> & { readonly at: Subject }>
}

/** A rule about all guides of one agency. */
export interface AgencyRule<Id extends RuleId = RuleId> extends RuleMeta<Id> {
  readonly unit: 'agency'
  check(input: {
    readonly unit: AgencyUnit
    readonly directory: DirectoryFacts
    readonly asOf: string
  }): Iterable<Problem<Id> & { readonly at: Subject }>
}

/** Any rule, as the engine holds it. */
export type Rule = GuideRule | FamilyRule | AgencyRule

/** Defines a guide rule; its id must have texts, its problems must fill their placeholders, or it does not compile. */
export const defineRule = <
  const Id extends RuleId,
  const Reads extends FactName,
  const Needs extends 'guide' | 'standard',
>(
  rule: Omit<GuideRule<Id, Reads, Needs>, 'unit'>,
): GuideRule =>
  // A rule's own type lets it see only what it declared to read, so forgetting the narrower parameters is sound.
  ({ unit: 'guide', ...rule }) as unknown as GuideRule

/** Defines a rule about a family. */
export const defineFamilyRule = <const Id extends RuleId>(rule: Omit<FamilyRule<Id>, 'unit'>): FamilyRule =>
  ({ unit: 'family', ...rule }) as unknown as FamilyRule

/** Defines a rule about an agency's own set of guides. */
export const defineAgencyRule = <const Id extends RuleId>(rule: Omit<AgencyRule<Id>, 'unit'>): AgencyRule =>
  ({ unit: 'agency', ...rule }) as unknown as AgencyRule
