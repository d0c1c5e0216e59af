import type { Store } from './store.ts'

/** Answers that are kept at most. */
const most = 500

interface Memory {
  readonly generation: number
  readonly answers: Map<string, Promise<unknown>>
}

const memories = new WeakMap<Store, Memory>()

/**
 * Counts once what many ask: the answer to a question is kept until the database is written. `generation` is the
 * number of writes that the asker saw; `question` must name everything that the answer depends on.
 */
export const remember = <Answer>(
  store: Store,
  generation: number,
  question: readonly unknown[],
  count: () => Promise<Answer>,
): Promise<Answer> => {
  let memory = memories.get(store)
  if (memory?.generation !== generation || memory.answers.size >= most) {
    memory = { generation, answers: new Map() }
    memories.set(store, memory)
  }
  const key = JSON.stringify(question)
  const known = memory.answers.get(key)
  // The question names its route first, so one key is always of one type.
  if (known) return known as Promise<Answer>
  const answer = count()
  memory.answers.set(key, answer)
  answer.catch(() => memory.answers.delete(key))
  return answer
}
