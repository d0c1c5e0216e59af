import type { Phrase } from '../tables/cell-reading.ts'
import type { RecordKind } from '../tables/columns.ts'
import type { Place, Problem, SheetMapping } from './draft.ts'
import { type Account, outcomes } from './import/account.ts'
import type { Effect } from './import/effect.ts'
import type { PreparedImport } from './import/import-files.ts'
import { mostProblems, whereabouts } from './import/plan.ts'
import { kinds } from './kind.ts'
import { reasonOf, sureScore } from './mapping/map-headers.ts'
import { targetName } from './mapping/target.ts'
import { columnLetters } from './table/row.ts'

/** What is said about an import. */
export interface Summary {
  readonly prepared: PreparedImport
  /** Files that were written. */
  readonly written: readonly string[]
  readonly isDryRun: boolean
  /** Nothing was written, since columns were matched by likeness only. */
  readonly isHeld: boolean
  readonly locale: 'zh-CN' | 'en'
  /** Workbooks with the bad cells marked. */
  readonly repair: readonly string[]
  /** What it would do to the findings; of a dry run into a catalog that can be checked. */
  readonly effect?: Effect
}

/** Problems that a terminal shows; the others are in --errors and --format json. */
const shownProblems = 50

/** Findings that a terminal shows of a dry run. */
const shownFindings = 20

const words: Readonly<Record<keyof Account, Phrase>> = {
  read: { zh: '读取', en: 'read' },
  created: { zh: '新增', en: 'created' },
  updated: { zh: '更新', en: 'updated' },
  unchanged: { zh: '未变', en: 'unchanged' },
  rejected: { zh: '拒绝', en: 'rejected' },
  skipped: { zh: '跳过', en: 'skipped' },
}

const nameOf = (kind: RecordKind): Phrase => ({ zh: kinds[kind].tables.sheets[0].name, en: kind })

/** Says what an import did or would do, line by line. */
export function* summarise({
  prepared,
  written,
  isDryRun,
  isHeld,
  locale,
  repair,
  effect,
}: Summary): Generator<string> {
  const say = (zh: string, en: string): string => (locale === 'en' ? en : zh)
  const phrase = ({ zh, en }: Phrase): string => say(zh, en)
  const sum = (account: Account): string =>
    `${phrase(words.read)} ${account.read} = ${outcomes.map((outcome) => `${phrase(words[outcome])} ${account[outcome]}`).join(' + ')}`
  const at = ({ file = '', ...place }: Place | Problem): string => whereabouts({ file, ...place })

  const mappingLines = ({ file, sheet, headerRow, matches }: SheetMapping): string[] => {
    const shown = matches.filter(
      ({ header, reason }) =>
        header !== '' && (isDryRun || isHeld ? true : reason === 'none' || reason === 'similar'),
    )
    if (shown.length === 0) return []
    const title =
      headerRow === 0
        ? [file, sheet.name].filter(Boolean).join(' ')
        : `${[file, sheet.name].filter(Boolean).join(' ')} ${say(`表头第 ${headerRow} 行`, `header in row ${headerRow}`)}`
    return [
      `  ${say('列', 'Columns')}（${title}）`,
      ...shown.map((match) => {
        const to = match.target ? `${match.target.column.header} ${targetName(match.target)}` : '–'
        const score = match.target ? `${match.score.toFixed(2)} ` : ''
        const mark = match.target && match.score < sureScore ? '?' : ' '
        return `   ${mark}${headerRow === 0 ? '' : `${columnLetters(match.index)} `}${match.header} → ${to}（${score}${phrase(reasonOf(match))}）`
      }),
    ]
  }

  for (const { kind, plan } of prepared.parts) {
    if (plan.rows.read === 0) continue
    yield say(nameOf(kind).zh, nameOf(kind).en)
    for (const mapping of plan.mappings) yield* mappingLines(mapping)
    yield `  ${say('行', 'rows')}    ${sum(plan.rows)}`
    yield `  ${say('条', 'records')}    ${sum(plan.records)}`
    for (const { phrase: reason, rows, first } of plan.skipped)
      yield `  ${say(`跳过 ${rows} 行：${reason.zh}（首处 ${at(first)}）`, `${rows} rows skipped: ${reason.en} (first at ${at(first)})`)}`
    for (const { note, count } of plan.notes)
      yield `  ${say(`${note.zh}：${count} 处`, `${note.en}: ${count} times`)}`
    for (const problem of plan.problems.slice(0, shownProblems))
      yield `  ${say('✖', '✖')} ${at(problem)}  ${say(problem.message, problem.messageEn)}`
    if (plan.problemCount > shownProblems)
      yield `  ${say(`共 ${plan.problemCount} 个问题，这里显示前 ${shownProblems} 个；用 --errors FILE 得到标注好的表格。`, `${plan.problemCount} problems, of which the first ${shownProblems} are shown; --errors FILE writes a workbook with them marked.`)}`
    if (plan.truncated)
      yield `  ${say(`问题太多：只列出前 ${mostProblems} 个，另有 ${plan.problemCount - mostProblems} 个未列出（这些行同样未读入）。`, `Too many problems: the first ${mostProblems} are listed, ${plan.problemCount - mostProblems} more are not (their rows were not read either).`)}`
  }
  if (effect) {
    const { opened, changed, closed, unchanged } = effect
    yield say(
      `对问题的影响：新增 ${opened.length}，变化 ${changed.length}，消失 ${closed.length}，不变 ${unchanged}`,
      `Effect on findings: ${opened.length} new, ${changed.length} changed, ${closed.length} gone, ${unchanged} unchanged`,
    )
    const lines = [
      ...opened.map((finding) => ({ mark: '+', finding })),
      ...changed.map((finding) => ({ mark: '~', finding })),
      ...closed.map((finding) => ({ mark: '-', finding })),
    ]
    for (const { mark, finding } of lines.slice(0, shownFindings))
      yield `  ${mark} ${finding.rule} ${finding.guideId ?? finding.agency}  ${say(finding.message, finding.messageEn)}`
    if (lines.length > shownFindings)
      yield `  ${say(`另有 ${lines.length - shownFindings} 个，用 --format json 查看全部。`, `${lines.length - shownFindings} more; --format json gives them all.`)}`
  }
  for (const path of repair)
    yield path.endsWith('.xlsx')
      ? say(
          `有问题的单元格已标在 ${path} 中，改正后可直接重新导入。`,
          `The bad cells are marked in ${path}; correct them and import it again.`,
        )
      : say(
          `未读入的记录连同错误说明已写入 ${path}，改正后可直接重新导入。`,
          `The refused records stand in ${path}, each with what is wrong; correct them and import it again.`,
        )
  if (isHeld)
    yield say(
      '有列只是按相似度猜出的（标 ?），未写入。请核对后加 --accept-guesses，或在映射文件中改正。',
      'Some columns were matched by likeness only (marked ?), so nothing was written. Check them and add --accept-guesses, or correct the mapping file.',
    )
  else if (isDryRun) yield say('试运行：未写入任何内容。', 'Dry run: nothing was written.')
  else if (written.length === 0)
    yield say('没有变化，未写入任何内容。', 'Nothing changed, nothing was written.')
  else yield say(`已写入 ${written.join('、')}`, `Wrote ${written.join(', ')}`)
}
