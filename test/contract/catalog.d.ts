/**
 * The catalog: what Duibiao reads. One folder holds one catalog:
 *
 *   standard.json            a Directory: the provincial standard (省级通用目录 / 实施目录)
 *   agencies.json            Agency[]: the agencies (实施主体) and what each is expected to publish
 *   guides/**\/*.json|jsonl  Guide records: what the agencies publish (实施清单 / 办事指南)
 *   duibiao.config.json      optional: a Config
 *
 * `.json` under guides/ is an array of Guide, `.jsonl` one Guide a line. Text is UTF-8.
 * An absent optional field means "not published"; "" and [] mean "published as empty".
 * Unknown extra fields are kept and never an error. Only the fields without `?` are required.
 */

/** Element names: the unit in which guides are compared, reported and counted. */
export type ElementName =
  | 'presence' // is the item there at all: missing, unlisted, cancelled, duplicate, sub-items split otherwise
  | 'name' // 事项名称: main item, sub-item, handling item
  | 'code' // 基本编码, 实施编码, 业务办理项编码
  | 'type' // 事项类型
  | 'level' // 行使层级
  | 'target' // 服务对象
  | 'basis' // 设定依据
  | 'conditions' // 受理条件
  | 'materials' // 申请材料
  | 'forms' // 业务表单
  | 'legalLimit' // 法定办结时限
  | 'promisedLimit' // 承诺办结时限
  | 'steps' // 办理环节
  | 'procedure' // 办理流程 (prose)
  | 'handling' // 办件类型, 办理形式, 网办深度, 到现场次数, 通办范围 …
  | 'fee' // 收费
  | 'results' // 办理结果
  | 'contact' // 地点, 电话, 时间
  | 'text' // residue, placeholders, wording anywhere

export type Level = 'national' | 'provincial' | 'municipal' | 'county' | 'township' | 'village' // 行使层级 1..6

/** Two-digit code of 事项类型, in the table of the base code's own prefix; without a base code, in that of the directory's region.
 *  01 行政许可, 02 行政处罚, 03 行政强制, 04 行政征收, 05 行政给付, 06 行政检查, 07 行政确认, 08 行政奖励, 09 行政裁决 in both;
 *  under 00 (national) 10 其他行政权力, 20 公共服务; under 44 (Guangdong) 20 其他行政权力, 21 公共服务.
 *  A guide with a 00 code and type 20 equals a standard item with a 44 code and type 21. */
export type ItemType = string

export interface Agency {
  uscc: string // 统一社会信用代码, 18 characters (GB 32100), or a TE pseudo code
  name: string // 广州市人力资源和社会保障局
  region: string // GB/T 2260, 6 digits (or 9 / 12 for townships and villages)
  level: Level
  parent?: string // uscc of the agency above it
  formerNames?: string[]
  formerUsccs?: string[]
  /** The standard items that this agency must publish, by base code; "all": every active item of its level. Absent: not declared, so nothing is missing for it. */
  publishes?: 'all' | string[]
}

export interface LegalBasis {
  title: string // 中华人民共和国就业促进法, with or without 《》
  docNumber?: string // 粤府〔2020〕1号, 主席令第七十号
  article?: string // 第十二条第一款第（二）项; several joined by 、
  text?: string // quoted wording
  issuer?: string
  effectiveDate?: string // YYYY-MM-DD
}

export interface Material {
  name: string
  kind?: 'certificate' | 'form' | 'other' // 证件证书证明 / 申请表格文书 / 其他
  necessity?: 'required' | 'optional' | 'deferrable' // 必要 / 非必要 / 容缺后补
  medium?: ('paper' | 'electronic')[]
  source?: 'applicant' | 'government' | 'other' // 申请人自备 / 政府部门核发 / 其他
  originals?: number // 原件份数
  copies?: number // 复印件份数
  anyOf?: string // rows with the same value are alternatives: one of them is enough
  condition?: string // who must submit it: 毕业2年内高校毕业生提供
  exempt?: boolean // 免提交
  eCertificate?: string // 已关联电子证照
  basis?: string // 要求提供材料的依据
  note?: string // 填报须知, 受理标准
}

export interface BusinessForm {
  name: string
  version?: string
  effectiveFrom?: string
  fields?: string[]
}

export interface Limit {
  value: number
  unit: 'workday' | 'day' | 'week' | 'month' | 'year' | 'hour' | 'minute' | 'instant' | 'none' // 工作日 / 自然日 / … / 当场 / 不计时限
  note?: string // 时限说明, prose
}

export interface Step {
  name: string
  limit?: Limit
  check?: string
  result?: string
}

/** The elements that the standard and a guide have in common. */
export interface Elements {
  name: string // 主项名称
  subItem?: string // 子项 (characters 10–12 of the base code)
  handlingItem?: string // 业务办理项 (the two digits after the implementation code)
  commonNames?: string[] // 日常用语: for search, never compared
  type: ItemType
  target?: ('natural' | 'legal' | 'other')[]
  basis?: LegalBasis[]
  conditions?: string
  materials?: Material[]
  forms?: BusinessForm[]
  legalLimit?: Limit
  promisedLimit?: Limit
  specialTimes?: { name: string; limit?: Limit }[] // 特别程序: hearing, expert review …; not part of the limit (行政许可法 45)
  steps?: Step[]
  procedure?: { window?: string; online?: string }
  handling?: {
    kind?: 'instant' | 'promised' // 即办件 / 承诺件
    channels?: ('window' | 'online' | 'post' | 'terminal' | 'app')[]
    onlineDepth?: 1 | 2 | 3 | 4 // 网办深度 I..IV
    onlineUrl?: string
    maxVisits?: number // 到办事现场次数
    onSiteReason?: string // 必须现场办理原因
    express?: boolean // 支持物流快递
    commitment?: boolean // 告知承诺制
    reach?: 'none' | 'village' | 'township' | 'county' | 'city' | 'province' | 'cross-province' | 'nation' // 通办范围, in rising order
  }
  fee?: {
    charged: boolean
    standard?: string
    basis?: string
    charges?: { name: string; amount?: number; unit?: string }[]
  }
  results?: { name: string; kind?: 'certificate' | 'approval' | 'other' }[]
  intermediaries?: string[] // 中介服务 that the applicant must buy first
}

export interface Guide extends Elements {
  id: string // unique in the catalog
  formerIds?: string[]
  agency: { uscc?: string; name: string }
  region: string
  level: Level
  baseCode?: string // 基本编码, 12
  implementationCode?: string // 实施编码, 31
  handlingCode?: string // 业务办理项编码, 33
  contact?: { address?: string; phone?: string; complaintPhone?: string; hours?: string }
  faq?: { question: string; answer: string }[]
  status?: 'in-use' | 'suspended' | 'cancelled'
  powerSource?: 'own' | 'delegated-down' | 'authorised' | 'entrusted' // 权力来源
  channel?: string // 发布渠道 (政务服务网, 粤省事, 粤商通 …); absent: the portal
  sameAs?: string // id of the guide of which this is the copy on another channel
  local?: boolean // declared 地方独有: not in the provincial directory on purpose
  volume?: number // cases a year
  source?: { system?: string; url?: string; version?: string; updatedAt?: string }
}

/** How far a guide may differ from the standard. For every element it is known which side is better for the
 *  applicant: less time, fewer and lighter materials, fewer visits, lower fee; deeper online, wider reach, more channels. */
export type Binding =
  | 'same' // must mean the same
  | 'no-worse' // may be better for the applicant, never worse
  | 'local' // the agency decides; only format, contradiction and residue are checked

/** A binding is set on an element, or on one facet of it, which wins. */
export type Bound =
  | ElementName
  | 'handling/kind'
  | 'handling/channels'
  | 'handling/onlineDepth'
  | 'handling/maxVisits'
  | 'handling/reach'

export interface StandardItem extends Elements {
  code: string // base code of this item or sub-item, 12 characters
  nationalCode?: string // its code in the national directory (prefix 00); a guide may carry either
  formerCodes?: string[] // codes that this same item had before; never after a split or merge: there the old item stays as transferred, with replacedBy (after a split, the new main item)
  parent?: string // base code of the main item, where this is a sub-item. A main item that has sub-items carries no guide itself
  formerNames?: string[]
  levels: Level[] // the levels at which it is implemented
  status: 'active' | 'cancelled' | 'transferred' | 'planned'
  effectiveFrom?: string
  effectiveTo?: string
  replacedBy?: string // base code
  binding?: Partial<Record<Bound, Binding>>
  /** Per material of the standard, by name: other names that mean the same, and why an agency may not ask for it. */
  materialAliases?: Record<string, string[]>
  exemptMaterials?: {
    name: string
    reason: 'e-certificate' | 'data-sharing' | 'abolished' | 'commitment'
    detail?: string
  }[]
}

export interface Law {
  title: string
  shortTitles?: string[]
  docNumber?: string
  rank?: 'law' | 'regulation' | 'local-regulation' | 'rule' | 'normative'
  region?: string
  status: 'in-force' | 'amended' | 'repealed'
  effectiveDate?: string
  repealedDate?: string
  replacedBy?: string // title
  amendments?: { date: string; docNumber?: string }[]
  articleCount?: number
}

export interface Directory {
  id: string
  title: string
  region: string // 440000
  version: string
  issuedBy: string
  effectiveFrom: string
  /** For every item. In force where neither item nor directory sets one:
   *  same: name code type level target basis conditions forms legalLimit results; no-worse: materials promisedLimit handling fee; local: steps procedure contact. */
  binding: Partial<Record<Bound, Binding>>
  items: StandardItem[]
  laws?: Law[]
  /** Names that mean the same wherever they stand, e.g. [["居民身份证","身份证"]]. */
  synonyms?: string[][]
  /** Proofs that no guide may ask for (六个一律取消 and later abolitions). */
  abolishedMaterials?: { name: string; ground: string }[]
}

export interface Config {
  preset?: 'national' | 'province' | 'strict'
  /** By rule id or "element/*": off, a severity, or [severity, options]. */
  rules?: Record<
    string,
    'off' | 'error' | 'warning' | 'info' | ['error' | 'warning' | 'info', Record<string, unknown>]
  >
  overrides?: {
    where: { items?: string[]; agencies?: string[]; regions?: string[]; elements?: ElementName[] }
    rules: NonNullable<Config['rules']>
  }[]
  /** A person's decisions: this guide is that item (or none). They win over the matcher. */
  links?: { guideId: string; standardCode: string | null; by?: string; reason?: string }[]
  ignore?: {
    rule: string
    guideId?: string
    agency?: string
    standardCode?: string
    reason: string
    until: string
  }[]
}
