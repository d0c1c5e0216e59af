/**
 * Writes rules/lexicon/traditional.ts: traditional characters with the one simplified character that each becomes.
 * Run it after a new version of opencc-js: `node bin/make-traditional.mjs`.
 *
 * A character of GB 2312 is itself in use in simplified text (着, 乾, 瞭) and is left out, so that simplified text is
 * never changed; the few named in `rareInGuides` are in use there only in senses that no guide has. `inNames` are
 * characters beside GB 2312 that simplified names keep (东昇).
 */
import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js'

const rareInGuides = new Set('於後徵夥')
const inNames = new Set('昇甯甦祇')
const charactersPerLine = 48

const gb2312 = new Set()
const decoder = new TextDecoder('gb2312')
for (let row = 0xb0; row <= 0xf7; row++) {
  for (let cell = 0xa1; cell <= 0xfe; cell++) gb2312.add(decoder.decode(new Uint8Array([row, cell])))
}

const converters = ['t', 'tw', 'hk'].map((from) => Converter({ from, to: 'cn' }))
const pairs = []
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const traditional = String.fromCharCode(code)
  if (inNames.has(traditional) || (gb2312.has(traditional) && !rareInGuides.has(traditional))) continue
  const simplified = converters.map((convert) => convert(traditional)).find((out) => out !== traditional)
  if (simplified?.length === 1) pairs.push(traditional + simplified)
}

// 苧 stands for 薴 in simplified text, and for 苎 in traditional text: it is left as it is.
const simplifiedForms = new Set(pairs.map((pair) => pair.charAt(1)))
const text = pairs.filter((pair) => !simplifiedForms.has(pair.charAt(0))).join('')
const lines = []
for (let at = 0; at < text.length; at += charactersPerLine) {
  lines.push(`  '${text.slice(at, at + charactersPerLine)}',`)
}
writeFileSync(
  new URL('../rules/lexicon/traditional.ts', import.meta.url),
  `/** Traditional characters, each followed by its simplified character; written by bin/make-traditional.mjs. */
const pairs = [
${lines.join('\n')}
].join('')

/** The simplified character of each traditional character that has exactly one and is not itself in simplified use. */
export const simplifiedOf: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(2 * at), pairs.charAt(2 * at + 1)]),
)
`,
)
