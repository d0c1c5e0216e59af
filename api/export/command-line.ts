/** What the command lines of exports and comparisons have in common. */
import { UsageError } from '../check/options.ts'

/** The value of an option that is one of a closed list. @throws UsageError */
export const oneOf = <Name extends string>(
  option: string,
  value: string | undefined,
  names: readonly Name[],
): Name => {
  const found = names.find((name) => name === value)
  if (found !== undefined) return found
  throw new UsageError(
    `--${option} 应为 ${names.join('、')} 之一${value === undefined ? '' : `，得到 ${value}`}。`,
    `--${option} must be one of ${names.join(', ')}${value === undefined ? '' : `, got ${value}`}.`,
  )
}

/** The value of an option that is a day, where it is given. @throws UsageError */
export const dayOf = (option: string, value: string | undefined): string | undefined => {
  if (value === undefined) return undefined
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toJSON()?.startsWith(value)) return value
  throw new UsageError(
    `--${option} 应为 YYYY-MM-DD 的日期，得到 ${value}。`,
    `--${option} must be a day as YYYY-MM-DD, got ${value}.`,
  )
}

/** Refuses to write bytes to a terminal. @throws UsageError */
export const requireFile = (format: string): void => {
  if (!process.stdout.isTTY) return
  throw new UsageError(
    `${format} 是二进制格式，请用 --output 指定文件。`,
    `${format} is a binary format: name a file with --output.`,
  )
}

/** What Node says of arguments that it cannot parse, with the usage below. */
export const unparsed = (cause: unknown, usage: string): UsageError => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new UsageError(`命令行有误：${reason}`, `The command line is wrong: ${reason}\n\n${usage}`)
}

/** Says what went wrong in both languages, or gives up on what is not the user's. */
const explainFailure = (error: unknown): string => {
  if (error instanceof Error && 'messageEn' in error) return `${error.message}\n${error.messageEn}`
  if (error instanceof Error && 'syscall' in error)
    return `无法读写文件：${error.message}\nA file cannot be read or written: ${error.message}`
  throw error
}

/** Runs a command to its exit code: what goes wrong is said on stderr, and a reader of the pipe that goes away (`| head`) ends it. */
export const runCommand = async <Code extends number>(run: () => Promise<Code>): Promise<Code | 0 | 2> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    return await run()
  } catch (error) {
    process.stderr.write(`${explainFailure(error)}\n`)
    return 2
  }
}
