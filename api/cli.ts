/**
 * The command line of `check`. Exit 0 nothing, 1 findings, 2 could not run wholly. The engine is loaded only where it
 * is needed: a cached result, the help or an error of usage are there at once.
 */
import { readArguments } from './arguments.ts'
import { checkCached } from './check/cache.ts'
import type { Output } from './check/check.ts'
import { type CheckOptions, helpText } from './check/options.ts'
import { version } from './version.ts'

const check = async (options: CheckOptions, output: Output) => {
  const engine = await import('./check/check.ts')
  return engine.check(options, output)
}

const run = async (args: readonly string[]): Promise<number> => {
  const command = readArguments(args)
  const print = (text: string): 0 => {
    process.stdout.write(text)
    return 0
  }
  const isTerminal = process.stdout.isTTY === true
  switch (command.ask) {
    case 'help':
      return print(helpText(command.locale))
    case 'version':
      return print(`${version}\n`)
    case 'explain': {
      const { explainRule } = await import('./check/explain.ts')
      return print(explainRule(command.rule, command.locale, isTerminal))
    }
    case 'print-config': {
      const { printConfig } = await import('./check/effective.ts')
      return print(await printConfig(command.options, command.guideId))
    }
    case 'check': {
      const { options } = command
      const output: Output = {
        report: options.output ?? process.stdout,
        isTerminal: options.output === undefined && isTerminal,
        warn: (text) => process.stderr.write(text),
      }
      // Repairs change their own input: there is nothing to keep.
      return options.cache === undefined || options.fix !== 'no'
        ? check(options, output)
        : checkCached(options, output, check)
    }
  }
}

/** What is the user's to put right, in both languages; undefined for an error of the program. */
const explain = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  if ('messageEn' in error) return `${error.message}\n${error.messageEn}`
  return 'syscall' in error
    ? `无法读写文件：${error.message}\nA file cannot be read or written: ${error.message}`
    : undefined
}

/** The entry point of `npm run check` and of `duibiao check`. */
export const main = async (args: readonly string[]): Promise<number> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away (`| head`): nothing is left to say.
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    return await run(args)
  } catch (error) {
    const explained = explain(error)
    if (explained === undefined) throw error
    process.stderr.write(`${explained}\n`)
    return 2
  }
}
