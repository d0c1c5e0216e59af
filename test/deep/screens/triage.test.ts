import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useApp } from '../../browser/app.ts'
import { expectFitInItsLanguage } from '../../browser/look.ts'

const app = useApp()

interface Facets {
  readonly agency: readonly { readonly value: string; readonly count: number }[]
}

/** The credit codes of the agencies with most findings, without the province's own office. */
const busyAgencies = async (): Promise<readonly string[]> => {
  const { agencies } = (await (await fetch(`${app.url()}/api/context`)).json()) as {
    agencies: readonly { uscc: string; parent: string | null }[]
  }
  const { agency } = (await (await fetch(`${app.url()}/api/findings/facets?kind=guide`)).json()) as Facets
  const isBelow = (uscc: string) => agencies.some((one) => one.uscc === uscc && one.parent !== null)
  return agency.filter(({ value, count }) => isBelow(value) && count > 2).map(({ value }) => value)
}

const totalOf = async (page: Page): Promise<number> =>
  Number((await page.locator('db-findings-page .total').innerText()).replaceAll(',', ''))

const currentOf = (page: Page) =>
  page.locator('db-finding-list a[aria-current="true"]').getAttribute('data-fingerprint')

/** Fills in and sends the dialog of a move. */
const send = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  const dialog = page.locator('db-move-dialog dialog')
  for (const [name, value] of Object.entries(fields)) {
    const field = dialog.locator(`[name=${name}]`)
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
  await dialog.locator('button.primary').click()
  await dialog.waitFor({ state: 'hidden' })
}

describe('choosing findings', () => {
  test('the standard is adopted from the list once the difference was seen: for one by s, for the chosen by the bar', async () => {
    const { page, settle, close } = await app.open('/findings?rule=name/differs&severity=error')
    await page.keyboard.press('s')
    await settle()
    expect(new URL(page.url()).pathname).toBe('/adopt')
    expect(await page.locator('db-adopt-preview tbody tr').count()).toBe(1)
    await page.goBack()
    await settle()
    for (const key of ['x', 'j', 'x']) await page.keyboard.press(key)
    await page.locator('db-bulk-bar').getByRole('link', { name: '采用标准' }).click()
    await settle()
    expect(new URL(page.url()).searchParams.get('fingerprints')?.split(',')).toHaveLength(2)
    expect(await page.locator('db-adopt-preview tbody tr').count()).toBeGreaterThan(0)
    await close()
  })

  test('by x and Shift+x, then all of the filter, then none', async () => {
    const { page, settle, close } = await app.open('/findings')
    const count = page.locator('db-bulk-bar [role="status"]')
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await settle()
    await page.keyboard.press('j')
    await settle()
    await page.keyboard.press('X')
    expect(await count.innerText()).toBe('已选 3')
    const total = await totalOf(page)
    await page.getByRole('button', { name: `当前筛选全部 ${total} → 全选` }).click()
    expect(await count.innerText()).toBe(`已选 ${total}`)
    await page.keyboard.press('x')
    expect(await count.innerText()).toBe(`已选 ${total - 1}`)
    await page.getByRole('button', { name: '取消选择' }).click()
    expect(await count.innerText()).toBe(`全选 ${total} 条`)
    await close()
  })
})

describe('views', () => {
  test('a filter is saved as a view, found again after a reload, and removed', async () => {
    const { page, settle, close } = await app.open('/findings?severity=error&element=name')
    const total = await totalOf(page)
    await page.getByRole('button', { name: '保存为视图' }).click()
    await page.getByRole('textbox', { name: '视图名称' }).fill('名称错误')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.goto('/findings')
    await settle()
    await page.locator('db-saved-views').getByRole('link', { name: '名称错误' }).click()
    await settle()
    expect(await totalOf(page)).toBe(total)
    await page.getByRole('button', { name: '删除此视图' }).click()
    await settle()
    expect(await page.locator('db-saved-views').getByRole('link', { name: '名称错误' }).count()).toBe(0)
    await close()
  })
})

describe('an exemption', () => {
  test('is asked for many by an editor, taken back, asked again, approved by the province, and ended', async () => {
    const [agency = ''] = await busyAgencies()
    const city = await app.open('/findings', { person: `${agency}/editor-1` })
    const { page, settle } = city
    await page.locator('db-facet label').filter({ hasText: '错误' }).first().click()
    await settle()
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await settle()
    await page.keyboard.press('x')
    const ask = async () => {
      await page.locator('db-bulk-bar').getByRole('button', { name: '申请豁免' }).click()
      await settle()
      expect(await page.locator('db-move-preview .sum').innerText()).toContain('可执行 2')
      await send(page, { code: 'pilot', words: '见实施方案', document: '试验〔2026〕1号' })
      await settle()
    }
    await ask()
    const undo = page.locator('db-undo-bar')
    expect(await undo.getByRole('status').innerText()).toBe('申请豁免：已执行 2 条。')
    expect(await page.locator('db-finding-list').getByText('豁免待批').count()).toBe(2)

    await page.keyboard.press('u')
    await undo.getByText('已撤销 2 条。').first().waitFor()
    await settle()
    expect(await page.locator('db-finding-list').getByText('豁免待批').count()).toBe(0)

    await page.keyboard.press('k')
    await settle()
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await settle()
    await page.keyboard.press('x')
    await ask()
    const decision = page.locator('db-finding-decision section')
    expect(await decision.innerText()).toContain('承担改革试点任务：见实施方案')
    expect(await decision.getByRole('button', { name: '批准豁免' }).count()).toBe(0)
    await city.close()

    const province = await app.open('/findings?asked=exemption', { person: 'province/2' })
    expect(await totalOf(province.page)).toBe(2)
    await province.page.locator('db-finding-decision').getByRole('button', { name: '批准豁免' }).click()
    await send(province.page, { document: '粤人社函〔2026〕8号' })
    await province.settle()
    expect(await totalOf(province.page)).toBe(0)
    await province.page.locator('db-saved-views').getByRole('link', { name: '已豁免' }).click()
    await province.settle()
    expect(await totalOf(province.page)).toBe(2)
    const history = await province.page.locator('db-finding-history ol').innerText()
    expect(history).toContain('批准豁免')
    expect(history).toContain('申请豁免')
    expect(history).toContain('撤销')
    await province.page.locator('db-finding-decision').getByRole('button', { name: '终止豁免' }).click()
    await send(province.page, {})
    await province.settle()
    expect(await totalOf(province.page)).toBe(0)
    await province.close()
  })
})

describe('after an action on one finding', () => {
  test('the focus goes to the next row, or stays where one has switched that off', async () => {
    const { page, settle, close } = await app.open('/findings?kind=guide')
    const rows = await page
      .locator('db-finding-list a')
      .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('data-fingerprint')))
    await page.keyboard.press('a')
    await send(page, { assignee: 'province/2' })
    await settle()
    expect(await currentOf(page)).toBe(rows[1])
    await page.locator('db-finding-list a[aria-current="true"]:focus').waitFor()

    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: '处理一条后转到下一条' }).uncheck()
    await page.locator('db-help').getByRole('button', { name: '关闭' }).click()
    await page.keyboard.press('a')
    await send(page, { assignee: 'province/2' })
    await settle()
    expect(await currentOf(page)).toBe(rows[1])
    expect(await page.locator('db-finding-standing p').innerText()).toContain('经办人乙')
    await page.locator('db-facet label').filter({ hasText: '经办人乙' }).click()
    await settle()
    expect(await totalOf(page)).toBe(2)
    await close()
  })

  test('a comment is kept in its history', async () => {
    const { page, settle, close } = await app.open('/findings?kind=guide')
    const current = await currentOf(page)
    await page.getByRole('textbox', { name: '写评论' }).fill('已与经办窗口核实')
    await page.locator('db-finding-history').getByRole('button', { name: '评论' }).click()
    await page.locator('db-finding-history').getByText('已与经办窗口核实').waitFor()
    await settle()
    expect(await currentOf(page)).toBe(current)
    expect(await page.getByRole('textbox', { name: '写评论' }).inputValue()).toBe('')
    await close()
  })

  test('what changed in the meantime is not overwritten: the dialog says so and stays', async () => {
    const { page, settle, close } = await app.open('/findings?kind=guide')
    const fingerprint = (await currentOf(page)) ?? ''
    await page.request.post('/api/moves', {
      data: { move: 'comment', where: { fingerprints: [fingerprint] }, input: { text: '另一人先到' } },
    })
    await page.keyboard.press('a')
    const dialog = page.locator('db-move-dialog dialog')
    await dialog.locator('button.primary').click()
    await dialog.getByRole('alert').getByText('这条问题刚刚有了变化').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await settle()
    await close()
  })
})

describe('what was done to many', () => {
  test('is listed with who did it, opened with each result, and undone', async () => {
    const { page, settle, close } = await app.open('/findings?rule=name/differs')
    const total = await totalOf(page)
    await page.locator('db-bulk-bar').getByRole('checkbox').check()
    await page.locator('db-bulk-bar').getByRole('button', { name: '分派' }).click()
    await send(page, { assignee: 'province/1' })
    await page.locator('db-undo-bar').getByRole('link', { name: '查看结果' }).click()
    await settle()
    await page.locator('db-bulk-results tbody tr').first().waitFor()
    expect(await page.locator('db-bulk-results tbody tr').count()).toBe(total)
    await page.getByRole('link', { name: '批量操作记录' }).first().click()
    await settle()
    const row = page.locator('db-bulks-page tbody tr').first()
    expect(await row.innerText()).toContain('经办人甲')
    expect(await row.innerText()).toContain('按筛选：规则')
    await row.getByRole('button', { name: '撤销' }).click()
    await row.locator('span.undone').waitFor()
    expect(await row.getByRole('button', { name: '撤销' }).count()).toBe(0)
    await close()
  })
})

describe('one by one', () => {
  test('skips, marks a false positive, and sums up at the end', async () => {
    const { page, settle, close } = await app.open('/findings?element=code')
    const total = await totalOf(page)
    await page.keyboard.press('z')
    await settle()
    const progress = page.locator('db-zen header [role="status"]')
    expect(await progress.innerText()).toBe(`0/${total}`)
    await page.keyboard.press('4')
    await send(page, { code: 'misread' })
    await settle()
    expect(await progress.innerText()).toBe(`1/${total}`)
    for (let at = 1; at < total; at++) {
      await page.keyboard.press('5')
      await page
        .locator('db-zen header [role="status"]')
        .getByText(`${at + 1}/${total}`)
        .waitFor()
      await settle()
    }
    expect(await page.locator('db-zen h2').innerText()).toBe(`本轮已看完 ${total} 条`)
    expect(await page.locator('db-zen dl').innerText()).toContain(`跳过\n${total - 1}`)
    await page.keyboard.press('Escape')
    await settle()
    expect(new URL(page.url()).pathname).toBe('/findings')
    await close()
  })

  test('goes on after a guide was opened from it', async () => {
    const { page, settle, close } = await app.open('/findings/zen?element=conditions')
    await page.keyboard.press('2')
    await settle()
    expect(new URL(page.url()).pathname).toContain('/guides/')
    await page.goBack()
    await settle()
    expect(await page.locator('db-zen header [role="status"]').innerText()).toMatch(/^1\//)
    await close()
  })
})

test('a dialog of a move is fit to show', async () => {
  const opened = await app.open('/findings?kind=guide')
  await opened.page.keyboard.press('i')
  await opened.settle()
  await expectFitInItsLanguage(opened.page)
  expect(await opened.page.locator('db-move-fields .note').innerText()).toContain(
    '此决定不会覆盖今后不同的内容',
  )
  await opened.close()
})
