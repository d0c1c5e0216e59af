/** The parts of a SARIF 2.1.0 log (OASIS, 2020-03-27) that are written here. */

/** How a result stands to the baseline (§3.27.24). */
export type BaselineState = 'new' | 'unchanged' | 'updated' | 'absent'

/** How grave a result is (§3.27.10). */
export type Level = 'error' | 'warning' | 'note'

/** A text, also as Markdown (§3.11, §3.12). */
export interface Message {
  readonly text: string
  readonly markdown?: string
}

/** A file, relative to the folder in which the check runs (§3.4). */
export interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId: '%SRCROOT%'
}

/** Where a result stands: in a file, and in the catalog's own order of agency, item and element (§3.28). */
export interface Location {
  readonly id?: number
  readonly message?: Message
  readonly physicalLocation?: {
    readonly artifactLocation: ArtifactLocation
    readonly region?: { readonly startLine: number }
  }
  readonly logicalLocations?: readonly {
    readonly name?: string
    readonly fullyQualifiedName: string
    readonly kind: string
  }[]
}

/** A finding (§3.27). */
export interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly kind: 'fail'
  readonly level: Level
  readonly message: Message
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly partialFingerprints: { readonly 'duibiao/v1': string; readonly 'evidence/v1': string }
  readonly baselineState?: BaselineState
  readonly suppressions?: readonly {
    readonly kind: 'inSource' | 'external'
    readonly status: 'accepted' | 'underReview' | 'rejected'
    readonly justification: string
    readonly properties: Readonly<Record<string, unknown>>
  }[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** A rule with its documentation (§3.49). */
export interface ReportingDescriptor {
  readonly id: string
  readonly shortDescription: Message
  readonly fullDescription: Message
  readonly help: Message
  readonly defaultConfiguration?: { readonly level: Level }
  readonly properties: { readonly tags: readonly string[] }
}

/** What the tool says of the run itself (§3.58). */
export interface Notification {
  readonly level: Level
  readonly message: Message
  readonly descriptor?: { readonly id: string }
  readonly associatedRule?: { readonly id: string }
  readonly locations?: readonly Location[]
}

/** A run without its results (§3.14). */
export interface RunHead {
  readonly tool: {
    readonly driver: {
      readonly name: string
      readonly version: string
      readonly semanticVersion: string
      readonly language: 'zh-CN' | 'en'
      readonly rules: readonly ReportingDescriptor[]
    }
  }
  readonly automationDetails: { readonly id: string; readonly description: Message }
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly Notification[]
    },
  ]
  readonly columnKind: 'utf16CodeUnits'
  readonly originalUriBaseIds: { readonly '%SRCROOT%': { readonly description: Message } }
  readonly language: 'zh-CN' | 'en'
  readonly properties: Readonly<Record<string, unknown>>
}
