/** `npm run new-rule ELEMENT/WHAT`: the files of a new rule, to be filled in. Its tests fail until they are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { closest } from 'fastest-levenshtein'
import { type ElementName, elementNames } from '../rules/catalog.ts'
import { ruleSetVersion } from '../rules/rule-version.ts'
import { listChecks } from './list-checks.ts'

const root = new URL('../', import.meta.url)

const ruleSource = (
  element: ElementName,
  what: string,
  name: string,
): string => `import { defineRule } from '../../rule.ts'

/** Finds where the guide's ${element} is not the standard's: say here what exactly it finds. */
export const ${name} = defineRule({
  id: '${element}/${what}',
  element: '${element}',
  needs: 'standard',
  reads: ['${element}'],
  *check({ facts: { guide, standard } }) {
    const ours = standard.${element}
    const theirs = guide.${element}
    if (!ours || !theirs || ours.id === theirs.id) return
    yield {
      message: 'differs',
      data: {},
      place: [],
      path: '/${element}',
      expected: ours.raw,
      actual: theirs.raw,
    }
  },
})
`

const testSource = (
  what: string,
  name: string,
): string => `import { type RuleCase, testRule } from '../../test-rule.ts'
import { ${name} } from './${what}.ts'

/** A case that is still to be written: what it does not give is filled by the builders. */
const toFill = (name: string): RuleCase => ({
  name,
  get guide(): never {
    throw new Error(\`expected the case “\${name}” to be written, got none\`)
  },
})

testRule(${name}, {
  valid: [toFill('first right guide'), toFill('second right guide'), toFill('third right guide')],
  invalid: [toFill('first wrong guide'), toFill('second wrong guide'), toFill('third wrong guide')],
  harmless: [
    toFill('first that only looks different'),
    toFill('second that only looks different'),
    toFill('third that only looks different'),
  ],
})
`

/** Empty texts: the test of what every rule owes fails until they are written. */
const textSource = (id: string, change: string): string => `  '${id}': {
    title: '',
    why: '',
    repair: '',
    bad: '',
    good: '',
    harmless: [],
    changes: [{ version: ${Number(ruleSetVersion) + 1}, what: '${change}' }],
    messages: { differs: '' },
  },
`

const withText = (source: string, text: string): string => {
  const end = source.lastIndexOf('\n}')
  return `${source.slice(0, end + 1)}${text}${source.slice(end + 1)}`
}

/** Elements whose rules are of another form than one guide beside its standard. */
const ownForm: Partial<Record<ElementName, string>> = {
  presence: 'presence/split-extra (a family) or presence/duplicate (an agency)',
  text: 'text/vague (strings anywhere)',
}

/** What is wrong with a rule's name, undefined where it can be made. */
const complaint = (id: string): string | undefined => {
  const [element = '', what = '', ...more] = id.split('/')
  if (!elementNames.some((name) => name === element))
    return `There is no element ${element}; the nearest is ${closest(element, elementNames)}. A rule is named ELEMENT/WHAT, such as materials/extra.`
  if (!/^[a-z]+(-[a-z]+)*$/.test(what) || more.length > 0)
    return `A rule is named ELEMENT/WHAT in small letters and hyphens, such as materials/copies-more; got ${id}.`
  const model = ownForm[element as ElementName]
  if (model) return `Rules of ${element} have a form of their own: copy the files of ${model}.`
  return existsSync(new URL(`rules/checks/${id}.ts`, root)) ? `The rule ${id} is there already.` : undefined
}

/** The entry point; gives the exit code. */
export const main = ([id = '']: readonly string[]): number => {
  const wrong = complaint(id)
  if (wrong !== undefined) {
    process.stderr.write(`${wrong}\n`)
    return 2
  }
  // Held to the names of elements above.
  const [element, what] = id.split('/') as [ElementName, string]
  const name = what.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const files = new Map([
    [`rules/checks/${id}.ts`, ruleSource(element, what, name)],
    [`rules/checks/${id}.test.ts`, testSource(what, name)],
  ])
  for (const [locale, change] of [
    ['zh-CN', '新增。'],
    ['en', 'New.'],
  ] as const) {
    const file = `rules/messages/${locale}/${element}.ts`
    files.set(file, withText(readFileSync(new URL(file, root), 'utf8'), textSource(id, change)))
  }
  for (const [file, source] of files) writeFileSync(new URL(file, root), source)
  writeFileSync(new URL('rules/checks/index.ts', root), listChecks())
  process.stdout.write(
    `${[...files.keys(), 'rules/checks/index.ts'].map((file) => `  ${file}\n`).join('')}
Write the texts first, then the rule and its nine cases; npx vitest run rules/checks/${id} test/rules says what is left.
Then npm run docs, npm run bench:detect and npm test.
`,
  )
  return 0
}
