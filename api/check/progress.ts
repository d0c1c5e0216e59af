import { SingleBar } from 'cli-progress'

/** Shows on a terminal's stderr how far a piece of work is; elsewhere nothing. */
export const withBar = async <Value>(
  label: string,
  work: (update: (done: number, total?: number) => void) => Value | Promise<Value>,
): Promise<Value> => {
  if (!process.stderr.isTTY) return work(() => {})
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total}`,
    hideCursor: true,
    stream: process.stderr,
  })
  bar.start(0, 0)
  try {
    return await work((done, total) => {
      bar.setTotal(total ?? done)
      bar.update(done)
    })
  } finally {
    bar.stop()
  }
}
