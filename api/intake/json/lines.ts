import { UnreadableFile } from '../unreadable-file.ts'

/** Characters of one line at most; a guide has some thousand. */
const longestLine = 16 << 20

/** The lines of a text that comes in pieces, with their numbers from 1. @throws UnreadableFile where one is too long. */
export async function* linesOf(
  file: string,
  pieces: AsyncIterable<string>,
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  let rest = ''
  let number = 0
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) yield { number: ++number, text }
    if (rest.length > longestLine)
      throw new UnreadableFile(file, {
        zh: `第 ${number + 1} 行超过 ${longestLine >> 20} MB，未读入；每行应是一条记录。`,
        en: `line ${number + 1} is over ${longestLine >> 20} MB, so nothing was read; each line should be one record.`,
      })
  }
  if (rest !== '') yield { number: ++number, text: rest }
}
