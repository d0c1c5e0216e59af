/** The examples for continuous integration, carried out: what their files say is run as the service would run it. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type InstalledPackage, installPackage, root } from './installed.ts'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}
interface GitlabJob {
  readonly script: readonly string[]
  readonly artifacts: { readonly reports: Readonly<Record<string, string>> }
}
interface Hook {
  readonly id: string
  readonly entry: string
  readonly args?: readonly string[]
}

// The files are the project's own, each in the shape that its service documents.
const read = <Shape>(file: string): Shape => parse(readFileSync(join(root, file), 'utf8')) as Shape

let installed: InstalledPackage
beforeAll(() => {
  installed = installPackage()
  const { run, folder } = installed
  cpSync(join(folder, 'wrong'), join(folder, 'catalog'), { recursive: true })
  run('npx', [
    '--offline',
    '--no-install',
    'duibiao',
    'check',
    'right',
    '--format',
    'baseline',
    '--output',
    'baseline.json',
  ])
}, 120_000)
afterAll(() => installed.remove())

const action = read<Action>('action.yml')
const uses = Object.values(read<Workflow>('docs/ci/github.yml').jobs)
  .flatMap(({ steps }) => steps)
  .filter((step) => step.uses?.startsWith('OWNER/duibiao@'))

/** Runs the action's check as the runner does: its inputs in variables, its outputs in a file. */
const check = (given: Readonly<Record<string, string>>) => {
  const step = action.runs.steps.find(({ id }) => id === 'check')
  if (!step?.run) throw new Error('expected a step that checks')
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: usual = '' }]) => [name, given[name] ?? usual]),
  )
  const env = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, input: string) => inputs[input] ?? ''),
    ]),
  )
  const output = join(installed.folder, 'output')
  rmSync(output, { force: true })
  const { status, stdout } = installed.run(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
    {
      ...env,
      GITHUB_ACTION_PATH: root,
      GITHUB_OUTPUT: output,
    },
  )
  return { status, stdout, output: readFileSync(output, 'utf8') }
}

describe('the action', () => {
  test.each([
    ['right', 0, ''],
    ['wrong', 1, '::error '],
    ['nowhere', 2, ''],
    ['$(touch was-run)', 2, ''],
  ])('on the catalog %s ends with %i', (catalog, status, said) => {
    const checked = check({ catalog })
    expect(checked).toMatchObject({ status, output: `exit-code=${status}\n` })
    expect(checked.stdout).toContain(said)
    expect(existsSync(join(installed.folder, 'was-run'))).toBe(false)
  })

  test('is called by the workflow with inputs that it has, all that it requires among them', () => {
    const required = Object.entries(action.inputs).flatMap(([name, one]) => (one.required ? [name] : []))
    expect(uses.length).toBeGreaterThan(1)
    for (const { with: given = {} } of uses) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
      expect(Object.keys(given)).toEqual(expect.arrayContaining(required))
    }
  })

  test('as the workflow calls it fails on what is new, and writes the file that is uploaded', () => {
    const [gate, report] = uses.map(({ with: given = {} }) => check(given))
    expect(gate).toMatchObject({ status: 1, stdout: expect.stringContaining('::error ') })
    expect(report?.status).toBe(0)
    const { runs } = JSON.parse(readFileSync(join(installed.folder, 'duibiao.sarif'), 'utf8')) as {
      runs: { results: { baselineState: string }[] }[]
    }
    expect(runs[0]?.results.map(({ baselineState }) => baselineState)).toContain('new')
  })
})

test('the job of GitLab fails on what is new, and writes the report that it keeps', () => {
  const { script, artifacts } =
    read<Readonly<Record<string, GitlabJob>>>('docs/ci/gitlab-ci.yml').duibiao ?? {}
  expect(installed.run('bash', ['-eo', 'pipefail', '-c', (script ?? []).join('\n')]).status).toBe(1)
  expect(readFileSync(join(installed.folder, artifacts?.reports.junit ?? ''), 'utf8')).toContain('<failure')
})

test('the hook refuses a commit with something new, and lets one pass without', () => {
  const [hook] = read<readonly Hook[]>('.pre-commit-hooks.yaml')
  const [used] = read<{ repos: { hooks: Hook[] }[] }>('docs/ci/pre-commit-config.yaml').repos.flatMap(
    ({ hooks }) => hooks,
  )
  expect(used?.id).toBe(hook?.id)
  const [command = '', ...args] = (hook?.entry ?? '').split(' ')
  const commit = () =>
    installed.run('npx', ['--offline', '--no-install', command, ...args, ...(used?.args ?? [])]).status
  expect(commit()).toBe(1)
  const guides = join(installed.folder, 'catalog/guides/a.jsonl')
  const wrong = readFileSync(guides, 'utf8')
  cpSync(join(installed.folder, 'right/guides/a.jsonl'), guides)
  expect(commit()).toBe(0)
  writeFileSync(guides, wrong)
})
