import { msg, str } from '@lit/localize'
import { ApiFailure, type FailureCode } from './api.ts'

const sentences: Record<FailureCode, (params: ApiFailure['params']) => string> = {
  'invalid-request': () => msg('地址中的筛选条件无法识别。', { id: 'failure.invalid-request' }),
  'invalid-guide': () => msg('指南内容不符合数据格式，未保存。', { id: 'failure.invalid-guide' }),
  'invalid-cursor': () => msg('列表的翻页位置已失效，请重新加载。', { id: 'failure.invalid-cursor' }),
  'cross-origin': () => msg('请求来自其他网站，已拒绝。', { id: 'failure.cross-origin' }),
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
  'no-catalog': () => msg('尚未载入通用目录和办事指南。', { id: 'failure.no-catalog' }),
  'no-scan': () => msg('尚未扫描，请先运行一次扫描。', { id: 'failure.no-scan' }),
  'too-many-writes': () =>
    msg('扫描期间数据多次变动，未能完成，请再试一次。', { id: 'failure.too-many-writes' }),
  'stale-revision': () => msg('此后已有人保存了新的版本，本次修改未保存。', { id: 'failure.stale-revision' }),
  'stale-draft': () => msg('此后已有人改了这份草稿，本次修改未写入。', { id: 'failure.stale-draft' }),
  'errors-opened': () =>
    msg('发布会新增错误，未发布；请先改正，或写明理由。', { id: 'failure.errors-opened' }),
  'bulk-ended': () => msg('这次批量操作已不能这样处理。', { id: 'failure.bulk-ended' }),
  'bulk-too-large': ({ most }) =>
    msg(str`一次最多处理 ${String(most)} 份指南，请缩小范围。`, { id: 'failure.bulk-too-large' }),
  'guide-too-large': () => msg('指南内容过大，未保存。', { id: 'failure.guide-too-large' }),
  'key-required': () => msg('导入请求缺少编号，未写入。', { id: 'failure.key-required' }),
  'key-reused': () => msg('同一编号已用于另一个文件，未写入。', { id: 'failure.key-reused' }),
  'columns-unconfirmed': () =>
    msg('有列只是按相似度对应的，请核对后再导入。', { id: 'failure.columns-unconfirmed' }),
  'file-too-large': () => msg('文件过大，未读入；请拆分后重试。', { id: 'failure.file-too-large' }),
  'too-many-records': () =>
    msg('文件中的条数过多，未读入；请拆分后重试。', { id: 'failure.too-many-records' }),
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
