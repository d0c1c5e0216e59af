import { expect, test } from 'vitest'
import { useApp } from './app.ts'
import { type OpenPage, violationsOf } from './browser.ts'

const app = useApp()

/** Opens a page as a person. */
const openAs = async (person: string, path: string): Promise<OpenPage> => {
  const opened = await app.open('/rules')
  await opened.page.context().addCookies([{ name: 'acting', value: person, url: app.url() }])
  await opened.page.goto(path)
  await opened.settle()
  return opened
}

interface Listed {
  readonly fingerprint: string
  readonly rule: string
  readonly agency: string
  readonly moves: readonly string[]
}

/** An open finding at an agency below the province. */
const openFinding = async (): Promise<Listed> => {
  const response = await fetch(`${app.url()}/api/findings?kind=guide&severity=error&limit=200`)
  const { findings } = (await response.json()) as { findings: readonly Listed[] }
  const finding = findings.find(({ moves }) => moves.includes('false-positive'))
  if (!finding) throw new Error('expected an open error that may be called a false positive')
  return finding
}

test('a colleague is called upon in a comment with a file, and it stands on the desk until it is read', async () => {
  const { fingerprint, agency } = await openFinding()
  const path = `/findings?selected=${fingerprint}`
  const asking = await openAs(`${agency}/editor-1`, path)
  const detail = asking.page.locator('db-finding-detail')
  const chooser = asking.page.waitForEvent('filechooser')
  await detail.getByRole('button', { name: '添加附件' }).click()
  await (await chooser).setFiles({
    name: '页面.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<html>'),
  })
  await detail.getByRole('alert').getByText('文件内容与扩展名不符').waitFor()
  await detail
    .locator('db-attachments input')
    .setInputFiles({ name: '复函.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  const saved = asking.page.waitForEvent('download')
  await detail.getByRole('link', { name: '复函.pdf' }).click()
  expect((await saved).suggestedFilename()).toBe('复函.pdf')

  await detail.getByRole('combobox', { name: '提及…' }).selectOption('province/2')
  await detail.getByRole('textbox', { name: '写评论' }).fill('请看附件')
  await detail.getByRole('button', { name: '评论', exact: true }).click()
  const said = detail.locator('db-comment-text')
  await said.first().waitFor()
  expect(await said.locator('span').first().innerText()).toMatch(/^请看附件 @\S+ 经办人乙$/)
  expect(await violationsOf(asking.page)).toEqual([])
  await asking.close()

  const { page, settle, complaints, close } = await openAs('province/2', '/desk')
  const mentions = page.locator('db-mentions')
  expect(await mentions.getByText('请看附件').count()).toBe(1)
  expect(await violationsOf(page)).toEqual([])
  await mentions.getByRole('link').click()
  await settle()
  await page.locator('db-finding-detail db-mentions').getByRole('button', { name: '已读' }).click()
  await page.locator('db-finding-detail db-mentions li').waitFor({ state: 'detached' })
  await page.goto('/desk')
  await settle()
  expect(await page.locator('db-mentions li').count()).toBe(0)
  expect(complaints).toEqual([])
  await close()
})

test('a false positive counts at its rule, and the number leads to the finding', async () => {
  const { fingerprint, rule } = await openFinding()
  const { page, settle, complaints, close } = await openAs('province/1', '/rules')
  const status = await page.evaluate(async (chosen) => {
    const response = await fetch('/api/moves', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        move: 'false-positive',
        where: { fingerprints: [chosen] },
        input: { reason: '写法有据' },
      }),
    })
    return response.status
  }, fingerprint)
  expect(status).toBe(200)
  await page.reload()
  await settle()
  await page.getByRole('link', { name: '误报', exact: true }).click()
  await settle()
  const first = page.locator('db-rules-page tbody tr').first()
  expect(await first.locator('code').innerText()).toBe(rule)
  expect(await first.locator('db-rule-review').getByRole('link').allInnerTexts()).toEqual(['1', '1'])
  await first.locator('td').first().getByRole('link').click()
  await settle()
  expect(await violationsOf(page)).toEqual([])
  await page.locator('db-rule-review').getByRole('link', { name: '误报 1' }).click()
  await settle()
  expect(new URL(page.url()).searchParams.get('verdict')).toBe('false-positive')
  expect(await page.locator('db-findings-page .total').innerText()).toBe('1')
  expect(complaints).toEqual([])
  await close()
})
