import { simplifiedOf } from '../../lexicon/traditional.ts'
import type { Fold } from './fold.ts'

/** One character in canonical form: nothing for an invisible one, a space or line feed for white space. */
export interface FoldedCharacter {
  readonly text: string
  readonly folds: readonly Fold[]
}

const lineBreak = /^[\n\v\f\r\u0085\u2028\u2029]$/
const space = /^[^\S\uFEFF]$/
// Controls, formats (zero-width, direction), fillers and variation selectors have no shape of their own.
const invisible = /^(?:\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u3164|\uFFA0)$/u

const circled: readonly (readonly [first: number, last: number, number: number])[] = [
  [0x2460, 0x2473, 1], // ①–⑳
  [0x24eb, 0x24f4, 11], // ⓫–⓴
  [0x24f5, 0x24fe, 1], // ⓵–⓾
  [0x2776, 0x277f, 1], // ❶–❿
  [0x2780, 0x2789, 1], // ➀–➉
  [0x278a, 0x2793, 1], // ➊–➓
  [0x3251, 0x325f, 21], // ㉑–㉟
  [0x32b1, 0x32bf, 36], // ㊱–㊿
]

// ① must not become a bare 1: before 年满 it would read as a number of years.
const circledForm = (code: number): string | undefined => {
  for (const [first, last, number] of circled) {
    if (code >= first && code <= last) return `(${number + code - first})`
  }
  return code >= 0x3280 && code <= 0x3289 ? `(${'一二三四五六七八九十'.charAt(code - 0x3280)})` : undefined
}

const spread = (characters: string, text: string, fold: Fold) =>
  Array.from(characters, (character) => [character, { text, fold }] as const)

const unified = new Map<string, { readonly text: string; readonly fold: Fold }>([
  ...spread('【〖〚⟦', '[', 'bracket'),
  ...spread('】〗〛⟧', ']', 'bracket'),
  ...spread('〘⦗', '〔', 'bracket'),
  ...spread('〙⦘', '〕', 'bracket'),
  ...spread('⁽❨⦅', '(', 'bracket'),
  ...spread('⁾❩⦆', ')', 'bracket'),
  ...spread('‐‑‒–—―−─━⁃﹘', '-', 'dash'),
  ...spread('〜∼∽〰', '~', 'dash'),
  ...spread('“”„‟″〝〞〟「」『』❝❞', '"', 'quote'),
  ...spread('‘’‚‛′`´❛❜', "'", 'quote'),
  ...spread('〈⟨⟪«❮', '《', 'quote'),
  ...spread('〉⟩⟫»❯', '》', 'quote'),
  ...spread('•‧∙⋅・●▪■◆◇○', '·', 'punctuation'),
  ...spread('∶', ':', 'punctuation'),
  ...spread('⁄∕', '/', 'punctuation'),
])

const unify = (character: string, folds: Set<Fold>): string => {
  const simplified = simplifiedOf.get(character)
  if (simplified !== undefined) {
    folds.add('traditional')
    return simplified
  }
  const form = unified.get(character)
  if (form) folds.add(form.fold)
  return form?.text ?? character
}

/** Folds one character, given with the combining marks that follow it. */
export const foldCharacter = (cluster: string): FoldedCharacter => {
  if (lineBreak.test(cluster)) return { text: '\n', folds: cluster === '\n' ? [] : ['space'] }
  if (space.test(cluster)) return { text: ' ', folds: cluster === ' ' ? [] : ['space'] }
  if (invisible.test(cluster)) return { text: '', folds: ['invisible'] }
  const known = unified.get(cluster)
  if (known) return { text: known.text, folds: [known.fold] }
  const folds = new Set<Fold>()
  const plain = circledForm(cluster.codePointAt(0) ?? 0) ?? cluster.normalize('NFKC')
  if (plain !== cluster) folds.add('width')
  let text = ''
  for (const character of plain) {
    if (invisible.test(character)) folds.add('invisible')
    else text += space.test(character) ? ' ' : unify(character, folds)
  }
  return { text, folds: [...folds] }
}

const units = new Map<string, FoldedCharacter>()

/** `foldCharacter` for a single UTF-16 unit, remembered: there are 65,536. */
export const foldUnit = (unit: string): FoldedCharacter => {
  const known = units.get(unit)
  if (known) return known
  const folded = foldCharacter(unit)
  units.set(unit, folded)
  return folded
}
