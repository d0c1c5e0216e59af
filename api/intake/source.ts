/** A file to be read, from wherever it is: a folder, a request, an object store. */
export interface Source {
  /** Its name with extension, as the user knows it. */
  readonly name: string
  readonly size: number
  /** The first bytes, at most `length`. */
  head(length: number): Promise<Uint8Array>
  stream(): AsyncIterable<Uint8Array>
  /** All bytes at once; a reader asks only after it has looked at `size`. */
  bytes(): Promise<Uint8Array>
}

/** Bytes that a source streams at once. */
export const chunkBytes = 1 << 18

/** Bytes that are there already, such as the body of a request. */
export const bytesSource = (name: string, bytes: Uint8Array): Source => ({
  name,
  size: bytes.length,
  head: async (length) => bytes.subarray(0, length),
  stream: async function* () {
    for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes)
  },
  bytes: async () => bytes,
})
