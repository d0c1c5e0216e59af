import { expect, test } from 'vitest'
import { useApp } from '../../browser/app.ts'
import { type OpenPage, violationsOf } from '../../browser/browser.ts'

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

interface GuideAnswer {
  readonly guide: { readonly materials?: readonly { readonly name: string }[] }
  readonly standard: { readonly materials?: readonly { readonly name: string }[] } | null
  readonly revision: number
}

/** Has a guide call the identity card by another name than its standard does; gives the guide's id. */
const callOtherwise = async (canonical: string, term: string): Promise<string> => {
  const ask = async <Body>(path: string) => (await (await fetch(`${app.url()}/api/${path}`)).json()) as Body
  const { findings } = await ask<{ findings: { guideId: string }[] }>('findings?kind=guide&limit=200')
  for (const id of new Set(findings.map(({ guideId }) => guideId))) {
    const { guide, standard, revision } = await ask<GuideAnswer>(`guides/${id}`)
    const isCalled = ({ name }: { readonly name: string }): boolean => name === canonical
    if (!guide.materials?.some(isCalled) || !standard?.materials?.some(isCalled)) continue
    const materials = guide.materials.map((one) => (isCalled(one) ? { ...one, name: term } : one))
    const { status } = await fetch(`${app.url()}/api/guides/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': `"${revision}"` },
      body: JSON.stringify({ ...guide, materials }),
    })
    if (status === 200) return id
  }
  throw new Error(`expected a guide that asks for ${canonical}`)
}

test('a name that hid a difference is named at the guide, and revoked with a preview it opens it again', async () => {
  const [term, canonical] = ['身份证', '居民身份证']
  const id = await callOtherwise(canonical, term)
  const opened = await openAs('province/1', `/guides/${id}?element=materials&tab=standard`)
  const { page, settle, complaints, close } = opened
  await page
    .locator('db-panel-standard')
    .getByRole('link', { name: `${term} = ${canonical}` })
    .click()
  await settle()
  expect(new URL(page.url()).searchParams.get('q')).toBe(term)
  await page.getByRole('button', { name: `撤销 ${term}`, exact: true }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.locator('db-alias-dialog dialog')
  await dialog.getByRole('textbox', { name: '理由' }).fill('各地口径不一')
  await dialog.getByRole('button', { name: '预览影响' }).click()
  const effect = dialog.getByRole('status')
  await effect.waitFor()
  const [, count] = /将新增 (\d+) 条问题/.exec(await effect.innerText()) ?? []
  expect(Number(count)).toBeGreaterThan(0)
  expect(await violationsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: '确认撤销' }).click()
  await page.getByText(`已保存：新增 ${count} 条问题`).waitFor()
  await settle()
  expect(await page.getByRole('button', { name: `重新添加 ${term}`, exact: true }).count()).toBe(1)
  expect(complaints).toEqual([])
  await close()
})
