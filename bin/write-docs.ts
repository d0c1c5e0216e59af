/** Writes docs/rules: the documentation of every rule as Markdown, from the one source in rules/messages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { ruleDocuments } from '../api/rules/markdown.ts'

const folder = new URL('../docs/rules/', import.meta.url)

/** The entry point of `npm run docs`; pages of rules that are gone go too. */
export const main = (): number => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of ruleDocuments()) writeFileSync(new URL(name, folder), text)
  return 0
}
