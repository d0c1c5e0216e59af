import type { Store } from './store.ts'

/** Answers that are kept at most: then the one that was asked for longest ago goes. */
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
  if (memory?.generation !== generation) {
    memory = { generation, answers: new Map() }
    memories.set(store, memory)
  }
  const { answers } = memory
  const key = JSON.stringify(question)
  // The question names its route first, so one key is always of one type.
  const known = answers.get(key) as Promise<Answer> | undefined
  const answer = known ?? count()
  if (known) answers.delete(key)
  else answer.catch(() => answers.delete(key))
  // A map keeps its keys in the order in which they came.
  answers.set(key, answer)
  const [oldest] = answers.keys()
  if (answers.size > most && oldest !== undefined) answers.delete(oldest)
  return answer
}
