import { msg, str } from '@lit/localize'
import type { Verdict } from '../../rules/life/reviews.ts'
import type {
  Cause,
  ClosedReason,
  DecisionKind,
  DecisionState,
  MoveName,
  State,
} from '../../rules/life/workflow.ts'
import { clockWords } from '../../rules/messages/clock.ts'
import { type ReasonCode, reasonName, reasonWords } from '../../rules/messages/reason.ts'
import type { ListedFinding } from '../api/findings.ts'
import type { Moved } from '../api/moves.ts'
import { currentLocale } from '../app/locale.ts'

/** What a state is called. */
export const stateName = (state: State): string => {
  const names: Record<State, string> = {
    upcoming: msg('待生效', { id: 'state.upcoming' }),
    open: msg('待整改', { id: 'state.open' }),
    exempt: msg('已豁免', { id: 'state.exempt' }),
    disputed: msg('争议中', { id: 'state.disputed' }),
    closed: msg('已关闭', { id: 'state.closed' }),
  }
  return names[state]
}

/** The glyph of each state but open, which shows its severity. */
export const stateGlyphs: Readonly<Record<Exclude<State, 'open'>, string>> = {
  upcoming: '⏳',
  exempt: '◇',
  disputed: '≠',
  closed: '✓',
}

/** Why a finding is closed. */
export const closedReasonName = (reason: ClosedReason): string => {
  const names: Record<ClosedReason, string> = {
    fixed: msg('已整改', { id: 'closed.fixed' }),
    'false-positive': msg('判为误报', { id: 'closed.false-positive' }),
    obsolete: msg('对象已不存在', { id: 'closed.obsolete' }),
  }
  return names[reason]
}

/** What persons judged of the rule by what they did with a finding. */
export const verdictName = (verdict: Verdict): string => {
  const names: Record<Verdict, string> = {
    'false-positive': msg('误报', { id: 'verdict.false-positive' }),
    confirmed: msg('属实', { id: 'verdict.confirmed' }),
  }
  return names[verdict]
}

/** What made a finding open, as it stands in a line about it. */
export const causeName = (cause: Cause): string => {
  const names: Record<Cause, string> = {
    edit: msg('由编辑引入', { id: 'cause.edit' }),
    import: msg('由导入引入', { id: 'cause.import' }),
    standard: msg('由标准变更引起', { id: 'cause.standard' }),
    rule: msg('由规则变更引起', { id: 'cause.rule' }),
    backfill: msg('首次扫描发现', { id: 'cause.backfill' }),
    'exemption-ended': msg('豁免结束后恢复', { id: 'cause.exemption-ended' }),
  }
  return names[cause]
}

/** What the last scan can make of a finding. */
export const changes = ['new', 'updated', 'unchanged'] as const satisfies readonly ListedFinding['change'][]

/** What the last scan made of a finding. */
export const changeName = (change: ListedFinding['change']): string => {
  const names: Record<ListedFinding['change'], string> = {
    new: msg('新增', { id: 'change.new' }),
    updated: msg('证据有变化', { id: 'change.updated' }),
    unchanged: msg('无变化', { id: 'change.unchanged' }),
  }
  return names[change]
}

/** When something is due, as people sort it. */
export const dueSpans = ['overdue', 'today', 'week', 'later', 'none'] as const
export type DueSpan = (typeof dueSpans)[number]

/** What a span of due dates is called. */
export const dueSpanName = (span: DueSpan): string => {
  const names: Record<DueSpan, string> = {
    overdue: msg('已逾期', { id: 'due.overdue' }),
    today: msg('今天到期', { id: 'due.today' }),
    week: msg('本周内到期', { id: 'due.week' }),
    later: msg('本周以后到期', { id: 'due.later' }),
    none: msg('不计期限', { id: 'due.none' }),
  }
  return names[span]
}

/** What a move is called on its button: the persons' moves, and what happens by itself as history has it. */
export const moveName = (move: MoveName): string => {
  const names: Record<MoveName, string> = {
    found: msg('发现', { id: 'move.found' }),
    'found-again': msg('复发', { id: 'move.found-again' }),
    'date-reached': msg('开始生效', { id: 'move.date-reached' }),
    changed: msg('证据变化', { id: 'move.changed' }),
    absent: msg('整改', { id: 'move.absent' }),
    gone: msg('对象不再存在', { id: 'move.gone' }),
    back: msg('对象恢复', { id: 'move.back' }),
    held: msg('等待省级决定', { id: 'move.held' }),
    released: msg('省级已决定，开始计时', { id: 'move.released' }),
    assign: msg('分派', { id: 'move.assign' }),
    comment: msg('评论', { id: 'move.comment' }),
    'ask-exemption': msg('申请豁免', { id: 'move.ask-exemption' }),
    'approve-exemption': msg('批准豁免', { id: 'move.approve-exemption' }),
    'end-exemption': msg('终止豁免', { id: 'move.end-exemption' }),
    'ask-extension': msg('申请延期', { id: 'move.ask-extension' }),
    'approve-extension': msg('批准延期', { id: 'move.approve-extension' }),
    'ask-false-positive': msg('反映误报', { id: 'move.ask-false-positive' }),
    'false-positive': msg('判为误报', { id: 'move.false-positive' }),
    dispute: msg('提出争议', { id: 'move.dispute' }),
    'accept-dispute': msg('采纳争议', { id: 'move.accept-dispute' }),
    'confirm-standard': msg('维持标准', { id: 'move.confirm-standard' }),
    'keep-standard': msg('确认标准无误', { id: 'move.keep-standard' }),
    'change-standard': msg('修订标准', { id: 'move.change-standard' }),
    reject: msg('不同意', { id: 'move.reject' }),
    withdraw: msg('撤回', { id: 'move.withdraw' }),
    undo: msg('撤销', { id: 'move.undo' }),
  }
  return names[move]
}

/** What was asked of the province, or decided by it. */
export const decisionKindName = (kind: DecisionKind): string => {
  const names: Record<DecisionKind, string> = {
    exemption: msg('豁免', { id: 'decision.exemption' }),
    extension: msg('延期', { id: 'decision.extension' }),
    'false-positive': msg('误报', { id: 'decision.false-positive' }),
    dispute: msg('争议', { id: 'decision.dispute' }),
  }
  return names[kind]
}

/** What a finding waits for, in a word beside it. */
export const askedName = (kind: DecisionKind): string => {
  const names: Record<DecisionKind, string> = {
    exemption: msg('豁免待批', { id: 'asked.exemption' }),
    extension: msg('延期待批', { id: 'asked.extension' }),
    'false-positive': msg('误报待核', { id: 'asked.false-positive' }),
    dispute: msg('争议待复', { id: 'asked.dispute' }),
  }
  return names[kind]
}

/** How a decision stands. */
export const decisionStateName = (state: DecisionState): string => {
  const names: Record<DecisionState, string> = {
    asked: msg('待答复', { id: 'decision.asked' }),
    approved: msg('已同意', { id: 'decision.approved' }),
    rejected: msg('未同意', { id: 'decision.rejected' }),
    withdrawn: msg('已撤回', { id: 'decision.withdrawn' }),
    ended: msg('已终止', { id: 'decision.ended' }),
  }
  return names[state]
}

/** Why a bulk, or its undoing, left a finding as it was. */
export type SkipReason = Moved['skipped'][number]['reason']

/** Says why a bulk left findings as they were. */
export const skipReasonName = (reason: SkipReason): string => {
  const names: Record<SkipReason, string> = {
    'not-allowed': msg('当前状态不能执行', { id: 'skip.not-allowed' }),
    same: msg('已经如此，无须更改', { id: 'skip.same' }),
    waiting: msg('已有申请待答复', { id: 'skip.waiting' }),
    held: msg('等待省级先作决定', { id: 'skip.held' }),
  }
  return names[reason]
}

/** The reasons to choose from, by the move that they are for. */
const reasonCodes: Partial<Record<MoveName, readonly ReasonCode[]>> = {
  'ask-exemption': ['local-law', 'pilot', 'system', 'other-authority', 'local-condition'],
  'ask-extension': ['workload', 'approval', 'system', 'other-department'],
  'ask-false-positive': ['same-meaning', 'misread', 'wrong-item'],
  'false-positive': ['same-meaning', 'misread', 'wrong-item'],
  dispute: ['standard-wrong', 'law-changed', 'not-applicable', 'contradicts'],
  'accept-dispute': ['standard-wrong', 'law-changed', 'not-applicable', 'contradicts'],
  'confirm-standard': ['standard-right', 'unfounded'],
  'keep-standard': ['standard-right'],
  'change-standard': ['standard-wrong', 'law-changed', 'practice', 'contradicts'],
  reject: ['unfounded', 'handled'],
}

/** The reasons to choose from for a move; the last stands for the person's own words alone. */
export const reasonCodesOf = (move: MoveName): readonly ReasonCode[] => [
  ...(reasonCodes[move] ?? []),
  'other',
]

/** What a reason to choose is called. */
export const sayReasonCode = (code: ReasonCode): string => reasonName(currentLocale(), code)

/** A recorded reason in the present language. */
export const sayReason = (text: string): string => reasonWords(currentLocale(), text)

/** How the clock of a finding stands: 剩 3 个工作日; nothing where none counts. */
export const sayDue = ({ clock, left }: Pick<ListedFinding, 'clock' | 'left'>): string =>
  left === null ? '' : clockWords(currentLocale(), { state: clock, left })

/** Which time it is that a finding occurs; nothing the first time. */
export const sayOccurrence = ({ occurrence }: Pick<ListedFinding, 'occurrence'>): string =>
  occurrence > 1 ? msg(str`第 ${occurrence} 次出现`, { id: 'finding.occurrence' }) : ''
