import { type Column, column, type Sheet } from './columns.ts'
import {
  channelWords,
  chargedWords,
  depthWords,
  flagWords,
  handlingKindWords,
  limitUnitWords,
  materialKindWords,
  mediumWords,
  necessityWords,
  reachWords,
  resultKindWords,
  sourceWords,
  targetWords,
} from './words.ts'

const texts = { type: 'texts' } as const
const limit = { type: 'limit' } as const
const list = { type: 'list' } as const
const flag = { type: 'choice', words: flagWords } as const
const inputOnly = { inputOnly: true } as const

/** Columns of what a guide and a standard item have in common, but their names and type. */
export const elementColumns: readonly Column[] = [
  column('target', '服务对象', ['服务对象类型', '申请对象', '办理对象', '面向对象', '申请主体'], {
    type: 'choices',
    words: targetWords,
  }),
  column('conditions', '受理条件', [
    '申请条件',
    '办理条件',
    '许可条件',
    '受理范围及条件',
    '审批条件',
    '准予条件',
  ]),
  column('legalLimit', '法定办结时限', ['法定时限', '法定期限', '法定办理时限', '法定办结期限'], limit),
  column('legalLimit/note', '法定办结时限说明', ['法定时限说明', '法定期限说明']),
  column(
    'legalLimit/value',
    '法定办结时限（数）',
    ['法定时限数', '法定办结时限数值'],
    { type: 'number' },
    inputOnly,
  ),
  column(
    'legalLimit/unit',
    '法定办结时限单位',
    ['法定时限单位'],
    { type: 'choice', words: limitUnitWords },
    inputOnly,
  ),
  column(
    'promisedLimit',
    '承诺办结时限',
    ['承诺时限', '承诺期限', '承诺办理时限', '承诺办结期限', '办理时限', '办结时限'],
    limit,
  ),
  column('promisedLimit/note', '承诺办结时限说明', ['承诺时限说明', '承诺期限说明', '办结时限说明']),
  column(
    'promisedLimit/value',
    '承诺办结时限（数）',
    ['承诺时限数', '承诺办结时限数值'],
    { type: 'number' },
    inputOnly,
  ),
  column(
    'promisedLimit/unit',
    '承诺办结时限单位',
    ['承诺时限单位'],
    { type: 'choice', words: limitUnitWords },
    inputOnly,
  ),
  column('handling/kind', '办件类型', ['办件种类', '事项审查类型'], {
    type: 'choice',
    words: handlingKindWords,
  }),
  column('handling/channels', '办理形式', ['办理方式', '申请方式', '办理渠道', '受理方式'], {
    type: 'choices',
    words: channelWords,
  }),
  column('handling/onlineDepth', '网办深度', ['网上办理深度', '网上服务深度', '网办等级'], {
    type: 'choice',
    words: depthWords,
  }),
  column('handling/onlineUrl', '网办地址', ['网上办理地址', '在线办理地址', '网办链接', '在线办理链接']),
  column(
    'handling/maxVisits',
    '到办事现场次数',
    ['到现场次数', '到办事窗口次数', '跑动次数', '到办事窗口的最少次数', '现场办理次数'],
    { type: 'count' },
  ),
  column('handling/onSiteReason', '必须现场办理原因', ['必须现场办理原因说明', '到现场原因', '现场办理原因']),
  column('handling/express', '是否支持物流快递', ['支持物流快递', '物流快递', '是否支持快递'], flag),
  column('handling/commitment', '是否告知承诺制', ['告知承诺制', '是否实行告知承诺', '告知承诺'], flag),
  column('handling/reach', '通办范围', ['通办区域', '通办地域', '通办级别'], {
    type: 'choice',
    words: reachWords,
  }),
  column('procedure/window', '窗口办理流程', ['线下办理流程', '现场办理流程', '办理流程', '办理程序']),
  column('procedure/online', '网上办理流程', ['线上办理流程', '在线办理流程', '网办流程']),
  column('fee/charged', '是否收费', ['收费', '是否收取费用', '收费情况'], {
    type: 'choice',
    words: chargedWords,
  }),
  column('fee/standard', '收费标准', ['收费标准说明', '费用标准']),
  column('fee/basis', '收费依据', ['收费文件依据', '收费的依据']),
  column('basis', '设定依据', ['法律依据', '办理依据', '实施依据', '审批依据', '政策依据'], list),
  column(
    'materials',
    '申请材料',
    ['办理材料', '申报材料', '提交材料', '所需材料', '申请材料清单', '材料', '办理所需材料'],
    list,
  ),
  column('forms', '业务表单', ['表单', '申请表单', '表格下载'], list),
  column('steps', '办理环节', ['办理步骤', '流程环节', '环节', '步骤'], list),
  column('results', '办理结果', ['审批结果', '办结结果'], list),
  column('specialTimes', '特别程序', ['特殊环节', '特殊程序'], list),
  column('fee/charges', '收费项目', ['收费项目清单', '收费明细'], list),
  column('commonNames', '日常用语', ['通俗名称', '常用名称', '别称', '俗称'], texts),
  column('intermediaries', '中介服务', ['中介服务事项', '涉及的中介服务', '中介机构'], texts),
]

/** One row a material. */
const materialSheet: Sheet = {
  name: '申请材料',
  aliases: ['材料', '办理材料', '申请材料清单', '材料清单'],
  list: 'materials',
  columns: [
    column('name', '材料名称', ['申请材料名称', '材料', '名称', '申请材料'], undefined, { required: true }),
    column('kind', '材料类型', ['材料类别'], { type: 'choice', words: materialKindWords }),
    column('necessity', '材料必要性', ['必要性', '是否必要', '是否必须', '必要性及描述'], {
      type: 'choice',
      words: necessityWords,
    }),
    column('medium', '材料形式', ['材料介质', '形式', '介质', '材料形态'], {
      type: 'choices',
      words: mediumWords,
      all: ['3', '纸质和电子化'],
    }),
    column('source', '来源渠道', ['材料来源', '来源', '材料来源渠道'], {
      type: 'choice',
      words: sourceWords,
    }),
    column('originals', '原件份数', ['原件', '原件数量', '纸质原件份数', '原件（份）'], { type: 'count' }),
    column('copies', '复印件份数', ['复印件', '复印件数量', '纸质复印件份数', '复印件（份）'], {
      type: 'count',
    }),
    column('anyOf', '多选一组', ['任选其一', '选择组', '材料组']),
    column('condition', '提交条件', ['适用情形', '材料提交条件', '提供条件', '适用条件']),
    column('exempt', '是否免提交', ['免提交', '是否可免提交'], flag),
    column('eCertificate', '已关联电子证照', ['关联电子证照', '电子证照', '电子证照名称']),
    column('basis', '要求提供材料的依据', ['材料依据', '提供材料依据', '要求提供依据']),
    column('note', '填报须知', ['受理标准', '材料说明', '填报须知及受理标准', '材料要求', '材料备注']),
  ],
}

/** One row a cited document. */
const basisSheet: Sheet = {
  name: '设定依据',
  aliases: ['法律依据', '依据', '实施依据'],
  list: 'basis',
  columns: [
    column('title', '依据名称', ['法律法规名称', '依据标题', '法律名称', '法规名称', '名称'], undefined, {
      required: true,
    }),
    column('docNumber', '依据文号', ['文号', '发文字号', '依据文件号'], { type: 'code' }),
    column('article', '条款号', ['条款', '依据条款', '条款序号', '条款项'], { type: 'code' }),
    column('text', '条款内容', ['依据内容', '条文内容', '条文']),
    column('issuer', '颁布机关', ['发布机关', '制定机关', '颁布单位', '发文机关']),
    column('effectiveDate', '实施日期', ['施行日期', '生效日期', '依据实施日期']),
  ],
}

/** One row a step. */
const stepSheet: Sheet = {
  name: '办理环节',
  aliases: ['环节', '流程', '办理步骤', '办理流程'],
  list: 'steps',
  columns: [
    column('name', '环节名称', ['环节', '步骤名称', '步骤', '办理步骤'], undefined, { required: true }),
    column('limit', '环节时限', ['步骤时限', '环节办理时限'], limit),
    column('limit/note', '环节时限说明', ['步骤时限说明']),
    column('check', '审查标准', ['环节审查标准', '审查内容']),
    column('result', '环节结果', ['环节办理结果', '步骤结果']),
  ],
}

/** One row a form. */
const formSheet: Sheet = {
  name: '业务表单',
  aliases: ['表单', '申请表单'],
  list: 'forms',
  columns: [
    column('name', '表单名称', ['业务表单名称', '表格名称'], undefined, { required: true }),
    column('version', '表单版本', ['表单版本号', '表格版本']),
    column('effectiveFrom', '表单启用日期', ['启用日期', '表单生效日期']),
    column('fields', '表单字段', ['填写字段', '字段清单', '表单项'], texts),
  ],
}

/** One row a result. */
const resultSheet: Sheet = {
  name: '办理结果',
  aliases: ['结果', '审批结果'],
  list: 'results',
  columns: [
    column('name', '结果名称', ['办理结果名称', '审批结果名称', '结果样本名称'], undefined, {
      required: true,
    }),
    column('kind', '结果类型', ['办理结果类型', '审批结果类型'], { type: 'choice', words: resultKindWords }),
  ],
}

/** One row a charge. */
const chargeSheet: Sheet = {
  name: '收费项目',
  aliases: ['收费', '收费明细'],
  list: 'fee/charges',
  columns: [
    column('name', '收费项目名称', ['收费名称', '项目名称'], undefined, { required: true }),
    column('amount', '收费金额', ['金额', '收费金额（元）'], { type: 'number' }),
    column('unit', '计费单位', ['收费单位', '计价单位']),
  ],
}

/** One row a special procedure. */
const specialTimeSheet: Sheet = {
  name: '特别程序',
  aliases: ['特殊环节', '特殊程序'],
  list: 'specialTimes',
  columns: [
    column('name', '特别程序名称', ['特殊环节名称', '程序名称'], undefined, { required: true }),
    column('limit', '特别程序时限', ['特殊环节时限', '程序时限'], limit),
    column('limit/note', '特别程序时限说明', ['特殊环节时限说明']),
  ],
}

/** Sheets of the lists that a guide and a standard item have in common. */
export const elementSheets: readonly Sheet[] = [
  materialSheet,
  basisSheet,
  stepSheet,
  formSheet,
  resultSheet,
  chargeSheet,
  specialTimeSheet,
]
