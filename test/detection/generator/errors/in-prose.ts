import type { Difficulty } from '../../../../fixtures/label.ts'
import { pick } from '../../../../fixtures/random.ts'
import type { ElementName, Guide } from '../../../../rules/catalog.ts'
import { choose } from '../pool.ts'
import type { ErrorKind, Scene } from '../scene.ts'

/** Sentences that all seeds may show, and those held out for checking seeds. */
export type Sentences = readonly [known: readonly string[], heldOut: readonly string[]]

type Where = 'window' | 'faq' | 'online'

const questions = ['还有哪些注意事项？', '温馨提示', '申请前需要了解什么？']

/** Puts a sentence into one of a guide's own texts: at the end, or between two of its sentences. */
const put = (scene: Scene, sentence: string, where: Where, difficulty: Difficulty): Guide | undefined => {
  const { guide } = scene
  const into = (text: string): string => {
    const at = difficulty === 'easy' ? -1 : text.search(/[；。]/)
    const end = /[。；！？]$/.test(text) ? text : `${text}。`
    return at < 0 ? `${end}${sentence}` : `${text.slice(0, at + 1)}${sentence}${text.slice(at + 1)}`
  }
  if (where === 'faq') {
    const question = pick(scene.random, questions)
    return { ...guide, faq: [...(guide.faq ?? []), { question, answer: into('请提前备齐材料。') }] }
  }
  const text = guide.procedure?.[where]
  return text === undefined ? undefined : { ...guide, procedure: { ...guide.procedure, [where]: into(text) } }
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
    const [known, heldOut] = sentences(scene, difficulty) ?? [[], []]
    if (scene.item.binding?.procedure === 'same' || known.length === 0) return undefined
    const said = choose(scene, known, heldOut)
    const guide = put(scene, said, pick(scene.random, ['window', 'faq', 'online'] as const), difficulty)
    return guide && { guide }
  },
})
