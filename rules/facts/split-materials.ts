import { readCopies } from '../canonical/materials/copies.ts'
import { findListMarks } from '../canonical/text/numbering.ts'
import { canonicalText, rawRange } from '../canonical/text/text.ts'
import type { Material } from '../catalog.ts'

/** What stands in brackets or behind a name and says how it is handed in: （原件1份，复印件2份）, 原件及复印件各1份. */
const handingIn =
  /[（(][^（）()]*(?:原件|复印件|影印件|一式|[\d一二两三四五六七八九十]+[份套张页本])[^（）()]*[）)]|[,，、:：\s]*(?:原件|复印件|影印件|一式)[^（）()]*$/g

/** The pieces of a list: behind its marks, else between the ends of clauses. */
const piecesOf = (raw: string): readonly string[] => {
  const text = canonicalText(raw)
  const marks = findListMarks(text.text)
  if (marks.length === 0) return raw.split(/[\n\r;；]+/)
  const first = marks[0]?.start ?? 0
  const ahead = first > 0 ? [raw.slice(0, rawRange(text, first, first + 1).start)] : []
  return [
    // What stands ahead of the first mark, unless it only leads into the list.
    ...ahead.filter((piece) => !/[:：]\s*$/.test(piece)),
    ...marks.map(({ end }, at) => {
      const next = marks[at + 1]?.start ?? text.text.length
      const range = rawRange(text, end, Math.max(end, next))
      return raw.slice(range.start, range.end)
    }),
  ]
}

const materialOf = (piece: string): Material | undefined => {
  const trimmed = piece.replace(/^[\s、.．]+|[\s;；。.,，、]+$/g, '')
  if (trimmed === '') return undefined
  const said = (trimmed.match(handingIn) ?? []).join('')
  const name = trimmed.replace(handingIn, '').trim()
  const { originals, copies, electronic, paper } = readCopies(canonicalText(said).text)
  const medium = [...(paper ? ['paper' as const] : []), ...(electronic ? ['electronic' as const] : [])]
  return {
    name: name === '' ? trimmed : name,
    necessity: 'required',
    ...(originals === undefined ? {} : { originals }),
    ...(copies === undefined ? {} : { copies }),
    ...(medium.length > 0 ? { medium } : {}),
  }
}

/** Splits free text such as 「1.身份证原件1份；2.申请表」 into rows of 申请材料, with the copies that it states. */
export const splitMaterials = (raw: string): readonly Material[] =>
  piecesOf(raw).flatMap((piece) => materialOf(piece) ?? [])
