/** The command `duibiao` as it is installed: names what to do, then what to do it with. */
import { closest } from 'fastest-levenshtein'
import { version } from './version.ts'

interface Command {
  readonly help: string
  /** Loads only what the command needs. */
  readonly load: () => Promise<{ main(args: readonly string[]): Promise<number> }>
}

const commands: Readonly<Record<string, Command>> = {
  check: {
    help: 'DIR                    检查目录文件夹 / check a catalog folder',
    load: () => import('./cli.ts'),
  },
  import: {
    help: 'FILE… --into DIR       把表格或平台数据导入目录文件夹 / bring tables or platform data into a catalog folder',
    load: () => import('./intake/command.ts'),
  },
  export: {
    help: 'DIR --what NAME        导出统计、自评、指南和目录 / export figures, self-assessment, guides and directory',
    load: () => import('./export/cli.ts'),
  },
  load: {
    help: 'DIR --to URL           把目录文件夹送入刚部署的服务器 / send a catalog folder to a server that is still empty',
    load: () => import('./load/cli.ts'),
  },
  diff: {
    help: 'BEFORE AFTER           比较两个目录文件夹 / compare two catalog folders',
    load: () => import('./diff/cli.ts'),
  },
}

const usage = `duibiao ${version}

${Object.entries(commands)
  .map(([name, { help }]) => `  duibiao ${name.padEnd(7)} ${help}`)
  .join('\n')}

  duibiao COMMAND --help         该命令的选项 / the options of a command
  duibiao --version              版本 / version
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
  const names = Object.keys(commands)
  const known = names.find((one) => one === name)
  const command = known === undefined ? undefined : commands[known]
  if (command) {
    const { main: run } = await command.load()
    return run(args)
  }
  if (name !== undefined) {
    const nearest = closest(name, names)
    process.stderr.write(
      `没有命令 ${name}，最接近的是 ${nearest}。\nThere is no command ${name}; the nearest is ${nearest}.\n\n`,
    )
  }
  process.stderr.write(usage)
  return 2
}
