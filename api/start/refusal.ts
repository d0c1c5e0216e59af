/** The server cannot start as asked: one line that says why and the way out, in both languages, and exit 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(`${zh} / ${en}`, options)
  }
}

/** The code of a system error, such as EADDRINUSE. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
