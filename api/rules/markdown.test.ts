import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../rules/checks/index.ts'
import { ruleDocuments } from './markdown.ts'

const folder = join(import.meta.dirname, '../../docs/rules')
const documents = ruleDocuments()

test('docs/rules is what `npm run docs` writes', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...documents.keys()].toSorted())
  for (const [name, text] of documents) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text)
})
test('every rule has its place in both languages, and the index leads there', () => {
  for (const suffix of ['', '.en'])
    for (const { id, element } of rules) {
      const anchor = id.replace('/', '-')
      expect(documents.get(`${element}${suffix}.md`)).toContain(`<a id="${anchor}"></a>`)
      expect(documents.get(`README${suffix}.md`)).toContain(`(${element}${suffix}.md#${anchor})`)
    }
})
test('text stays as it is written: nothing of it is markup', () => {
  expect(documents.get('text.md')).toContain('\\<')
  expect(documents.get('text.md')).not.toMatch(/(?<!\\)<(?!a id=|\/a>|br>)/)
})
