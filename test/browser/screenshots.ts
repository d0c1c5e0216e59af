/** `npm run screenshots`: takes the pictures of the README from a generated province. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPage, startBrowser, type View } from './browser.ts'
import { startServer } from './server.ts'

const folder = join(import.meta.dirname, '../../web/screenshots')

/** As many guides as the bundled catalog has. */
const guides = 800

const languages: readonly (readonly [NonNullable<View['language']>, string])[] = [
  ['zh-CN', 'zh'],
  ['en', 'en'],
]

interface Listed {
  readonly findings: readonly { fingerprint: string; guideId: string | null; standardCode: string | null }[]
}

/** The paths to picture: an error in the item that most agencies publish, and a guide whose first element has one. */
const chooseViews = async (url: string): Promise<readonly (readonly [name: string, path: string])[]> => {
  const get = async <Body>(path: string) => (await (await fetch(`${url}/api/${path}`)).json()) as Body
  const errorsOf = async (rules: string) =>
    (await get<Listed>(`findings?kind=guide&severity=error&rule=${rules}`)).findings
  const findings = await errorsOf('materials/renamed,materials/copies-more,materials/extra')
  const [named] = await errorsOf('name/differs')
  const { items } = await get<{ items: readonly { code: string; guides: number }[] }>('items')
  const guidesOf = (code: string | null) => items.find((item) => item.code === code)?.guides ?? 0
  const [shown] = findings.toSorted((a, b) => guidesOf(b.standardCode) - guidesOf(a.standardCode))
  if (!shown || !named) throw new Error('expected errors in materials and in a name to picture')
  return [
    ['overview', '/'],
    ['findings', `/findings?severity=error&element=materials&selected=${shown.fingerprint}`],
    ['item', `/items/${shown.standardCode}`],
    ['guide', `/guides/${named.guideId}`],
  ]
}

/** The entry point of `npm run screenshots`. */
export const main = async (): Promise<number> => {
  mkdirSync(folder, { recursive: true })
  const [server, browser] = await Promise.all([startServer(guides), startBrowser()])
  try {
    for (const [name, path] of await chooseViews(server.url))
      for (const [language, suffix] of languages) {
        const { page, settle, close } = await openPage(browser, server.url, { language })
        await page.goto(path)
        await settle()
        const file = `${name}-${suffix}-1366.png`
        await page.screenshot({ path: join(folder, file) })
        process.stdout.write(`web/screenshots/${file}\n`)
        await close()
      }
  } finally {
    await browser.close()
    await server.stop()
  }
  return 0
}
