/** The command `duibiao` as it is installed: names what to do, then what to do it with. */
import { closest } from 'fastest-levenshtein'
import { main as check } from './cli.ts'
import { version } from './version.ts'

const commands = { check } as const satisfies Record<string, (args: readonly string[]) => Promise<number>>

const usage = `duibiao ${version}

  duibiao check DIR [选项 / options]   检查目录文件夹 / check a catalog folder
  duibiao check --help [--lang en]     选项说明 / its options
  duibiao --version                    版本 / version
`

/** The entry point of the command `duibiao`; gives the exit code. */
export const main = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === '--version') {
    process.stdout.write(`${version}\n`)
    return 0
  }
  if (name === '--help' || name === '-h') {
    process.stdout.write(usage)
    return 0
  }
  const command = Object.entries(commands).find(([known]) => known === name)?.[1]
  if (command) return command(args)
  const names = Object.keys(commands)
  if (name !== undefined) {
    const nearest = closest(name, names)
    process.stderr.write(
      `没有命令 ${name}，最接近的是 ${nearest}。\nThere is no command ${name}; the nearest is ${nearest}.\n\n`,
    )
  }
  process.stderr.write(usage)
  return 2
}
