import type { PlacedText } from './placed-text.ts'

const identifying = ['name', 'title', 'question'] as const

/**
 * The keys under which a string stands, with the names of list members instead of their positions:
 * `/materials/2/note` → `['materials', '居民身份证', 'note']`. `texts`: all strings of the same element.
 */
export const textKeys = ({ path, text }: PlacedText, texts: readonly PlacedText[]): readonly string[] => {
  const segments = path.split('/').slice(1)
  return segments.map((segment, at) => {
    if (!/^\d+$/.test(segment)) return segment
    const member = `/${segments.slice(0, at + 1).join('/')}`
    if (member === path) return text.text
    const name = texts.find(({ path: other }) => identifying.some((key) => other === `${member}/${key}`))
    return name?.text.text ?? segment
  })
}
