/** `npm run bench`: measures the budgets of the design on a generated province; the figures are ratios of one run. */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readCatalog } from '../../api/intake/read-catalog.ts'
import { readLines } from '../../api/intake/read-lines.ts'
import type { Catalog } from '../../rules/catalog.ts'
import type { Link } from '../../rules/link/link.ts'
import { linkAgency } from '../../rules/scan/agency-unit.ts'
import { prepareGuideCheck } from '../../rules/scan/check-guide.ts'
import type { LastCheck } from '../../rules/scan/last-check.ts'
import { startRun } from '../../rules/scan/run.ts'
import { recheck, type ScanResult, scan } from '../../rules/scan/scan.ts'
import { inTurn, median, timed } from './measure.ts'

const root = join(import.meta.dirname, '../..')
const asOf = '2026-11-23'
const countedRuns = 5
const sampledGuides = 40

/** Runs an entry point under the same limits of memory as `npm run check`, which this bench was started with. */
const run = (...args: string[]): string =>
  execFileSync(process.execPath, [...process.execArgv, join(root, 'bin/run.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })

const say = (label: string, figure: string, budget: string): void => {
  process.stdout.write(`${label.padEnd(46)} ${figure.padStart(22)}   budget ${budget}\n`)
}

/** Reading the same files and JSON.parse of each line: what every checker of them must at least do. */
const readAndParse = async (folder: string): Promise<number> => {
  let rows = 0
  for (const file of globSync('guides/**/*.jsonl', { cwd: folder }))
    for await (const { text } of readLines(join(folder, file))) {
      if (text) JSON.parse(text)
      rows += 1
    }
  return rows
}

const benchScan = async (folder: string): Promise<Catalog> => {
  const { a: baseline, b: full } = await inTurn(
    countedRuns,
    () => readAndParse(folder),
    async () => scan((await readCatalog(folder)).catalog, { asOf }),
  )
  say('full scan / reading and JSON.parse', `${(full / baseline).toFixed(2)} ×`, '≤ 6 ×, then ≤ 3 ×')
  say('  of which', `${full.toFixed(0)} / ${baseline.toFixed(0)} ms`, '–')
  const peak = Number(run('test/bench/scan-once.ts', folder, asOf))
  say('full scan, peak memory', `${(peak / 2 ** 20).toFixed(0)} MiB`, '≤ 512 MiB, then ≤ 384 MiB')
  return (await readCatalog(folder)).catalog
}

/** Every n-th guide, spread over the catalog. */
const sample = <Value>(values: readonly Value[], count: number): Value[] =>
  values.filter((_, at) => at % Math.max(1, Math.floor(values.length / count)) === 0).slice(0, count)

/** What a scan left of the families, as a server has it stored when a guide's conditions are saved. */
const lastCheckOf = ({ units }: ScanResult): LastCheck => {
  const ofFamilies = units.filter(({ unit }) => unit.startsWith('family:'))
  const findings = ofFamilies.flatMap((unit) => unit.findings)
  const found = Map.groupBy(findings, ({ guideId }) => guideId)
  return {
    at: new Map(
      ofFamilies
        .flatMap(({ outcomes }) => outcomes)
        .map(({ guideId }) => [guideId, found.get(guideId) ?? []]),
    ),
    groups: findings.filter(({ kind }) => kind === 'group'),
    changed: new Set(['conditions']),
  }
}

const benchSavedGuide = async (catalog: Catalog): Promise<void> => {
  const scanned = scan(catalog, { asOf })
  const links = new Map(scanned.links.map((link) => [link.guideId, link]))
  const last = lastCheckOf(scanned)
  const linkOf = (id: string): Link => {
    const link = links.get(id)
    if (!link) throw new Error(`expected a link of ${id}, got none`)
    return link
  }
  const warm = startRun(catalog, asOf)
  const times: number[] = []
  for (const guide of sample(catalog.guides, sampledGuides)) {
    const saved = { ...guide, conditions: `${guide.conditions ?? ''}另须满 7 个月。` }
    const ofAgency = catalog.guides.filter(({ agency }) => agency.uscc === guide.agency.uscc)
    const changed = ofAgency.map((one) => (one.id === guide.id ? saved : one))
    const own = new Set(ofAgency.map(({ id }) => id))
    const familyOf = (link: Link) =>
      link.standardCode === null ? undefined : warm.directory.familyOf(link.standardCode)
    const family = familyOf(linkOf(guide.id))
    const elsewhere = catalog.guides
      .filter(({ id }) => !own.has(id) && familyOf(linkOf(id)) === family)
      .map((one) => ({ guide: one, link: linkOf(one.id) }))
    times.push(
      await timed(() => {
        const families = family === undefined ? [] : [family]
        recheck(warm, { units: [linkAgency(warm, changed)], families, elsewhere, last })
      }),
    )
  }
  say('one saved guide with its family, median', `${median(times).toFixed(1)} ms`, '≤ 50 ms, then ≤ 20 ms')
}

const benchEditor = async (catalog: Catalog): Promise<void> => {
  const times: number[] = []
  for (const guide of sample(catalog.guides, sampledGuides)) {
    const standard = catalog.directory.items.find(({ code }) => code === guide.baseCode) ?? null
    const check = prepareGuideCheck({
      directory: catalog.directory,
      standard,
      agency: undefined,
      config: {},
      asOf,
    })
    check(guide)
    times.push(await timed(() => check({ ...guide, conditions: `${guide.conditions ?? ''}满 7 个月。` })))
  }
  say('check of one guide after a key, median', `${median(times).toFixed(1)} ms`, '≤ 100 ms, then ≤ 50 ms')
}

/** A script with all that it imports at once, by name. */
const withImports = (folder: string, names: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    const source = readFileSync(join(folder, name), 'utf8')
    for (const [, imported] of source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      if (imported) visit(imported)
  }
  names.forEach(visit)
  return found
}

/** What the first page loads: the entry, the shell and the overview, which the entry imports. */
const benchFirstPage = (): void => {
  const dist = join(root, 'web/dist')
  const assets = join(dist, 'assets')
  if (!existsSync(assets)) {
    say('first page, script, gzip', 'web/ is not built', '≤ 250 KB, then ≤ 180 KB')
    return
  }
  const entry = /src="[^"]*\/assets\/([^"]+\.js)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[1]
  const overview = globSync('{app,overview-page}-*.js', { cwd: assets })
  const scripts = withImports(assets, [...(entry ? [entry] : []), ...overview])
  const bytes = [...scripts].reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0)
  say('first page, script, gzip', `${(bytes / 1000).toFixed(0)} KB`, '≤ 250 KB, then ≤ 180 KB')
}

/** The entry point of `npm run bench`: `[--guides N] [--catalog DIR]`. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: { guides: { type: 'string', default: '21300' }, catalog: { type: 'string' } },
  })
  const folder = values.catalog ?? mkdtempSync(join(tmpdir(), 'duibiao-bench-'))
  try {
    if (!values.catalog) run('fixtures/cli.ts', '--guides', values.guides, '--seed', '7', '--out', folder)
    const catalog = await benchScan(folder)
    await benchSavedGuide(catalog)
    await benchEditor(catalog)
    benchFirstPage()
    return 0
  } finally {
    if (!values.catalog) rmSync(folder, { recursive: true, force: true })
  }
}
