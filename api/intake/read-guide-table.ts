import { readFile as readBytes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Agency } from '../../rules/catalog.ts'
import { createGuideCompletion } from './complete-guide.ts'
import type { DraftSink, Problem, SheetMapping } from './draft.ts'
import { fileSource } from './file-source.ts'
import { kinds } from './kind.ts'
import { sureScore } from './mapping/map-headers.ts'
import { emptyProfile, type Profile, profileName, readProfile } from './mapping/profile.ts'
import { readFile } from './read-file.ts'
import { UnreadableCatalog } from './read-json.ts'
import type { Report, Spot } from './trouble.ts'
import { UnreadableFile } from './unreadable-file.ts'

const profileIn = async (folder: string): Promise<Profile> => {
  const path = join(folder, profileName)
  const text = await readBytes(path, 'utf8').catch(() => undefined)
  if (text === undefined) return emptyProfile
  try {
    return readProfile(JSON.parse(text))
  } catch (cause) {
    throw new UnreadableCatalog(
      `${path} 不是有效的映射文件；请改正或删除后重试。`,
      `${path} is no valid mapping file; correct or remove it and try again.`,
      { cause },
    )
  }
}

/** A column that likeness alone gave its field is read, and said: a check asks nobody. */
const reportGuesses = ({ file, sheet, headerRow, matches }: SheetMapping, report: Report): void => {
  for (const { header, target, score, resembles } of matches)
    if (target && score < sureScore)
      report({
        file,
        line: headerRow,
        field: target.column.field,
        value: header,
        remark: true,
        message: `${sheet.name === undefined ? '' : `工作表 ${sheet.name} `}的列“${header}”因与“${resembles}”相近而读作${target.column.header}；如不对，请改表头，或在 ${profileName} 中指明。`,
        messageEn: `The column ${header}${sheet.name === undefined ? '' : ` of ${sheet.name}`} was read as ${target.column.header}, since it resembles ${resembles}; if that is wrong, change the header, or say it in ${profileName}.`,
      })
}

/** A problem whose sentence names the cell: beside a file and a line, a check's report has no place for it. */
const placed = (problem: Problem): Problem => {
  const { sheet, column, line } = problem
  const cell = [sheet, line === undefined ? undefined : `${column ?? ''}${line}`].filter(
    (part) => part !== undefined,
  )
  return {
    ...problem,
    message: `${cell.join(' ')} ${problem.message}`,
    messageEn: `${cell.join(' ')} ${problem.messageEn}`,
  }
}

/** Reads a CSV or XLSX file of guides in a catalog folder; what cannot be read is reported, with sheet, row and column. */
export const readGuideTable = async (
  folder: string,
  file: string,
  agencies: readonly Agency[],
  take: (row: unknown, spot: Spot, prefix: readonly PropertyKey[]) => void,
  report: Report,
): Promise<void> => {
  const complete = createGuideCompletion(agencies)
  const sink: DraftSink = {
    draft: ({ fields, place, problems }) => {
      if (problems.length > 0) {
        report(...problems.map(placed))
        return
      }
      complete(fields, () => undefined)
      const { file: of, line } = place
      take(fields, { file: of, ...(line === undefined ? {} : { line }) }, [])
    },
    skip: (reason, place, rows = 1) => {
      if (reason !== 'unknownSheet') return
      const { header: _, ...spot } = place
      report({
        ...spot,
        remark: true,
        message: `工作表 ${place.sheet ?? ''} 没有可识别的表头，其 ${rows} 行未读入。`,
        messageEn: `The sheet ${place.sheet ?? ''} has no header that is known, so its ${rows} rows were not read.`,
      })
    },
    orphan: (problem) => report(placed(problem)),
    mapping: (mapping) => reportGuesses(mapping, report),
    note: () => undefined,
  }
  try {
    await readFile(
      await fileSource(join(folder, file), file),
      kinds.guides,
      { profile: await profileIn(folder) },
      sink,
    )
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    report({ file, message: error.message, messageEn: error.messageEn })
  }
}
