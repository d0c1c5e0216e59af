import type { MoveName } from '../../life/workflow.ts'

/** What is done that is no move on findings. */
type OtherAction =
  | 'save'
  | 'import'
  | 'baseline'
  | 'refuse'
  | 'decide'
  | 'attach'
  | 'detach'
  | 'add-alias'
  | 'revoke-alias'
  | 'adopt-standard'
  | 'import-holdings'
  | 'import-agencies'

/** What is said of entries of the log, in Chinese: the source that translations are typed by. */
export const deeds = {
  /** What was done, before its object. */
  verbs: {
    found: '发现问题',
    'found-again': '发现问题复发',
    'date-reached': '使问题开始生效',
    changed: '发现证据有变化',
    absent: '确认已整改，关闭问题',
    gone: '因对象不再存在，关闭问题',
    back: '因对象恢复，恢复问题',
    held: '将问题转为等待省级决定',
    released: '因省级已决定，开始计时',
    assign: '分派问题',
    comment: '评论问题',
    'ask-exemption': '申请豁免',
    'approve-exemption': '批准豁免',
    'end-exemption': '终止豁免',
    'ask-extension': '申请延期',
    'approve-extension': '批准延期',
    'ask-false-positive': '反映误报',
    'false-positive': '判为误报',
    dispute: '提出争议',
    'accept-dispute': '采纳争议',
    'confirm-standard': '维持标准，不采纳争议',
    'keep-standard': '确认标准无误',
    'change-standard': '决定修订标准',
    reject: '不同意申请',
    withdraw: '撤回申请',
    undo: '撤销操作',
    save: '保存指南',
    import: '导入文件',
    baseline: '调整门禁基线',
    refuse: '不批准批量操作',
    decide: '认定事项对应关系',
    attach: '添加附件',
    detach: '删除附件',
    'add-alias': '添加别名',
    'revoke-alias': '撤销别名',
    'adopt-standard': '批量采用标准',
    'import-holdings': '导入文件，更新目录',
    'import-agencies': '导入文件，更新',
  } satisfies Readonly<Record<MoveName | OtherAction, string>>,
  /** What looks at findings by itself, by what it was part of. */
  checks: {
    scan: (no: string) => `第 ${no} 次扫描`,
    edit: (_no: string) => '保存后的检查',
    import: (_no: string) => '导入后的检查',
    'guide-bulk': (_no: string) => '批量修改指南后的检查',
    alias: (_no: string) => '别名词典变更后的检查',
    agencies: (_no: string) => '实施主体变更后的检查',
  },
  /** What happens on a date. */
  clock: '到期自动',
  /** What was asked to be done to many, and waits for a second person. */
  asked: (verb: string) => `提请批准：${verb}`,
  /** What an entry is about, where it has no name of its own. */
  objects: {
    finding: (no: string) => `问题 ${no}`,
    guide: (no: string) => `指南 ${no}`,
    link: (no: string) => `指南 ${no}`,
    decision: (no: string) => `申请 ${no}`,
    attachment: (no: string) => `附件 ${no}`,
    alias: (no: string) => `别名变更 ${no}`,
    holdings: (_key: string) => '电子证照与共享数据目录',
    agencies: (_key: string) => '实施主体',
    scan: (no: string) => `第 ${no} 次扫描`,
    import: (no: string) => `导入 ${no}`,
    bulk: (no: string) => `批量操作 ${no}`,
    'guide-bulk': (no: string) => `指南批量修改 ${no}`,
  },
  kinds: {
    exemption: (no: string) => `豁免申请 ${no}`,
    extension: (no: string) => `延期申请 ${no}`,
    'false-positive': (no: string) => `误报反映 ${no}`,
    dispute: (no: string) => `争议 ${no}`,
  },
  causes: {
    edit: '由编辑引入',
    import: '由导入引入',
    standard: '由标准变更引起',
    rule: '由规则变更引起',
    backfill: '首次扫描发现',
    'exemption-ended': '豁免结束',
  },
  revision: (no: string) => `第 ${no} 版`,
  findings: (count: string) => `${count} 条问题`,
  guides: (count: string) => `${count} 份指南`,
  records: (count: string) => `${count} 条记录`,
  created: (count: string) => `新增 ${count} 条`,
  updated: (count: string) => `更新 ${count} 条`,
  removed: (count: string) => `移除 ${count} 条`,
  to: (person: string) => `分派给 ${person}`,
  toNobody: '不指定经办人',
  document: (text: string) => `文号 ${text}`,
  until: (day: string) => `至 ${day}`,
  from: (day: string) => `自 ${day} 起计`,
  reason: (text: string) => `理由：${text}`,
  text: (text: string) => `「${text}」`,
  decision: (no: string) => `见申请 ${no}`,
  standard: (code: string) => `对应标准事项 ${code}`,
  /** Who did it, what, to what; then what else is known. */
  sentence: (who: string, verb: string, object: string) => `${who} ${verb}：${object}`,
  details: (texts: readonly string[]) => (texts.length === 0 ? '' : `（${texts.join('；')}）`),
}
