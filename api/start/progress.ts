import { SingleBar } from 'cli-progress'

/** Shows how far a piece of work is. */
export interface Progress {
  update(done: number, total?: number): void
  stop(): void
}

/** A bar in a terminal; elsewhere one plain line when the work is done. */
export const startProgress = (label: string): Progress => {
  if (!process.stdout.isTTY) {
    let reached = 0
    return {
      update: (done) => {
        reached = done
      },
      stop: () => console.log(`${label} ${reached}`),
    }
  }
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total}`,
    hideCursor: true,
    stream: process.stdout,
  })
  bar.start(0, 0)
  return {
    update: (done, total) => {
      bar.setTotal(total ?? done)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}
