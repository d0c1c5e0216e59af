import { msg, str } from '@lit/localize'
import { ApiFailure, type FailureCode } from '../api/client.ts'

/** Why a name was not added to the dictionary. */
const aliasRefusal = (reason: unknown, canonical: unknown): string => {
  switch (reason) {
    case 'other':
      return msg(str`这个名称已属于“${String(canonical)}”，未添加；如确有误，请先撤销原有别名。`, {
        id: 'failure.alias-other',
      })
    case 'no-law':
      return msg('通用目录中没有这部法规，未添加；请填写目录中的全称。', { id: 'failure.alias-no-law' })
    case 'no-agency':
      return msg('本省机构中没有这个标准名称，未添加；请填写机构现用的全称。', {
        id: 'failure.alias-no-agency',
      })
    case 'short':
      return msg('机构名称至少四个字，太短的在文字中无法识别，未添加。', { id: 'failure.alias-short' })
    default:
      return msg('这两个名称本来就视为同一名称，未添加。', { id: 'failure.alias-known' })
  }
}

/** Why a file was not attached. */
const attachmentRefusal = (reason: unknown): string => {
  switch (reason) {
    case 'empty':
      return msg('文件是空的，未保存。', { id: 'failure.attachment-empty' })
    case 'content':
      return msg('文件内容与扩展名不符，未保存。', { id: 'failure.attachment-content' })
    case 'macros':
      return msg('文件带有宏，未保存；请另存为不带宏的文件。', { id: 'failure.attachment-macros' })
    case 'name':
      return msg('文件名不可用，未保存；请改名后重试。', { id: 'failure.attachment-name' })
    case 'too-many':
      return msg('这条问题的附件已满 20 个，未保存；请先删除不需要的。', {
        id: 'failure.attachment-too-many',
      })
    default:
      return msg('不接受这种类型的文件，未保存；可用 PDF、OFD、DOCX、XLSX、PNG、JPG。', {
        id: 'failure.attachment-type',
      })
  }
}

const sentences: Record<FailureCode, (params: ApiFailure['params']) => string> = {
  'invalid-request': () => msg('请求中的筛选条件或内容无法识别。', { id: 'failure.invalid-request' }),
  'invalid-query': () => msg('查询无法识别，请看标出的部分。', { id: 'failure.invalid-query' }),
  'invalid-guide': () => msg('指南内容不符合数据格式，未保存。', { id: 'failure.invalid-guide' }),
  'invalid-cursor': () => msg('列表的翻页位置已失效，请重新加载。', { id: 'failure.invalid-cursor' }),
  'cross-origin': () => msg('请求来自其他网站，已拒绝。', { id: 'failure.cross-origin' }),
  'province-only': () => msg('只有省级经办人可以这样做。', { id: 'failure.province-only' }),
  'not-found': () => msg('没有这个地址。', { id: 'failure.not-found' }),
  'guide-not-found': ({ guide }) =>
    msg(str`没有编号为 ${String(guide)} 的指南。`, { id: 'failure.guide-not-found' }),
  'item-not-found': ({ item }) =>
    msg(str`通用目录中没有基本编码为 ${String(item)} 的事项。`, { id: 'failure.item-not-found' }),
  'finding-not-found': () => msg('这条问题已不在最近一次扫描的结果中。', { id: 'failure.finding-not-found' }),
  'rule-not-found': ({ rule }) => msg(str`没有规则 ${String(rule)}。`, { id: 'failure.rule-not-found' }),
  'revision-not-found': ({ revision }) =>
    msg(str`这份指南没有第 ${String(revision)} 版。`, { id: 'failure.revision-not-found' }),
  'bulk-not-found': ({ bulk }) =>
    msg(str`没有第 ${String(bulk)} 号批量操作。`, { id: 'failure.bulk-not-found' }),
  'agency-not-found': ({ agency }) =>
    msg(str`没有统一社会信用代码为 ${String(agency)} 的实施主体。`, { id: 'failure.agency-not-found' }),
  'scan-not-found': () => msg('没有这次扫描。', { id: 'failure.scan-not-found' }),
  'scan-not-running': () =>
    msg('这次扫描已结束，或正在写入结果，不能再取消。', { id: 'failure.scan-not-running' }),
  'scan-cancelled': () => msg('扫描已取消，未写入任何结果。', { id: 'failure.scan-cancelled' }),
  'scan-interrupted': () => msg('扫描被中断，未写入任何结果。', { id: 'failure.scan-interrupted' }),
  'catalog-there': () => msg('服务器已有目录，未作改动。', { id: 'failure.catalog-there' }),
  'load-incomplete': () => msg('服务器上的指南数与目录不符，尚未启用。', { id: 'failure.load-incomplete' }),
  'load-refused': () => msg('载入目录的口令不符。', { id: 'failure.load-refused' }),
  'no-catalog': () => msg('尚未载入通用目录和办事指南。', { id: 'failure.no-catalog' }),
  'no-scan': () => msg('尚未扫描，请先运行一次扫描。', { id: 'failure.no-scan' }),
  'too-many-writes': () =>
    msg('扫描期间数据多次变动，未能完成，请再试一次。', { id: 'failure.too-many-writes' }),
  'would-close-many': ({ closing, open }) =>
    msg(str`这次扫描将关闭 ${String(open)} 条未结问题中的 ${String(closing)} 条，未写入；请确认后再扫描。`, {
      id: 'failure.would-close-many',
    }),
  'move-refused': () => msg('这条问题目前不能这样处理。', { id: 'failure.move-refused' }),
  'same-person': () => msg('提出人不能自己批准，请由另一人处理。', { id: 'failure.same-person' }),
  'not-undoable': () => msg('这次操作已撤销，或已超过 24 小时，不能再撤销。', { id: 'failure.not-undoable' }),
  'already-answered': () => msg('已有人处理，请重新加载。', { id: 'failure.already-answered' }),
  'stale-finding': () => msg('这条问题刚刚有了变化，请重新加载后再处理。', { id: 'failure.stale-finding' }),
  'decision-not-found': () => msg('没有这份申请。', { id: 'failure.decision-not-found' }),
  'stale-revision': () => msg('此后已有人保存了新的版本，本次修改未保存。', { id: 'failure.stale-revision' }),
  'stale-draft': () => msg('此后已有人改了这份草稿，本次修改未写入。', { id: 'failure.stale-draft' }),
  'errors-opened': () =>
    msg('发布会新增错误，未发布；请先改正，或写明理由。', { id: 'failure.errors-opened' }),
  'bulk-too-large': ({ most }) =>
    msg(str`一次最多处理 ${String(most)} 份指南，请缩小范围。`, { id: 'failure.bulk-too-large' }),
  'guide-too-large': () => msg('指南内容过大，未保存。', { id: 'failure.guide-too-large' }),
  'import-not-found': () => msg('没有这次导入，或它属于其他机构。', { id: 'failure.import-not-found' }),
  'import-state': () => msg('这次导入已不在可以这样做的阶段，请刷新后再试。', { id: 'failure.import-state' }),
  'edited-since': () => msg('导入之后有指南又被修改过，未撤销。', { id: 'failure.edited-since' }),
  'not-offered': () => msg('此服务器不提供这种文件。', { id: 'failure.not-offered' }),
  'key-required': () => msg('导入请求缺少编号，未写入。', { id: 'failure.key-required' }),
  'key-reused': () => msg('同一编号已用于另一个文件，未写入。', { id: 'failure.key-reused' }),
  'columns-unconfirmed': () =>
    msg('有列只是按相似度对应的，请核对后再导入。', { id: 'failure.columns-unconfirmed' }),
  'file-too-large': ({ most }) =>
    msg(str`文件超过 ${Math.floor(Number(most) / 2 ** 20)} MB 的上限，未读入；请拆分后重试。`, {
      id: 'failure.file-too-large',
    }),
  'too-many-records': ({ records, most }) =>
    msg(str`文件有 ${String(records)} 条，超过 ${String(most)} 条的上限，未读入；请拆分后重试。`, {
      id: 'failure.too-many-records',
    }),
  'workbook-too-large': ({ most }) =>
    msg(str`超过 ${String(most)} 份指南，一个工作簿放不下；请按机构下载，或改用 CSV、JSONL。`, {
      id: 'failure.workbook-too-large',
    }),
  'mention-refused': () =>
    msg('所提及的人看不到这条问题，评论未保存；只能提及本单位、上级单位和省级的人员。', {
      id: 'failure.mention-refused',
    }),
  'alias-not-found': () => msg('没有这条别名，或它已被撤销。', { id: 'failure.alias-not-found' }),
  'alias-refused': ({ reason, canonical }) => aliasRefusal(reason, canonical),
  'mention-not-found': () => msg('没有这条提及您的评论。', { id: 'failure.mention-not-found' }),
  'attachment-not-found': () => msg('没有这个附件，可能已被删除。', { id: 'failure.attachment-not-found' }),
  'attachment-too-large': ({ most }) =>
    msg(str`附件超过 ${Math.floor(Number(most) / 2 ** 20)} MB 的上限，未保存。`, {
      id: 'failure.attachment-too-large',
    }),
  'attachment-refused': ({ reason }) => attachmentRefusal(reason),
  'file-unreadable': () => msg('文件无法读入，请检查后重试。', { id: 'failure.file-unreadable' }),
  'revision-required': () => msg('保存请求缺少版本号，未保存。', { id: 'failure.revision-required' }),
  internal: () => msg('服务器出错，已记入日志。', { id: 'failure.internal' }),
  unreachable: () => msg('连接不到服务器，请确认对标正在运行。', { id: 'failure.unreachable' }),
  unexpected: () => msg('服务器的回答无法识别。', { id: 'failure.unexpected' }),
}

/** What failed, as one sentence. An error that is none of the API's is the program's: it says so. */
export const sentenceOf = (failure: unknown): string =>
  failure instanceof ApiFailure
    ? sentences[failure.code](failure.params)
    : msg('页面出错。', { id: 'failure.page' })

/** What to tell whoever looks into it: request, status and code, or the error's own text. */
export const traceOf = (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure)
