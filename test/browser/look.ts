import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type OpenPage, scrollsSideways, violationsOf } from './browser.ts'

/** The width of a window of 1366 pixels at 400% zoom, which WCAG 2.2, 1.4.10 asks a page to fit. */
const zoomed = { width: 341, height: 640 }

/**
 * Holds what is on screen to what every screen owes in its language: no serious violation of accessibility rules,
 * nothing wider than the window, also at 400% zoom. Leaves the page as it was.
 */
export const expectFitInItsLanguage = async (page: Page): Promise<void> => {
  const whole = page.viewportSize()
  if (!whole) throw new Error('expected a page with a size of its own')
  const language = await page.evaluate<string>('document.documentElement.lang')
  expect(await violationsOf(page), language).toEqual([])
  expect(await scrollsSideways(page), language).toBe(false)
  await page.setViewportSize(zoomed)
  expect(await scrollsSideways(page), `${language} at 400%`).toBe(false)
  await page.setViewportSize(whole)
}

/** The same in both languages, switched in place; a dialog that holds the focus has to be looked at in one. */
export const expectFitToShow = async ({ page, settle }: OpenPage): Promise<void> => {
  for (let languages = 0; languages < 2; languages++) {
    const language = await page.evaluate<string>('document.documentElement.lang')
    await expectFitInItsLanguage(page)
    await page.locator('db-header button[lang]').click()
    await settle()
    expect(await page.evaluate<string>('document.documentElement.lang')).not.toBe(language)
  }
}
