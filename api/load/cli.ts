/** `npm run load`: sends a catalog folder to a server that is deployed and still empty. */
import { parseArgs } from 'node:util'
import { UsageError } from '../check/options.ts'
import { runCommand, unparsed } from '../export/command-line.ts'
import { troubleLine } from '../formats/trouble-line.ts'
import { readCatalog } from '../intake/read-catalog.ts'
import { startProgress } from '../start/progress.ts'
import { RefusedLoad, sendCatalog } from './send.ts'

const usage = `用法 / Usage
  LOAD_TOKEN=… npm run -s load -- DIR --to URL

  DIR          目录文件夹 / a catalog folder
  --to URL     服务器地址，如 https://duibiao.example.workers.dev / where the server is
  LOAD_TOKEN   服务器上设定的口令（wrangler secret put LOAD_TOKEN）/ the token that the server was given

  中断后以同样的命令继续；全部载入后请求扫描。/ Broken off, the same command goes on; at the end a scan is asked for.
  退出码 / Exit code: 0 已载入 / loaded; 2 未载入 / not loaded
`

const refusals: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'load-refused': [
    '口令不符，或者服务器没有设定 LOAD_TOKEN。',
    'the token is another one, or the server has no LOAD_TOKEN.',
  ],
  'catalog-there': ['服务器已有目录，未作改动。', 'the server has a catalog already; nothing was changed.'],
  'load-incomplete': [
    '服务器上的指南数与目录不符；请清空数据库后重新载入。',
    'the server has another number of guides than the catalog; empty its database and load again.',
  ],
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
    })
  } catch (cause) {
    throw unparsed(cause, usage)
  }
}

/** Where to send to, without a slash at its end. @throws UsageError */
const urlOf = (text: string | undefined): string => {
  const url = URL.parse(text ?? '')
  if (url && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '')
  throw new UsageError(
    `--to 应为服务器的网址${text === undefined ? '' : `，得到 ${text}`}。`,
    `--to must be the server's address${text === undefined ? '' : `, got ${text}`}.\n\n${usage}`,
  )
}

const run = async (args: readonly string[]): Promise<0 | 2> => {
  const { values, positionals } = parse(args)
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0)
    throw new UsageError(
      `请给出一个目录文件夹，得到 ${positionals.length} 个。`,
      `Name one catalog folder, got ${positionals.length}.\n\n${usage}`,
    )
  const url = urlOf(values.to)
  const token = process.env.LOAD_TOKEN ?? ''
  if (token === '')
    throw new UsageError(
      '请在环境变量 LOAD_TOKEN 中给出口令。',
      'Give the token in the environment as LOAD_TOKEN.',
    )
  const { catalog, troubles } = await readCatalog(folder)
  for (const trouble of troubles) process.stderr.write(`${troubleLine('zh-CN', trouble)}\n`)
  if (troubles.some(({ remark }) => !remark))
    throw new UsageError(
      '目录未能完整读入，没有发送；请改正以上各处。',
      'The catalog could not be read wholly, so nothing was sent; correct what is listed above.',
    )
  const progress = startProgress('载入指南 / guides loaded')
  try {
    const { length } = catalog.guides
    await sendCatalog(catalog, { fetch, url, token, onProgress: (guides) => progress.update(guides, length) })
  } catch (error) {
    if (!(error instanceof RefusedLoad)) throw error
    const [zh, en] = refusals[error.code] ?? [error.message, error.message]
    throw new UsageError(`服务器拒绝：${zh}`, `The server refused: ${en}`, { cause: error })
  } finally {
    progress.stop()
  }
  process.stdout.write(
    `已载入 ${catalog.guides.length} 份指南，扫描已请求：${url}/scans\n${catalog.guides.length} guides loaded, and a scan asked for: ${url}/scans\n`,
  )
  return 0
}

/** The entry point of `npm run load`. */
export const main = (args: readonly string[]): Promise<number> => runCommand(() => run(args))
