/**
 * The catalog: what Duibiao reads. The one definition of its shapes; types, validation and the JSON Schema come from it.
 *
 * An absent optional field means "not published"; `""` and `[]` mean "published as empty". Unknown extra fields
 * are kept and never an error.
 */
import { z } from 'zod'
import type { Holding } from './holdings.ts'

/** The elements of a guide: the unit in which guides are compared, reported and counted. */
export const elementNames = [
  'presence',
  'name',
  'code',
  'type',
  'level',
  'target',
  'basis',
  'conditions',
  'materials',
  'forms',
  'legalLimit',
  'promisedLimit',
  'steps',
  'procedure',
  'handling',
  'fee',
  'results',
  'contact',
  'text',
] as const
/** One element of a guide (要素). */
export type ElementName = (typeof elementNames)[number]

/** 行使层级, from 1 国家级 to 6 村（社区）级, in the order of the level digit of an implementation code. */
export const levels = ['national', 'provincial', 'municipal', 'county', 'township', 'village'] as const
/** 行使层级 of an agency or a guide. */
export type Level = (typeof levels)[number]

const levelSchema = z.enum(levels)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day as YYYY-MM-DD')

/** An agency (实施主体) and what it must publish. */
export const agencySchema = z.object({
  uscc: z.string().min(1),
  name: z.string().min(1),
  region: z.string().min(1),
  level: levelSchema,
  parent: z.string().exactOptional(),
  formerNames: z.array(z.string()).exactOptional(),
  formerUsccs: z.array(z.string()).exactOptional(),
  /** Base codes, or "all" active items of its level; absent: not declared, so nothing is missing for it. */
  publishes: z.union([z.literal('all'), z.array(z.string())]).exactOptional(),
})
export type Agency = z.infer<typeof agencySchema>

/** One cited law, regulation or document of 设定依据. */
const legalBasisSchema = z.object({
  title: z.string(),
  docNumber: z.string().exactOptional(),
  article: z.string().exactOptional(),
  text: z.string().exactOptional(),
  issuer: z.string().exactOptional(),
  effectiveDate: z.string().exactOptional(),
})
export type LegalBasis = z.infer<typeof legalBasisSchema>

/** One row of 申请材料. */
const materialSchema = z.object({
  name: z.string(),
  kind: z.enum(['certificate', 'form', 'other']).exactOptional(),
  necessity: z.enum(['required', 'optional', 'deferrable']).exactOptional(),
  medium: z.array(z.enum(['paper', 'electronic'])).exactOptional(),
  source: z.enum(['applicant', 'government', 'other']).exactOptional(),
  originals: z.number().exactOptional(),
  copies: z.number().exactOptional(),
  /** Rows with the same value are alternatives: one of them is enough. */
  anyOf: z.string().exactOptional(),
  condition: z.string().exactOptional(),
  exempt: z.boolean().exactOptional(),
  eCertificate: z.string().exactOptional(),
  basis: z.string().exactOptional(),
  note: z.string().exactOptional(),
})
export type Material = z.infer<typeof materialSchema>

/** One form (业务表单) with its version. */
const businessFormSchema = z.object({
  name: z.string(),
  version: z.string().exactOptional(),
  effectiveFrom: z.string().exactOptional(),
  fields: z.array(z.string()).exactOptional(),
})
export type BusinessForm = z.infer<typeof businessFormSchema>

/** Units of a limit: 工作日, 自然日, 周, 月, 年, 小时, 分钟, 当场, 不计时限. */
export const limitUnits = [
  'workday',
  'day',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'instant',
  'none',
] as const
export type LimitUnit = (typeof limitUnits)[number]

/** A time limit with its note in prose. */
const limitSchema = z.object({
  value: z.number(),
  unit: z.enum(limitUnits),
  note: z.string().exactOptional(),
})
export type Limit = z.infer<typeof limitSchema>

/** One step (办理环节). */
const stepSchema = z.object({
  name: z.string(),
  limit: limitSchema.exactOptional(),
  check: z.string().exactOptional(),
  result: z.string().exactOptional(),
})
export type Step = z.infer<typeof stepSchema>

/** Channels through which an applicant may apply. */
export const handlingChannels = ['window', 'online', 'post', 'terminal', 'app'] as const
/** 通办范围 in rising order. */
export const reaches = [
  'none',
  'village',
  'township',
  'county',
  'city',
  'province',
  'cross-province',
  'nation',
] as const

/** How an application is handled: 办件类型, 办理形式, 网办深度, 到现场次数, 通办范围. */
const handlingSchema = z.object({
  kind: z.enum(['instant', 'promised']).exactOptional(),
  channels: z.array(z.enum(handlingChannels)).exactOptional(),
  onlineDepth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).exactOptional(),
  onlineUrl: z.string().exactOptional(),
  maxVisits: z.number().exactOptional(),
  onSiteReason: z.string().exactOptional(),
  express: z.boolean().exactOptional(),
  commitment: z.boolean().exactOptional(),
  reach: z.enum(reaches).exactOptional(),
})
export type Handling = z.infer<typeof handlingSchema>

/** 收费: whether anything is charged, and what. */
const feeSchema = z.object({
  charged: z.boolean(),
  standard: z.string().exactOptional(),
  basis: z.string().exactOptional(),
  charges: z
    .array(
      z.object({
        name: z.string(),
        amount: z.number().exactOptional(),
        unit: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
})
export type Fee = z.infer<typeof feeSchema>

/** One result (办理结果). */
const resultSchema = z.object({
  name: z.string(),
  kind: z.enum(['certificate', 'approval', 'other']).exactOptional(),
})
export type Result = z.infer<typeof resultSchema>

const elementFields = {
  name: z.string(),
  subItem: z.string().exactOptional(),
  handlingItem: z.string().exactOptional(),
  commonNames: z.array(z.string()).exactOptional(),
  type: z.string(),
  target: z.array(z.enum(['natural', 'legal', 'other'])).exactOptional(),
  basis: z.array(legalBasisSchema).exactOptional(),
  conditions: z.string().exactOptional(),
  materials: z.array(materialSchema).exactOptional(),
  forms: z.array(businessFormSchema).exactOptional(),
  legalLimit: limitSchema.exactOptional(),
  promisedLimit: limitSchema.exactOptional(),
  specialTimes: z.array(z.object({ name: z.string(), limit: limitSchema.exactOptional() })).exactOptional(),
  steps: z.array(stepSchema).exactOptional(),
  procedure: z
    .object({ window: z.string().exactOptional(), online: z.string().exactOptional() })
    .exactOptional(),
  handling: handlingSchema.exactOptional(),
  fee: feeSchema.exactOptional(),
  results: z.array(resultSchema).exactOptional(),
  intermediaries: z.array(z.string()).exactOptional(),
}
/** The elements that the standard and a guide have in common. */
const elementsSchema = z.object(elementFields)
export type Elements = z.infer<typeof elementsSchema>

/** A service guide (办事指南): what one agency publishes for one item. */
export const guideSchema = z.object({
  ...elementFields,
  id: z.string().min(1),
  formerIds: z.array(z.string()).exactOptional(),
  agency: z.object({ uscc: z.string().exactOptional(), name: z.string() }),
  region: z.string(),
  level: levelSchema,
  baseCode: z.string().exactOptional(),
  implementationCode: z.string().exactOptional(),
  handlingCode: z.string().exactOptional(),
  contact: z
    .object({
      address: z.string().exactOptional(),
      phone: z.string().exactOptional(),
      complaintPhone: z.string().exactOptional(),
      hours: z.string().exactOptional(),
    })
    .exactOptional(),
  faq: z.array(z.object({ question: z.string(), answer: z.string() })).exactOptional(),
  status: z.enum(['in-use', 'suspended', 'cancelled']).exactOptional(),
  powerSource: z.enum(['own', 'delegated-down', 'authorised', 'entrusted']).exactOptional(),
  channel: z.string().exactOptional(),
  sameAs: z.string().exactOptional(),
  local: z.boolean().exactOptional(),
  volume: z.number().exactOptional(),
  source: z
    .object({
      system: z.string().exactOptional(),
      url: z.string().exactOptional(),
      version: z.string().exactOptional(),
      updatedAt: z.string().exactOptional(),
    })
    .exactOptional(),
})
export type Guide = z.infer<typeof guideSchema>
export type Contact = NonNullable<Guide['contact']>

/** How far a guide may differ from the standard: 统一, 只可更优, 本地. */
export const bindings = ['same', 'no-worse', 'local'] as const
export type Binding = (typeof bindings)[number]

/** What a binding is set on: an element, or one facet of it, which wins. */
export const bounds = [
  ...elementNames,
  'handling/kind',
  'handling/channels',
  'handling/onlineDepth',
  'handling/maxVisits',
  'handling/reach',
] as const
export type Bound = (typeof bounds)[number]

const bindingSchema = z.partialRecord(z.enum(bounds), z.enum(bindings))

/** One row of the directory: a main item or a sub-item. */
export const standardItemSchema = z.object({
  ...elementFields,
  code: z.string().min(1),
  nationalCode: z.string().exactOptional(),
  formerCodes: z.array(z.string()).exactOptional(),
  parent: z.string().exactOptional(),
  formerNames: z.array(z.string()).exactOptional(),
  levels: z.array(levelSchema),
  status: z.enum(['active', 'cancelled', 'transferred', 'planned']),
  effectiveFrom: day.exactOptional(),
  effectiveTo: day.exactOptional(),
  replacedBy: z.string().exactOptional(),
  binding: bindingSchema.exactOptional(),
  materialAliases: z.record(z.string(), z.array(z.string())).exactOptional(),
  exemptMaterials: z
    .array(
      z.object({
        name: z.string(),
        reason: z.enum(['e-certificate', 'data-sharing', 'abolished', 'commitment']),
        detail: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
})
export type StandardItem = z.infer<typeof standardItemSchema>

/** A law, regulation or document that guides may cite, with its life. */
const lawSchema = z.object({
  title: z.string().min(1),
  shortTitles: z.array(z.string()).exactOptional(),
  docNumber: z.string().exactOptional(),
  rank: z.enum(['law', 'regulation', 'local-regulation', 'rule', 'normative']).exactOptional(),
  region: z.string().exactOptional(),
  status: z.enum(['in-force', 'amended', 'repealed']),
  effectiveDate: z.string().exactOptional(),
  repealedDate: z.string().exactOptional(),
  replacedBy: z.string().exactOptional(),
  amendments: z.array(z.object({ date: z.string(), docNumber: z.string().exactOptional() })).exactOptional(),
  articleCount: z.number().exactOptional(),
})
export type Law = z.infer<typeof lawSchema>

/** The provincial standard (省级通用目录 / 实施目录), one version of it. */
export const directorySchema = z.object({
  id: z.string(),
  title: z.string(),
  region: z.string(),
  version: z.string(),
  issuedBy: z.string(),
  effectiveFrom: day,
  binding: bindingSchema,
  items: z.array(standardItemSchema),
  laws: z.array(lawSchema).exactOptional(),
  synonyms: z.array(z.array(z.string())).exactOptional(),
  abolishedMaterials: z.array(z.object({ name: z.string(), ground: z.string() })).exactOptional(),
  /** Shown on every page, report and export made from this directory, such as that it is sample data. */
  notice: z.string().exactOptional(),
})
export type Directory = z.infer<typeof directorySchema>

const severitySchema = z.enum(['error', 'warning', 'info'])
const ruleSettingsSchema = z.record(
  z.string(),
  z.union([z.literal('off'), severitySchema, z.tuple([severitySchema, z.record(z.string(), z.unknown())])]),
)
/** Settings of rules by rule id or "element/*". */
export type RuleSettings = z.infer<typeof ruleSettingsSchema>

/** Where another name means the same: for documents wherever they are asked for, only among forms, among cited laws, or for who publishes. */
export const aliasScopes = ['material', 'form', 'law', 'agency'] as const
export type AliasScope = (typeof aliasScopes)[number]

/** A catalog's configuration (duibiao.config.json). */
export const configSchema = z.object({
  preset: z.enum(['national', 'province', 'strict']).exactOptional(),
  rules: ruleSettingsSchema.exactOptional(),
  overrides: z
    .array(
      z.object({
        where: z.object({
          items: z.array(z.string()).exactOptional(),
          agencies: z.array(z.string()).exactOptional(),
          regions: z.array(z.string()).exactOptional(),
          elements: z.array(z.enum(elementNames)).exactOptional(),
        }),
        rules: ruleSettingsSchema,
      }),
    )
    .exactOptional(),
  /** A person's decisions: this guide is that item (or none). They win over the matcher. */
  links: z
    .array(
      z.object({
        guideId: z.string(),
        standardCode: z.string().nullable(),
        by: z.string().exactOptional(),
        reason: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  /** What people changed in the dictionary of names that mean the same: added, or revoked. */
  aliases: z
    .array(
      z.object({
        scope: z.enum(aliasScopes),
        term: z.string().min(1),
        canonical: z.string().min(1),
        revoked: z.literal(true).exactOptional(),
        by: z.string().exactOptional(),
        on: day.exactOptional(),
        reason: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
  ignore: z
    .array(
      z.object({
        rule: z.string(),
        guideId: z.string().exactOptional(),
        agency: z.string().exactOptional(),
        standardCode: z.string().exactOptional(),
        reason: z.string(),
        until: day,
      }),
    )
    .exactOptional(),
})
export type Config = z.infer<typeof configSchema>

/** Everything that one scan reads. */
export interface Catalog {
  readonly directory: Directory
  readonly agencies: readonly Agency[]
  readonly guides: readonly Guide[]
  readonly config: Config
  /** The catalogues of e-certificates and shared data; absent where nobody brought any in. */
  readonly holdings?: readonly Holding[]
}

/** Bindings in force where neither item nor directory sets one (contract of the catalog). */
export const defaultBinding: Readonly<Partial<Record<Bound, Binding>>> = {
  name: 'same',
  code: 'same',
  type: 'same',
  level: 'same',
  target: 'same',
  basis: 'same',
  conditions: 'same',
  forms: 'same',
  legalLimit: 'same',
  results: 'same',
  materials: 'no-worse',
  promisedLimit: 'no-worse',
  handling: 'no-worse',
  fee: 'no-worse',
  steps: 'local',
  procedure: 'local',
  contact: 'local',
}

/** The first identifier ever known of a guide: what its findings are keyed by. */
export const guideKey = (guide: Guide): string => guide.formerIds?.[0] ?? guide.id
/** The first base code ever known of a standard item. */
export const itemKey = (item: StandardItem): string => item.formerCodes?.[0] ?? item.code
/** The first credit code ever known of an agency. */
export const agencyKey = (agency: Agency): string => agency.formerUsccs?.[0] ?? agency.uscc
