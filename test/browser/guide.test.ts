import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ListedFinding } from '../../api/findings/finding.ts'
import type { Finding } from '../../rules/finding.ts'
import { useApp } from './app.ts'
import { expectFitToShow } from './look.ts'

const app = useApp()

/** Findings at guides by rules, as the API lists them. */
const findingsOf = async (rule: string): Promise<readonly Finding[]> => {
  const response = await fetch(`${app.url()}/api/findings?rule=${rule}&kind=guide&limit=200`)
  return ((await response.json()) as { findings: readonly Finding[] }).findings
}

/** A finding at a guide with a fix, of rules that run while one types. */
const fixable = async (rule: string): Promise<Finding & { readonly guideId: string }> => {
  const found = (await findingsOf(rule)).find(
    ({ fix, guideId, severity }) => fix?.length && guideId !== null && severity === 'error',
  )
  if (!found) throw new Error(`expected a finding of ${rule} with a fix`)
  // Findings at guides have a guide.
  return found as Finding & { readonly guideId: string }
}

const stateOf = async (fingerprint: string): Promise<string> => {
  const response = await fetch(`${app.url()}/api/findings/${fingerprint}`)
  return ((await response.json()) as { finding: ListedFinding }).finding.state
}

const card = (page: Page, fingerprint: string) =>
  page.locator(`db-guide-finding[data-fingerprint="${fingerprint}"]`)

const saved = (page: Page) => page.locator('db-save-outcome .outcome')

/** Presses Tab until what has the focus fits: the element of the app that it is in, and its text. */
const tabTo = async (page: Page, fits: (owner: string, text: string) => boolean): Promise<void> => {
  for (let presses = 0; presses < 120; presses++) {
    const [owner, text] = await page.evaluate<[string, string]>(`(() => {
      let node = document.activeElement
      let owner = ''
      while (node?.shadowRoot?.activeElement) {
        owner = node.localName
        node = node.shadowRoot.activeElement
      }
      return [owner, node?.textContent.trim() ?? '']
    })()`)
    if (fits(owner, text)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('expected Tab to come to what is looked for')
}

/** Goes down the list of findings to one of them. */
const goToFinding = async (page: Page, settle: () => Promise<void>, fingerprint: string): Promise<void> => {
  const current = page.locator('db-finding-list [aria-current="true"]')
  for (let presses = 0; presses < 60; presses++) {
    if ((await current.getAttribute('data-fingerprint')) === fingerprint) return
    await page.keyboard.press('j')
    await settle()
  }
  throw new Error(`expected ${fingerprint} in the list`)
}

/** The end of the address of the heat cell that counts a finding. */
const cellOf = ({ element, region }: Finding): string => `element=${element}&region=${region.slice(0, 4)}00`

describe('from the overview to a guide without the finding', () => {
  test('a cell leads to its findings, one of them to its guide, and its fix closes it', async () => {
    const finding = await fixable('materials/*')
    const { fingerprint } = finding
    const { page, settle, complaints, close } = await app.open('/')
    await page.locator(`db-heat-table tbody a[href$="${cellOf(finding)}"]`).click()
    await settle()
    const list = page.url()
    await goToFinding(page, settle, fingerprint)
    await page.getByRole('link', { name: '编辑指南' }).click()
    await settle()
    await card(page, fingerprint).getByRole('button', { name: '采用' }).click()
    await card(page, fingerprint).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await saved(page).waitFor()
    expect(await saved(page).innerText()).toContain('已发布为第 2 版')
    expect(await stateOf(fingerprint)).toBe('closed')
    await page.goto(list)
    await settle()
    expect(await page.locator(`[data-fingerprint="${fingerprint}"]`).count()).toBe(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('by keyboard alone', async () => {
    const finding = await fixable('materials/*')
    const { fingerprint } = finding
    const { page, settle, close } = await app.open('/')
    await tabTo(page, (owner) => owner === 'db-heat-table')
    const cell = page.locator(`db-heat-table a[href$="${cellOf(finding)}"]`)
    const [row, column] = (await cell.locator('..').getAttribute('data-cell'))?.split(',').map(Number) ?? []
    const isOnCell = () => cell.evaluate((link) => link.matches(':focus'))
    await page.keyboard.press('Home')
    for (let at = 0; at < (column ?? 0); at++) await page.keyboard.press('ArrowRight')
    for (let at = 1; at < (row ?? 0); at++) await page.keyboard.press('ArrowDown')
    expect(await isOnCell()).toBe(true)
    await page.keyboard.press('Enter')
    await settle()
    await goToFinding(page, settle, fingerprint)
    await page.keyboard.press('Enter')
    await tabTo(page, (_, text) => text.startsWith('编辑指南'))
    await page.keyboard.press('Enter')
    await settle()
    const focused = card(page, fingerprint).locator('article:focus')
    for (let presses = 0; presses < 20 && (await focused.count()) === 0; presses++)
      await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Control+.')
    await page.locator('db-fix-menu li button:focus').waitFor()
    await page.keyboard.press('Enter')
    await card(page, fingerprint).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Enter')
    await saved(page).waitFor()
    expect(await stateOf(fingerprint)).toBe('closed')
    await close()
  })
})

describe('a guide that is edited', () => {
  test('shows what a typed value causes and takes away', async () => {
    const { guideId, fingerprint, fix } = await fixable('name/differs')
    const right = String(fix?.[0]?.value)
    const { page, close } = await app.open(`/guides/${guideId}?element=name`)
    await card(page, fingerprint).getByRole('button', { name: '去修改' }).click()
    await page.locator('db-guide-section textarea:focus').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(right)
    await card(page, fingerprint).waitFor({ state: 'detached' })
    await page.locator('db-save-bar [role="status"]').filter({ hasText: '名称：' }).waitFor()
    await page.keyboard.type('测试')
    await page.locator('db-guide-finding').filter({ hasText: '测试' }).first().waitFor()
    expect(await page.locator('db-guide-section textarea:focus').inputValue()).toBe(`${right}测试`)
    await close()
  })

  test('says beside an element how far it may differ and where that is disputed, and adopts the standard', async () => {
    const { guideId, fingerprint } = await fixable('materials/*')
    const { page, close } = await app.open(`/guides/${guideId}?element=materials`)
    const section = page.locator('db-guide-section').filter({ has: card(page, fingerprint) })
    await section.locator('.badge').click()
    const panel = page.locator('db-panel-standard')
    await panel.getByText(/^(统一|只可更优)：/).waitFor()
    const disputed = panel.getByRole('link', { name: '本要素的问题' })
    expect(await disputed.getAttribute('href')).toBe(`/findings?guide=${guideId}&element=materials`)
    await panel.getByRole('button', { name: '采用标准' }).click()
    await card(page, fingerprint).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '撤销' }).click()
    await card(page, fingerprint).waitFor()
    await close()
  })

  test('takes over what a faultless agency publishes', async () => {
    const { guideId, fingerprint } = await fixable('materials/*')
    const { page, close } = await app.open(`/guides/${guideId}?element=materials&tab=cities`)
    const faultless = page.locator('db-panel-cities li').filter({ hasText: '无问题' }).first()
    await faultless.getByRole('button', { name: '采用' }).click()
    await card(page, fingerprint).waitFor({ state: 'detached' })
    await close()
  })

  test('undoes a fix and publishes nothing then', async () => {
    const { guideId, fingerprint } = await fixable('code/*')
    const { page, close } = await app.open(`/guides/${guideId}`)
    await card(page, fingerprint).getByRole('button', { name: '采用' }).click()
    await card(page, fingerprint).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '撤销' }).click()
    await card(page, fingerprint).waitFor()
    expect(await page.getByRole('button', { name: '发布', exact: true }).isDisabled()).toBe(true)
    await close()
  })
})

test('a guide of another agency is to be read only', async () => {
  const { guideId, agency } = await fixable('code/*')
  const { page, settle, close } = await app.open('/')
  const { agencies } = (await (await fetch(`${app.url()}/api/context`)).json()) as {
    agencies: { uscc: string; parent: string | null; region: string }[]
  }
  const other = agencies.find(
    ({ uscc, parent, region }) => parent !== null && uscc !== agency && !region.endsWith('00'),
  )
  await page.evaluate(`cookieStore.set('acting', '${other?.uscc}')`)
  await page.goto(`/guides/${guideId}`)
  await settle()
  await page.getByText('只能查看').waitFor()
  expect(await page.locator('db-save-bar').count()).toBe(0)
  expect(await page.locator('db-guide-section').first().getByRole('button').count()).toBe(0)
  await close()
})

test('a guide is fit to show, read and edited', async () => {
  const { guideId } = await fixable('materials/*')
  const opened = await app.open(`/guides/${guideId}`)
  const { page } = opened
  await expectFitToShow(opened)
  for (const edit of await page.locator('db-guide-section .edit').all()) await edit.click()
  for (const edit of await page.locator('db-guide-rows .tools button:first-child').all()) await edit.click()
  expect(await page.locator('db-control').count()).toBeGreaterThan(40)
  await expectFitToShow(opened)
  await opened.close()
})
