import { column, type Sheet, type TableSet } from './columns.ts'
import { elementColumns, elementSheets } from './element-columns.ts'
import { flagWords, levelWords, powerSourceWords, statusWords } from './words.ts'

const texts = { type: 'texts' } as const
const code = { type: 'code' } as const
const required = { required: true } as const

/** What names a guide in every sheet. */
const guideKeyColumn = column(
  'id',
  '指南编号',
  ['指南ID', '事项ID', '编号', '唯一标识', '主键'],
  undefined,
  required,
)

const guideSheet: Sheet = {
  name: '办事指南',
  aliases: ['实施清单', '事项', '事项清单', '指南', '实施目录', '基本信息'],
  columns: [
    guideKeyColumn,
    column('formerIds', '曾用指南编号', ['原指南编号'], texts),
    column('name', '主项名称', ['事项名称', '名称', '目录名称', '一级事项', '事项'], undefined, required),
    column('subItem', '子项名称', ['子项', '事项子项名称', '二级事项', '事项名称']),
    column('handlingItem', '业务办理项名称', ['业务办理项', '办理项名称', '办理项', '三级事项'], code),
    column('type', '事项类型', ['类型', '权力类型', 'taskType', '职权类型', '事项类别'], undefined, required),
    column(
      'agency/name',
      '实施主体',
      ['实施机关', '实施部门', '实施主体名称', '部门名称', '实施机构', '办理单位', '受理机构', 'department'],
      undefined,
      required,
    ),
    column('agency/uscc', '实施主体编码', [
      '统一社会信用代码',
      '实施主体代码',
      '部门编码',
      '信用代码',
      '组织机构代码',
      'deptCode',
    ]),
    column(
      'region',
      '行政区划代码',
      ['行政区划', '区划代码', '所属区划', '地区', '区域', '所在地', 'areaCode'],
      { type: 'region' },
      required,
    ),
    column(
      'level',
      '行使层级',
      ['层级', '实施层级', '事项层级', '行政层级'],
      { type: 'choice', words: levelWords },
      required,
    ),
    column('baseCode', '基本编码', ['事项基本编码', '事项编码', '目录编码', '基本码', '事项代码'], code),
    column('implementationCode', '实施编码', ['实施清单编码', '事项实施编码', '实施码', 'itemCode'], code),
    column('handlingCode', '业务办理项编码', ['办理项编码', '业务办理项代码'], code),
    column('status', '事项状态', ['状态', '使用状态'], { type: 'choice', words: statusWords }),
    column('powerSource', '权力来源', ['职权来源', '行使依据来源'], {
      type: 'choice',
      words: powerSourceWords,
    }),
    ...elementColumns,
    column('contact/address', '办理地点', ['办理地址', '办公地址', '办事地点', '窗口地址', '受理地点']),
    column('contact/phone', '咨询电话', ['咨询方式', '联系电话', '电话', '咨询途径']),
    column('contact/complaintPhone', '投诉电话', ['监督投诉方式', '监督投诉电话', '监督电话', '监督方式']),
    column('contact/hours', '办理时间', ['办公时间', '办事时间', '受理时间', '工作时间']),
    column('faq', '常见问题', ['常见问题解答', '问答'], { type: 'list' }),
    column('channel', '发布渠道', ['渠道', '发布平台']),
    column('sameAs', '同源指南编号', ['同源指南']),
    column('local', '是否地方独有', ['地方独有', '是否区县独有', '本地特有'], {
      type: 'choice',
      words: flagWords,
    }),
    column('volume', '年办件量', ['办件量', '年业务量', '业务量'], { type: 'number' }),
    column('source/system', '来源系统', ['数据来源', '业务系统', '业务系统名称']),
    column('source/url', '指南网址', [
      '网址',
      '链接',
      '指南链接',
      '办事指南链接',
      '来源网址',
      'guide_url',
      'url',
      'link',
    ]),
    column('source/version', '事项版本', ['版本', '版本号', '事项版本号']),
    column('source/updatedAt', '更新日期', [
      '更新时间',
      '发布日期',
      '版本日期',
      '最后更新时间',
      '发布时间',
      '发布',
    ]),
    column('', '其他字段（JSON）', [], { type: 'json' }),
  ],
}

const faqSheet: Sheet = {
  name: '常见问题',
  aliases: ['问答'],
  list: 'faq',
  columns: [
    column('question', '问题', ['常见问题', '提问'], undefined, required),
    column('answer', '解答', ['答案', '回答', '答复'], undefined, required),
  ],
}

/** The tables of service guides. */
export const guideTables: TableSet = {
  kind: 'guides',
  key: guideKeyColumn,
  sheets: [guideSheet, ...elementSheets, faqSheet],
}
