/** Writes rules/checks/index.ts, the list of all rules, from the files below rules/checks. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../rules/checks/', import.meta.url)

/** The text of rules/checks/index.ts as the folder asks for it. */
export const listChecks = (): string => {
  const files = globSync('*/*.ts', { cwd: folder })
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith('verbs/'))
    .sort()
  const entries = files.map((file) => {
    const id = file.replace(/\.ts$/, '')
    const source = readFileSync(new URL(file, folder), 'utf8')
    const [, exported] = source.match(/^export const (\w+)/m) ?? []
    if (!exported) throw new Error(`expected one exported rule in rules/checks/${file}, got none`)
    const alias = id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
    return { file, exported, alias }
  })
  return [
    '/** Every rule, in the order of their ids; written by `npm run list-checks` from the files beside it. */',
    "import type { Rule } from '../rule.ts'",
    ...entries.map(({ file, exported, alias }) =>
      exported === alias
        ? `import { ${exported} } from './${file}'`
        : `import { ${exported} as ${alias} } from './${file}'`,
    ),
    '',
    '/** All rules. */',
    'export const rules: readonly Rule[] = [',
    ...entries.map(({ alias }) => `  ${alias},`),
    ']',
    '',
  ].join('\n')
}

/** The entry point of `npm run list-checks`. */
export const main = (): number => {
  writeFileSync(new URL('index.ts', folder), listChecks())
  return 0
}
