import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { aDirectory, aGuide, anAgency, aStandardItem } from '../../rules/test-builders.ts'

/** The folder of the sources. */
export const root = join(import.meta.dirname, '../..')

/** A folder in which the package is installed from its tarball, beside a catalog that is right and one that is wrong. */
export interface InstalledPackage {
  readonly folder: string
  /** Files of the tarball. */
  readonly files: readonly string[]
  /** Runs a command in the folder. */
  readonly run: (
    command: string,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => { readonly status: number | null; readonly stdout: string; readonly stderr: string }
  readonly remove: () => void
}

/** Packs the package and unpacks it in an empty folder, as npm would install it, without a network. */
export const installPackage = (): InstalledPackage => {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-pack-'))
  const packed = join(folder, 'node_modules/duibiao')
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
  const runIn = (cwd: string): InstalledPackage['run'] => {
    return (command, args, env = {}) => {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd,
        env: { ...process.env, PATH: path, ...env },
        encoding: 'utf8',
      })
      return { status, stdout, stderr }
    }
  }
  const { stdout, stderr } = runIn(root)('npm', ['pack', '--json', '--pack-destination', folder])
  const [found] = /^\[[\s\S]*\]/m.exec(stdout) ?? []
  if (found === undefined) throw new Error(`expected a list of what was packed, got ${stdout}${stderr}`)
  const [pack]: { filename: string; files: { path: string }[] }[] = JSON.parse(found)
  if (!pack) throw new Error('expected one package, got none')
  mkdirSync(packed, { recursive: true })
  mkdirSync(join(folder, 'node_modules/.bin'))
  const run = runIn(folder)
  const { status } = run('tar', ['-xzf', join(folder, pack.filename), '--strip-components=1', '-C', packed])
  if (status !== 0) throw new Error(`expected ${pack.filename} to unpack, got ${status}`)
  // What npm would install beside it is there already.
  symlinkSync(join(root, 'node_modules'), join(packed, 'node_modules'))
  symlinkSync('../duibiao/bin/duibiao.mjs', join(folder, 'node_modules/.bin/duibiao'))
  writeFileSync(join(folder, 'package.json'), '{}')

  const standard = aStandardItem({ promisedLimit: { value: 5, unit: 'workday' } })
  const catalog = (name: string, days: number) => {
    mkdirSync(join(folder, name, 'guides'), { recursive: true })
    writeFileSync(join(folder, name, 'standard.json'), JSON.stringify(aDirectory({ items: [standard] })))
    writeFileSync(join(folder, name, 'agencies.json'), JSON.stringify([anAgency()]))
    const guide = aGuide({ promisedLimit: { value: days, unit: 'workday' } }, standard)
    writeFileSync(join(folder, name, 'guides/a.jsonl'), JSON.stringify(guide))
  }
  catalog('right', 5)
  catalog('wrong', 9)
  return {
    folder,
    files: pack.files.map(({ path: file }) => file),
    run,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
