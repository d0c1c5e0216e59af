/** The files to repair that the command line writes: the whole of what was sent, marked, or what was refused alone. */
import { join, parse } from 'node:path'
import { UsageError } from '../check/options.ts'
import type { RecordKind } from '../tables/columns.ts'
import type { ImportArguments } from './arguments.ts'
import type { Line } from './draft.ts'
import { formatOf } from './format.ts'
import { errorFile, type Repair } from './import/error-file.ts'
import type { PreparedImport } from './import/import-files.ts'
import { remainderFile } from './import/remainder-file.ts'
import { remainderJson } from './import/remainder-json.ts'
import type { PendingFile } from './import/write-files.ts'
import type { Source } from './source.ts'

/** A path of its own for each of several sources, by its name. */
const pathFor = (target: string, source: Source, sources: readonly Source[], ending = '.xlsx'): string => {
  const { dir, name } = parse(target)
  return sources.length === 1 ? target : join(dir, `${name}-${parse(source.name).name}${ending}`)
}

const isTable = async (source: Source): Promise<boolean> => (await formatOf(source)) !== 'json'

/** The refused records of a source alone, in its own format: a workbook of a table, JSON of JSON. */
const restOf = async (
  source: Source,
  parts: PreparedImport['parts'],
  repair: Repair & { readonly refused: readonly Line[] },
): Promise<string | Uint8Array | undefined> => {
  if ((await formatOf(source)) !== 'json') return remainderFile(source, repair)
  const [part] = parts
  if (!part) throw new Error('expected a kind that was read, got none')
  const refused = part.plan.refusedRecords.filter(({ file }) => file === source.name)
  return remainderJson(source, { kind: part.kind, refused }, repair.csv.encoding)
}

/** The files to repair, of each source that has problems: the whole workbook, the refused rows, or both, as asked for. */
export const repairFiles = async (
  sources: readonly Source[],
  { parts }: PreparedImport,
  { errors, rejected, encoding, delimiter }: ImportArguments,
): Promise<readonly PendingFile[]> => {
  const files: PendingFile[] = []
  for (const source of sources) {
    const isOwn = ({ file }: { readonly file?: string }): boolean => file === source.name
    const problems = parts.flatMap(({ plan }) => plan.problems.filter(isOwn))
    const refused = parts.flatMap(({ plan }) => plan.refused.filter(isOwn))
    const hasRefused = parts.some(({ plan }) => plan.refusedRecords.some(isOwn))
    if (problems.length === 0 && refused.length === 0 && !hasRefused) continue
    const unlisted = parts.reduce((sum, { plan }) => sum + plan.problemCount - plan.problems.length, 0)
    const headerRows = new Map(
      parts.flatMap(({ plan }) =>
        plan.mappings.filter(isOwn).map(({ sheet, headerRow }) => [sheet.name ?? '', headerRow] as const),
      ),
    )
    const csv = {
      ...(encoding === undefined ? {} : { encoding }),
      ...(delimiter === undefined ? {} : { delimiter }),
    }
    const repair = { problems, total: problems.length + unlisted, headerRows, csv }
    if (errors !== undefined && problems.length > 0)
      files.push({ path: pathFor(errors, source, sources), text: await errorFile(source, repair) })
    const rest = rejected === undefined ? undefined : await restOf(source, parts, { ...repair, refused })
    const ending = (await isTable(source)) ? '.xlsx' : parse(source.name).ext
    if (rejected !== undefined && rest)
      files.push({ path: pathFor(rejected, source, sources, ending), text: rest })
  }
  return files
}

/**
 * Holds the name of the file for refused rows to what it will be, before anything is written: a workbook of tables, JSON
 * of JSON; a directory in one JSON file has several lists, of which none is a file to send again. @throws UsageError
 */
export const requireFitting = async (
  target: string,
  kind: RecordKind,
  sources: readonly Source[],
): Promise<void> => {
  for (const source of sources) {
    const wanted = (await isTable(source)) ? /\.xlsx$/i : /\.(?:jsonl?|ndjson)$/i
    if (sources.length === 1 && !wanted.test(target))
      throw new UsageError(
        `--rejected 的文件名应与 ${source.name} 的格式相符（表格为 .xlsx，JSON 为 .json 或 .jsonl），得到 ${target}。`,
        `--rejected must be named after the format of ${source.name} (.xlsx for tables, .json or .jsonl for JSON), got ${target}.`,
      )
    if (kind === 'directory' && !(await isTable(source)))
      throw new UsageError(
        `${source.name} 一个文件里有几种清单，--rejected 请分别用 --kind items、laws 等导入。`,
        `${source.name} holds several lists in one file; use --rejected with --kind items, laws and so on, one by one.`,
      )
  }
}
