import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A catalog folder that cannot be checked at all: the message says what is wrong and the way out, in both languages. */
export class UnreadableCatalog extends Error {
  readonly messageEn: string
  constructor(message: string, messageEn: string, options?: ErrorOptions) {
    super(message, options)
    this.messageEn = messageEn
  }
}

const readText = async (folder: string, name: string): Promise<string> => {
  const file = join(folder, name)
  const text = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ENOENT'
      ? new UnreadableCatalog(
          `${folder} 中没有 ${name}，无法检查。目录文件夹应有 standard.json（标准目录）、agencies.json（实施主体）和 guides/（办事指南）。`,
          `${folder} has no ${name}, so it cannot be checked. A catalog folder holds standard.json (the directory), agencies.json and guides/.`,
          { cause },
        )
      : new UnreadableCatalog(`无法读取 ${file}：${cause.message}`, `Cannot read ${file}: ${cause.message}`, {
          cause,
        })
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch (cause) {
    throw new UnreadableCatalog(
      `${file} 不是 UTF-8 编码；请另存为 UTF-8 后重试。`,
      `${file} is not UTF-8; save it as UTF-8 and try again.`,
      { cause },
    )
  }
}

/** Reads a JSON file of a catalog folder. @throws UnreadableCatalog where it is not there, not UTF-8 or no JSON. */
export const readJson = async (folder: string, name: string): Promise<unknown> => {
  const text = await readText(folder, name)
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UnreadableCatalog(
      `${join(folder, name)} 不是有效的 JSON（${reason}）；请改正后重试。`,
      `${join(folder, name)} is not valid JSON (${reason}); correct it and try again.`,
      { cause },
    )
  }
}

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'

/** Reads a JSON file of a catalog folder that need not be there; undefined where it is not. @throws UnreadableCatalog */
export const readJsonIfThere = (folder: string, name: string): Promise<unknown> =>
  readJson(folder, name).catch((error: Error) => {
    if (isMissing(error.cause)) return undefined
    throw error
  })
