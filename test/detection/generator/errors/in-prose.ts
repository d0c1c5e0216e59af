import type { Difficulty, LabelRange } from '../../../../fixtures/label.ts'
import { pick } from '../../../../fixtures/random.ts'
import type { ElementName, Guide } from '../../../../rules/catalog.ts'
import { choose } from '../pool.ts'
import type { ErrorKind, Scene } from '../scene.ts'

/** Sentences that all seeds may show, those held out for checking seeds, and the words in them that are wrong. */
export type Sentences = readonly [
  known: readonly string[],
  heldOut: readonly string[],
  marks?: readonly string[],
]

type Where = 'window' | 'faq' | 'online'

const questions = ['还有哪些注意事项？', '温馨提示', '申请前需要了解什么？']

/** A guide with a sentence in one of its texts, the text, and the JSON Pointer to it. */
interface Put {
  readonly guide: Guide
  readonly text: string
  readonly path: string
}

/** Puts a sentence into one of a guide's own texts: at the end, or between two of its sentences. */
const put = (scene: Scene, sentence: string, where: Where, difficulty: Difficulty): Put | undefined => {
  const { guide } = scene
  const into = (text: string): string => {
    const at = difficulty === 'easy' ? -1 : text.search(/[；。]/)
    const end = /[。；！？]$/.test(text) ? text : `${text}。`
    return at < 0 ? `${end}${sentence}` : `${text.slice(0, at + 1)}${sentence}${text.slice(at + 1)}`
  }
  if (where === 'faq') {
    const { faq = [] } = guide
    const text = into('请提前备齐材料。')
    return {
      guide: { ...guide, faq: [...faq, { question: pick(scene.random, questions), answer: text }] },
      text,
      path: `/faq/${faq.length}/answer`,
    }
  }
  const before = guide.procedure?.[where]
  if (before === undefined) return undefined
  const text = into(before)
  return {
    guide: { ...guide, procedure: { ...guide.procedure, [where]: text } },
    text,
    path: `/procedure/${where}`,
  }
}

/** Where the wrong words of a sentence stand in the text that it was put into. */
const rangeOf = ({ text, path }: Put, sentence: string, marks: readonly string[]): LabelRange[] => {
  const mark = marks.find((one) => sentence.includes(one))
  if (mark === undefined) return []
  const start = text.indexOf(sentence) + sentence.indexOf(mark)
  return [{ path, start, end: start + mark.length }]
}

/** A kind of error that is one sentence in a guide's procedure or answers. */
export const inProse = (
  name: string,
  sentences: (scene: Scene, difficulty: Difficulty) => Sentences | undefined,
  also: readonly ElementName[] = ['procedure'],
): ErrorKind => ({
  name,
  element: 'text',
  also,
  plant(scene, difficulty) {
    const [known, heldOut, marks = []] = sentences(scene, difficulty) ?? [[], []]
    if (scene.item.binding?.procedure === 'same' || known.length === 0) return undefined
    const said = choose(scene, known, heldOut)
    const done = put(scene, said, pick(scene.random, ['window', 'faq', 'online'] as const), difficulty)
    const ranges = done && rangeOf(done, said, marks)
    return done && { guide: done.guide, ...(ranges && ranges.length > 0 ? { ranges } : {}) }
  },
})
