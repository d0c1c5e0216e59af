import { cpSync, existsSync, globSync, mkdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Where the built web app stands. */
export const webFolder = join(root, 'web/dist')

const sources = ['web/**/*.{ts,html,css,svg,json}', 'rules/**/*.ts', 'package-lock.json']

const newestOf = (patterns: readonly string[], exclude: (file: string) => boolean): number =>
  Math.max(
    0,
    ...globSync(patterns, { cwd: root })
      .filter((file) => !exclude(file))
      .map((file) => statSync(join(root, file)).mtimeMs),
  )

/** Whether the built web app is missing or older than what it is built from. */
const isStale = (): boolean => {
  const built = statSync(join(webFolder, 'index.html'), { throwIfNoEntry: false })
  const isOutput = (file: string) => file.startsWith('web/dist/') || file.endsWith('.test.ts')
  return !built || newestOf(sources, isOutput) > built.mtimeMs
}

const apiPageFiles = ['swagger-ui.css', 'swagger-ui-bundle.js']

/** Puts the files of the API's page beside the app: on Workers only what stands there is served. */
const copyApiPage = (): void => {
  const from = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  const to = join(webFolder, 'api/docs')
  mkdirSync(to, { recursive: true })
  for (const file of apiPageFiles) if (!existsSync(join(to, file))) cpSync(join(from, file), join(to, file))
}

/** Builds the web app with the files of the API's page. */
export const buildWeb = async (): Promise<void> => {
  // Most starts build nothing, so the builder is loaded only here.
  const { build } = await import('vite')
  await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn' })
  copyApiPage()
}

/** Builds the web app where it is missing or older than its sources; tells whether it did. */
export const refreshWeb = async (): Promise<boolean> => {
  const stale = isStale()
  if (stale) await buildWeb()
  else copyApiPage()
  return stale
}
