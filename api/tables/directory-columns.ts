import { type Bound, bounds } from '../../rules/catalog.ts'
import { terms } from '../../rules/messages/zh-CN/terms.ts'
import { column, type Sheet, type TableSet } from './columns.ts'
import { elementColumns, elementSheets } from './element-columns.ts'
import {
  bindingWords,
  exemptReasonWords,
  holdingKindWords,
  itemStatusWords,
  lawRankWords,
  lawStatusWords,
  levelWords,
} from './words.ts'

const texts = { type: 'texts' } as const
const day = { type: 'day' } as const
const required = { required: true } as const
const binding = { type: 'choice', words: bindingWords } as const

const facetNames: Readonly<Record<string, string>> = {
  'handling/kind': '办件类型',
  'handling/channels': '办理形式',
  'handling/onlineDepth': '网办深度',
  'handling/maxVisits': '到现场次数',
  'handling/reach': '通办范围',
}
const elementTerms: Readonly<Record<string, string>> = terms
const nameOf = (bound: Bound): string => facetNames[bound] ?? elementTerms[`element.${bound}`] ?? bound

/** One column an element or facet of it: `binding.materials` is headed 统一要求：申请材料. */
const bindingColumns = bounds.map((bound) =>
  column(`binding/${bound.replace('/', '~1')}`, `统一要求：${nameOf(bound)}`, [], binding),
)

const itemKeyColumn = column(
  'code',
  '基本编码',
  ['事项编码', '目录编码', '事项基本编码', '基本码'],
  undefined,
  required,
)

const itemSheet: Sheet = {
  name: '标准事项',
  aliases: ['通用目录', '实施目录', '基本目录', '目录', '标准目录'],
  columns: [
    itemKeyColumn,
    column('nationalCode', '国家基本编码', ['国家编码', '国家目录编码', '国家事项编码']),
    column('formerCodes', '曾用基本编码', ['原编码', '曾用编码'], texts),
    column('parent', '主项基本编码', ['主项编码', '上级编码', '父项编码']),
    column('name', '主项名称', ['事项名称', '名称', '目录名称', '通用名称'], undefined, required),
    column('subItem', '子项名称', ['子项', '事项子项名称', '事项名称']),
    column('handlingItem', '业务办理项名称', ['业务办理项', '办理项名称']),
    column('formerNames', '曾用名称', ['原名称', '曾用名'], texts),
    column('type', '事项类型', ['类型', '权力类型', '事项类别'], undefined, required),
    column('levels', '行使层级', ['层级', '实施层级'], { type: 'choices', words: levelWords }, required),
    column('status', '事项状态', ['状态'], { type: 'choice', words: itemStatusWords }, required),
    column('effectiveFrom', '计划生效日期', ['生效日期', '启用日期'], day),
    column('effectiveTo', '计划取消日期', ['失效日期', '取消日期'], day),
    column('replacedBy', '替代事项编码', ['替代编码']),
    ...elementColumns,
    column('exemptMaterials', '可免材料', ['免提交材料'], { type: 'list' }),
    ...bindingColumns,
    column('', '其他字段（JSON）', [], { type: 'json' }),
  ],
}

const exemptSheet: Sheet = {
  name: '可免材料',
  aliases: ['免提交材料'],
  list: 'exemptMaterials',
  columns: [
    column('name', '可免材料名称', ['材料名称'], undefined, required),
    column('reason', '免提交理由', ['理由'], { type: 'choice', words: exemptReasonWords }, required),
    column('detail', '免提交说明', ['说明']),
  ],
}

/** The tables of the directory's items. `materialAliases` travels in 其他字段（JSON）. */
export const itemTables: TableSet = {
  kind: 'items',
  key: itemKeyColumn,
  sheets: [itemSheet, ...elementSheets, exemptSheet],
}

const directoryKeyColumn = column('id', '目录编号', ['目录ID'], undefined, required)

/** The one row about the directory itself: everything but its items, laws, synonyms and abolished materials. */
export const directoryTables: TableSet = {
  kind: 'directory',
  key: directoryKeyColumn,
  sheets: [
    {
      name: '目录信息',
      aliases: ['目录说明'],
      columns: [
        directoryKeyColumn,
        column('title', '目录名称', ['标题'], undefined, required),
        column('region', '适用行政区划', ['行政区划代码', '行政区划'], { type: 'region' }, required),
        column('version', '目录版本', ['版本', '版本号'], undefined, required),
        column('issuedBy', '发布单位', ['发布机关', '发布部门'], undefined, required),
        column('effectiveFrom', '目录生效日期', ['生效日期', '施行日期'], day, required),
        ...bindingColumns,
        column('notice', '提示', ['说明']),
        column('', '其他字段（JSON）', [], { type: 'json' }),
      ],
    },
  ],
}

const lawKeyColumn = column('title', '法律法规名称', ['名称', '法律名称', '依据名称'], undefined, required)
const lawNumberColumn = column('docNumber', '文号', ['发文字号', '依据文号'])

/** The tables of laws that guides may cite. `amendments` has a sheet of its own. */
export const lawTables: TableSet = {
  kind: 'laws',
  key: lawKeyColumn,
  keyWith: lawNumberColumn,
  sheets: [
    {
      name: '法律法规',
      aliases: ['法规库', '法律法规库'],
      columns: [
        lawKeyColumn,
        column('shortTitles', '简称', ['法规简称'], texts),
        lawNumberColumn,
        column('rank', '效力级别', ['级别', '效力位阶'], { type: 'choice', words: lawRankWords }),
        column('region', '适用地区', ['行政区划'], { type: 'region' }),
        column('status', '时效性', ['状态', '效力状态'], { type: 'choice', words: lawStatusWords }, required),
        column('effectiveDate', '施行日期', ['实施日期', '生效日期']),
        column('repealedDate', '废止日期', ['失效日期']),
        column('replacedBy', '替代法规', ['被替代为']),
        column('amendments', '修改情况', ['修正情况'], { type: 'list' }),
        column('articleCount', '条文数', ['总条数'], { type: 'number' }),
        column('', '其他字段（JSON）', [], { type: 'json' }),
      ],
    },
    {
      name: '法规修改',
      aliases: ['修改情况'],
      list: 'amendments',
      columns: [
        column('date', '修改日期', ['修正日期'], undefined, required),
        column('docNumber', '修改文号', ['修正文号']),
      ],
    },
  ],
}

const synonymKeyColumn = column('name', '标准说法', ['标准名称', '规范名称'], undefined, required)

/** Names that mean the same: one row a group, as a record of the first name and the others. */
export const synonymTables: TableSet = {
  kind: 'synonyms',
  key: synonymKeyColumn,
  sheets: [
    {
      name: '同义词',
      aliases: ['近义词', '名称对照'],
      columns: [synonymKeyColumn, column('others', '同义说法', ['同义词', '别名', '其他说法'], texts)],
    },
  ],
}

const abolishedKeyColumn = column(
  'name',
  '取消材料名称',
  ['材料名称', '证明名称', '名称'],
  undefined,
  required,
)

/** Proofs that no guide may ask for. */
export const abolishedTables: TableSet = {
  kind: 'abolished',
  key: abolishedKeyColumn,
  sheets: [
    {
      name: '取消材料',
      aliases: ['取消证明', '取消的证明事项'],
      columns: [abolishedKeyColumn, column('ground', '取消依据', ['依据', '理由'], undefined, required)],
    },
  ],
}

const agencyKeyColumn = column(
  'uscc',
  '统一社会信用代码',
  ['实施主体编码', '信用代码', '部门编码', '组织机构代码'],
  undefined,
  required,
)

/** The tables of agencies. 全部 in 应发布事项 is every active item of the agency's level. */
export const agencyTables: TableSet = {
  kind: 'agencies',
  key: agencyKeyColumn,
  sheets: [
    {
      name: '实施主体',
      aliases: ['部门', '机构', '单位'],
      columns: [
        agencyKeyColumn,
        column('name', '实施主体名称', ['名称', '实施主体', '部门名称', '单位名称'], undefined, required),
        column('region', '行政区划代码', ['行政区划', '区划代码'], { type: 'region' }, required),
        column('level', '行使层级', ['层级', '级别'], { type: 'choice', words: levelWords }, required),
        column('parent', '上级统一社会信用代码', ['上级编码', '上级部门编码', '上级单位编码']),
        column('formerNames', '曾用名称', ['曾用名', '原名称'], texts),
        column('formerUsccs', '曾用统一社会信用代码', ['原信用代码'], texts),
        column('publishes', '应发布事项', ['应发布事项编码', '承接事项'], {
          type: 'texts',
          all: { word: '全部', value: 'all' },
        }),
        column('', '其他字段（JSON）', [], { type: 'json' }),
      ],
    },
  ],
}

const holdingKeyColumn = column(
  'code',
  '资源编码',
  ['证照类型代码', '证照编码', '目录编码', '数据资源编码', '资源代码'],
  undefined,
  required,
)

/** The catalogues of e-certificates and shared data: what the government already holds of an applicant. */
export const holdingTables: TableSet = {
  kind: 'holdings',
  key: holdingKeyColumn,
  sheets: [
    {
      name: '已有证照数据',
      aliases: ['电子证照目录', '共享数据目录', '电子证照', '数据共享目录', '共享目录'],
      columns: [
        holdingKeyColumn,
        column(
          'name',
          '资源名称',
          ['证照名称', '电子证照名称', '数据资源名称', '证照类型名称', '名称'],
          undefined,
          required,
        ),
        column(
          'kind',
          '资源类型',
          ['类型', '类别', '提供方式'],
          { type: 'choice', words: holdingKindWords },
          required,
        ),
        column('holder', '提供部门', [
          '发证机关',
          '颁发机构',
          '数据提供方',
          '责任部门',
          '持证部门',
          '证照颁发机构',
        ]),
        column('aliases', '别名', ['其他名称', '同义名称'], texts),
        column('fields', '数据项', ['信息项', '共享数据项', '照面信息'], texts),
        column('scope', '适用范围', ['覆盖范围', '使用范围', '共享范围']),
        column('since', '启用日期', ['可用日期', '发布日期', '上线日期'], day),
        column('', '其他字段（JSON）', [], { type: 'json' }),
      ],
    },
  ],
}
