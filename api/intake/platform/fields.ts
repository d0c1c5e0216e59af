/**
 * The fields of the Guangdong platform's guide API and where each belongs. Source: a survey of 1,495 published records
 * (tables AUDIT_ITEM with 138 fields, AUDIT_ITEM_EXTEND with 189 …). v1 writes names in capitals, the 套餐 v2 in small
 * letters. Several fields may mean one thing: the first that is filled is taken, the others are kept beside it.
 */

/** Where a field goes: a path in the guide, or in an entry of a list. */
type Paths = Readonly<Record<string, string>>

/** Fields of AUDIT_ITEM and AUDIT_ITEM_EXTEND by the guide's path, the preferred field first where a path repeats. */
export const itemFields: Paths = {
  ITEM_ID: 'id',
  TASK_NAME: 'name',
  CATANAME: 'subItem',
  YW_NAME: 'handlingItem',
  YW_CODE: 'handlingCode',
  TASK_TYPE: 'type',
  TASK_TYPE_TEXT: 'type',
  CATALOG_CODE: 'baseCode',
  TASK_CODE: 'code',
  TONGYI_CODE: 'agency/uscc',
  DEPT_CODE: 'agency/uscc',
  DEPT_NAME: 'agency/name',
  USE_LEVEL_TEXT: 'level',
  SERVE_TYPE_TEXT: 'target',
  TASK_STATE_TEXT: 'status',
  ITEMSOURCE: 'powerSource',
  ACCEPT_CONDITION: 'conditions',
  PROJECT_TYPE_TEXT: 'handling/kind',
  HANDLE_TYPE_TEXT: 'handling/channels',
  WBSD_LEVEL_TEXT: 'handling/onlineDepth',
  WSFWSD: 'handling/onlineDepth',
  TRANSACT_WEB_URL: 'handling/onlineUrl',
  LIMIT_SCENE_NUM: 'handling/maxVisits',
  LIMIT_SCENE_NUM_TEXT: 'handling/maxVisits',
  LIMIT_SCENE_EXPLAIN: 'handling/onSiteReason',
  IS_EXPRESS: 'handling/express',
  SCOPES: 'handling/reach',
  HANDLE_AREA: 'handling/reach',
  PROMISE_DAY: 'promisedLimit/value',
  PROMISE_TYPE: 'promisedLimit/unit',
  CRBJSXSM: 'promisedLimit/note',
  ANTICIPATE_DAY: 'legalLimit/value',
  ANTICIPATE_TYPE: 'legalLimit/unit',
  FDBLSXSM: 'legalLimit/note',
  IS_FEE: 'fee/charged',
  FEEBASIS: 'fee/basis',
  CKBLLC: 'procedure/window',
  WSBLLC: 'procedure/online',
  LINK_TEL: 'contact/phone',
  LINK_WAY: 'contact/phone',
  TSTEL: 'contact/complaintPhone',
  SUPERVISE_WAY: 'contact/complaintPhone',
  TRANSACT_ADDR: 'contact/address',
  TRANSACT_TIME: 'contact/hours',
  COMMONEXPRESSION: 'commonNames',
  INTERMEDIARYSERVICES: 'intermediaries',
  VERSION_DATE: 'source/updatedAt',
  PUBLISHDATE: 'source/updatedAt',
  FBSJ: 'source/updatedAt',
}

/** Fields of the same two tables that are known and have no place in a guide: kept under `platform`. */
export const keptFields: readonly string[] = [
  'NATION_CATALOG_CODE',
  'NATION_TASK_CODE',
  'ONLINECHECK',
  'CHARGETYPE',
  'LINK_WINDOW',
  'TSCKADDRESS',
  'TSDZYX',
  'WSTSWZ',
  'XHTSDZ',
  'FLOW_CHART',
  'UNONLINEREASONOTHER',
  'LOGIN_URL',
  'TRANSACT_APP_URL',
  'YEAR',
  'TASK_ITEMID',
  'PAR_*',
  'ENTRUST_NAME',
  'HFXS',
  'EFFECTPLAN',
  'CANCELPLAN',
  'AUDIT_STATE',
  'CATALOGGUID',
  'CHN_ITEM_MAPPING',
  'IS_LIMIT',
  'LIMIT_EXPLAIN',
  'IS_ENTRY_CENTER',
  'IS_PAY_ONLINE',
  'IS_SCHEDULE',
  'IS_OTHER_DEPT',
  'OTHER_DEPT',
  'SLSX',
  'SQSX',
  'RESULT_GUID',
  'SERVICE_TYPE',
  'LEGAL_THEME',
  'THEME_*',
  'PERSON_THEME',
  'QZHF_PROVINCE',
  'QZHF_CITY',
  'QZHF_COUNTY',
  'TSCXZSX',
  'TSSC_TYPE',
  'XTCJ',
  'XTMC',
  'XZFY*',
  'XZSS*',
  'YXQ',
  'SQNR',
  'APPLY_NOTICE',
]

/** One of the platform's tables whose rows are entries of a list. */
export interface PlatformList {
  readonly table: string
  readonly list: string
  /** Fields by their path in the entry. */
  readonly fields: Paths
  /** Known fields without a place, kept in the entry under their own name. */
  readonly kept: readonly string[]
  /** The field by whose number the rows are in order. */
  readonly order?: string
}

/** The tables that are lists of a guide. LAW is a field of AUDIT_ITEM and a table at once. */
export const platformLists: readonly PlatformList[] = [
  {
    table: 'AUDIT_MATERIAL',
    list: 'materials',
    order: 'ORDERNUM',
    fields: {
      MATERIAL_NAME: 'name',
      MATERIAL_TYPE: 'kind',
      IS_NEED: 'necessity',
      ZZHDZB: 'medium',
      SOURCE_TYPE: 'source',
      PAGE_NUM: 'originals',
      PAGE_COPYNUM: 'copies',
      BY_LAW: 'basis',
      FILL_EXPLIAN: 'note',
      ACCEPT_STAND: 'note',
      SUBMISSIONREQUIRED: 'note',
      REMARK: 'note',
      MATERIAL_DESC: 'note',
    },
    kept: [
      'ORDERNUM',
      'MATERIALID',
      'PAGE_FORMAT',
      'EXAMPLE_GUID',
      'FORM_GUID',
      'SOURCE_EXPLAIN',
      'SUBMISSIONMEASURE',
      'DOCUMENT_TYPE',
    ],
  },
  {
    table: 'LAW',
    list: 'basis',
    fields: {
      LAWNAME: 'title',
      ACCORDINGNUMBER: 'docNumber',
      TERMSNUMBER: 'article',
      TERMSCONTENT: 'text',
      BFJG: 'issuer',
      SSRQ: 'effectiveDate',
    },
    kept: ['LAWURL'],
  },
  {
    table: 'AUDIT_ITEM_FLOWSHEET',
    list: 'steps',
    fields: {
      STEP: 'name',
      TRANSACT_TIME_LIMIT: 'limit',
      CHECK_STANDARD: 'check',
      TRANSACT_RESULT: 'result',
    },
    kept: ['UNTI_LINK', 'TRANSACTOR'],
  },
  {
    table: 'AUDIT_ITEM_RESULT',
    list: 'results',
    fields: { NAME: 'name', RESULT_TYPE: 'kind' },
    kept: ['LICENSE_CODE', 'CARD_VALIDDATE', 'RESUL_EXPLAIN'],
  },
  {
    table: 'AUDIT_QA',
    list: 'faq',
    fields: { QUESTION: 'question', ANSWER: 'answer' },
    kept: [],
  },
  {
    table: 'AUDIT_SPECIAL_TIME',
    list: 'specialTimes',
    fields: {
      SPECIALNAME: 'name',
      SX: 'limit/value',
      SHIXIAN: 'limit/value',
      SXDW: 'limit/unit',
    },
    kept: [],
  },
  {
    table: 'AUDIT_CHARGE',
    list: 'fee/charges',
    fields: { FEE_NAME: 'name' },
    kept: ['FEE_STAND', 'FEE_TYPE', 'BY_LAW', 'DESC_*'],
  },
]

/** Tables that are known and kept whole under `platform`. */
export const keptTables: readonly string[] = [
  'AUDIT_CATALOG_LOBBY',
  'AUDIT_ITEM_COUNTRY_CODE',
  'OTHER_GUIDES',
  'AUDIT_OTHER_DEPT',
  'ZHONGJIE_SERVICE',
  'AUDIT_ZCHJSXZ',
  'SERVICE_DEPT_LAW',
  'HANDLE_GUID',
  'AUDIT_ITEM_CONDITION',
  'AUDIT_MATERIAL_CONDITION',
  'AUDIT_SPTL',
]

/** Where the first window of AUDIT_CATALOG_LOBBY goes where AUDIT_ITEM says nothing itself. */
export const lobbyFields: Paths = {
  ADDRESS: 'contact/address',
  TIME: 'contact/hours',
  TEL: 'contact/phone',
}

/** Where the first row of AUDIT_CHARGE goes where AUDIT_ITEM says nothing itself. */
export const chargeFields: Paths = { FEE_STAND: 'fee/standard', BY_LAW: 'fee/basis' }

/** Names of the platform's steps. */
export const stepNames: Readonly<Record<string, string>> = {
  addressee: '收件',
  acceptance: '受理',
  investigate: '审查',
  decide: '决定',
  accreditation: '制证',
  delivery: '送达',
}

/** Whether a field stands in a list of known ones, which may end in a star. */
export const isKnown = (known: readonly string[], field: string): boolean =>
  known.some((name) => (name.endsWith('*') ? field.startsWith(name.slice(0, -1)) : name === field))
