import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Packages that the engine may use: small, pure, and at home in browsers and on Workers. */
const enginePackages = ['zod', 'fast-diff', '@noble/hashes', 'fastest-levenshtein', 'munkres-js', 'nzh']

const sources = (folder: string) =>
  globSync(`${folder}/**/*.ts`, { cwd: root }).filter(
    (file) => !/\.test\.ts$|\/node_modules\/|\/dist\//.test(file),
  )

interface Import {
  readonly file: string
  readonly specifier: string
  readonly isTypeOnly: boolean
}

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map(([, type, from, bare, dynamic]) => ({
    file,
    specifier: from ?? bare ?? dynamic ?? '',
    isTypeOnly: type !== undefined,
  }))

const target = ({ file, specifier }: Import): string =>
  specifier.startsWith('.') ? relative(root, join(root, dirname(file), specifier)) : specifier

/** The tester of rules runs in tests only, so it may use the test library. */
const isTester = ({ file }: Import): boolean => file === 'rules/test-rule.ts'

const outside = (folder: string, isAllowed: (one: Import, to: string) => boolean): string[] =>
  sources(folder)
    .flatMap(importsOf)
    .filter((one) => !isAllowed(one, target(one)))
    .map((one) => `${one.file} imports ${one.specifier}`)

describe('dependencies point one way', () => {
  test('rules import nothing of ours, and of libraries only small pure ones', () => {
    const isEnginePackage = (to: string) =>
      enginePackages.some((name) => to === name || to.startsWith(`${name}/`))
    expect(
      outside('rules', (one, to) => to.startsWith('rules/') || isEnginePackage(to) || isTester(one)),
    ).toEqual([])
  })
  test('the api imports rules, and the fixtures that it can generate', () => {
    expect(outside('api', (_, to) => !/^(web|test)\//.test(to))).toEqual([])
  })
  test('the web app imports rules, and types from the api', () => {
    expect(
      outside(
        'web',
        (one, to) => !/^(api|fixtures|test)\//.test(to) || (one.isTypeOnly && to.startsWith('api/')),
      ),
    ).toEqual([])
  })
  test('fixtures import rules', () => {
    expect(outside('fixtures', (_, to) => !/^(api|web|test)\//.test(to))).toEqual([])
  })
  test('no file imports, by way of others, itself', () => {
    const files = ['rules', 'api', 'web', 'fixtures', 'bin'].flatMap(sources)
    const imports = new Map(files.map((file) => [file, importsOf(file).map(target)]))
    const begun: string[] = []
    const done = new Set<string>()
    const circlesFrom = (file: string): string[] => {
      if (done.has(file)) return []
      const at = begun.indexOf(file)
      if (at >= 0) return [[...begun.slice(at), file].join(' → ')]
      begun.push(file)
      const circles = (imports.get(file) ?? []).flatMap(circlesFrom)
      begun.pop()
      done.add(file)
      return circles
    }
    expect(files.flatMap(circlesFrom)).toEqual([])
  })
  test('what the Worker reaches uses of Node only what Workers have', () => {
    const seen = new Set<string>()
    const isTyped = (file: string) => file.endsWith('.ts')
    const visit = (file: string): readonly string[] => {
      if (seen.has(file)) return []
      seen.add(file)
      return importsOf(file).flatMap((one) => {
        if (one.isTypeOnly) return []
        const to = target(one)
        return one.specifier.startsWith('.') && isTyped(to) ? visit(to) : [to]
      })
    }
    const reached = new Set(visit('api/worker.ts'))
    // A CSV is parsed as a stream, a workbook unpacked; nodejs_compat has both.
    const portable = ['node:buffer', 'node:path', 'node:stream', 'node:zlib']
    const nodeOnly = ['exceljs', 'docx', 'better-sqlite3', '@hono/node-server']
    expect(seen).toContain('api/intake/read-file.ts')
    expect([...reached].filter((to) => to.startsWith('node:') && !portable.includes(to))).toEqual([])
    expect(
      [...reached].filter((to) => nodeOnly.some((name) => to === name || to.startsWith(`${name}/`))),
    ).toEqual([])
  })
  test('the engine knows no clock, no randomness and no Node', () => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|\bprocess\.|from 'node:/
    expect(sources('rules').filter((file) => impure.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })
})
