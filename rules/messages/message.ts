import type { LimitUnit } from '../catalog.ts'

/** A change of what a rule finds in the same facts. */
export interface RuleChange {
  /** The version of the rule set, from 2. */
  readonly version: number
  readonly what: string
}

/** Documentation and sentences of one rule in one language. */
export interface RuleText {
  /** What the rule finds, a few words. */
  readonly title: string
  /** Why it matters to applicants and agencies. */
  readonly why: string
  /** Document, number and article that it rests on; absent where it rests on the directory alone. */
  readonly ground?: string
  /** How to put it right. */
  readonly repair: string
  /** An example of what is flagged, and of the same put right. */
  readonly bad: string
  readonly good: string
  /** Variants that look different and are not flagged. */
  readonly harmless: readonly string[]
  /** What changed in what it finds, the oldest first, by the version of the rule set that brought it; absent: as in the first. */
  readonly changes?: readonly RuleChange[]
  /** The sentences of its findings, with placeholders in braces. */
  readonly messages: Readonly<Record<string, string>>
}

/** Texts of the rules of one element, by rule id. */
export type RuleTexts = Readonly<Record<string, RuleText>>

/** The placeholders of a sentence: `'{a} and {b}'` → `'a' | 'b'`. */
export type Placeholders<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** What a translation of `Source` must hold: the same rules with the same messages. */
export type TranslationOf<Source extends RuleTexts> = {
  readonly [Id in keyof Source]: Omit<RuleText, 'messages'> & {
    readonly messages: { readonly [Key in keyof Source[Id]['messages']]: string }
  }
}

/** A value that fills a placeholder; each language words durations, lists and terms in its own way. */
export type Datum =
  | string
  | number
  | readonly string[]
  | { readonly duration: { readonly value: number; readonly unit: LimitUnit } }
  /** A term of messages/<locale>/terms.ts, such as `element.materials` or `unit.workday`. */
  | { readonly term: string }
  /** Several terms, joined as a list. */
  | { readonly terms: readonly string[] }
