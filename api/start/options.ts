import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isNightlyTime, type NightlyTime, usualTime } from '../scans/jobs/nightly.ts'
import { Refusal } from './refusal.ts'

/** Where the guides come from: the bundled catalog, a generated province of a size, or one's own folder. */
export type Source =
  | { readonly kind: 'sample' }
  | { readonly kind: 'generated'; readonly guides: number }
  | { readonly kind: 'folder'; readonly folder: string }

/** How the server is started. */
export interface StartOptions {
  readonly source: Source
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  /** When the nightly scan runs. */
  readonly nightly: NightlyTime
  readonly help: boolean
}

/** How `npm start` prints its own usage. */
export const usage = `用法 / Usage
  npm start -- [选项 / options]

  --guides N       载入生成的 N 份指南 / load a generated province of N guides
  --catalog DIR    载入自己的目录文件夹 / load one's own catalog folder
  --port N         端口（默认 8787，或 PORT）/ port (default 8787, or PORT)
  --help           显示此说明 / show this

  环境变量 / Environment: DATA_DIR（默认 / default ./data）、HOST（127.0.0.1）、PORT、
  SCAN_AT（每日扫描的北京时间，默认 06:00，off 为不扫描 / time of the daily scan in China, default 06:00, off for none）
`

const wholeNumber = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text)
  if (text.trim() !== '' && Number.isSafeInteger(value) && value >= least && value <= most) return value
  throw new Refusal(
    `${name} 应为 ${least} 至 ${most} 的整数，得到“${text}”。`,
    `${name} must be a whole number from ${least} to ${most}, got "${text}".`,
  )
}

/** Where the guides come from, by the two options that say so. @throws Refusal */
export const sourceOf = (guides: string | undefined, folder: string | undefined): Source => {
  if (guides !== undefined && folder !== undefined)
    throw new Refusal('--guides 与 --catalog 只能用一个。', 'Use either --guides or --catalog, not both.')
  if (guides !== undefined)
    return { kind: 'generated', guides: wholeNumber('--guides', guides, 1, 2_000_000) }
  return folder === undefined ? { kind: 'sample' } : { kind: 'folder', folder: resolve(folder) }
}

/** Whether only this machine reaches an address. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)

/** Reads the arguments and environment of the server. @throws Refusal */
export const readOptions = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions => {
  const { values } = parse(args)
  const host = environment.HOST ?? '127.0.0.1'
  if (!isLoopback(host))
    throw new Refusal(
      `HOST=${host} 不是本机回环地址：登录功能完成之前，服务只在 127.0.0.1、::1 或 localhost 上开放。`,
      `HOST=${host} is not a loopback address: until sign-in exists the server opens on 127.0.0.1, ::1 or localhost only.`,
    )
  return {
    source: sourceOf(values.guides, values.catalog),
    host,
    port: wholeNumber('--port', values.port ?? environment.PORT ?? '8787', 0, 65_535),
    dataFolder: resolve(environment.DATA_DIR ?? 'data'),
    nightly: nightlyOf(environment.SCAN_AT),
    help: values.help,
  }
}

const nightlyOf = (time: string = usualTime): NightlyTime => {
  if (isNightlyTime(time)) return time
  throw new Refusal(
    `SCAN_AT=${time} 不是时间：应为 00:00 至 23:59，或 off（不扫描）。`,
    `SCAN_AT=${time} is no time of day: name one from 00:00 to 23:59, or off for no daily scan.`,
  )
}

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        guides: { type: 'string' },
        catalog: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Refusal(`参数有误：${reason}`, `Wrong arguments: ${reason} (see --help).`, { cause })
  }
}
