/** The command line of exports that are not findings: figures, a guide's sheet, guides and directory. */

import { troubleLine } from '../formats/trouble-line.ts'
import { writeContent } from '../formats/write.ts'
import { readCatalog } from '../intake/read-catalog.ts'
import { today } from '../today.ts'
import { readExportArguments, usage } from './arguments.ts'
import { requireFile, runCommand } from './command-line.ts'
import { formatsOf, isWithoutGuides } from './exports.ts'
import { exportInput } from './input.ts'

const run = async (args: readonly string[]): Promise<0 | 2> => {
  const options = readExportArguments(args)
  if (!options) {
    process.stdout.write(usage)
    return 0
  }
  const { folder, what, format, output, locale, guideId } = options
  const exporter = formatsOf(what).get(format)
  if (!exporter) throw new Error(`expected a format of ${what}, got ${format}`)
  const reading = await readCatalog(folder, { withoutGuides: isWithoutGuides(what) })
  const before = options.before === undefined ? undefined : await readCatalog(options.before)
  const input = exportInput(reading, {
    locale,
    guideId,
    asOf: options.asOf ?? today(),
    before: before?.catalog,
  })
  const content = await exporter(input)
  if (content instanceof Uint8Array && output === undefined) requireFile(format)
  await writeContent(content, output ?? process.stdout)
  const troubles = [...reading.troubles, ...(before?.troubles ?? [])]
  for (const trouble of troubles) process.stderr.write(`${troubleLine(locale, trouble)}\n`)
  return troubles.some(({ remark }) => !remark) ? 2 : 0
}

/** The entry point of `npm run export`. */
export const main = (args: readonly string[]): Promise<number> => runCommand(() => run(args))
