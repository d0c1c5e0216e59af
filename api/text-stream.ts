/** Text as the body of a response, piece by piece: the next is made only when the one before it was taken. */
export const textStream = (pieces: Iterable<string> | AsyncIterable<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  return new ReadableStream({
    pull: async (controller) => {
      let next = await iterator.next()
      // An empty piece would be taken for no answer to the pull.
      while (!next.done && next.value === '') next = await iterator.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel: async () => {
      await iterator.return?.()
    },
  })
}
