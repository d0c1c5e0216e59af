import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type OpenPage, scrollsSideways, violationsOf } from './browser.ts'

/** The width of a window of 1366 pixels at 400% zoom, which WCAG 2.2, 1.4.10 asks a page to fit. */
const zoomed = { width: 341, height: 640 }

/** Holds what is on screen to the width of its window, also at 400% zoom. Leaves the page as it was. */
const expectToFit = async (page: Page): Promise<void> => {
  const whole = page.viewportSize()
  if (!whole) throw new Error('expected a page with a size of its own')
  const language = await page.evaluate<string>('document.documentElement.lang')
  expect(await scrollsSideways(page), language).toBe(false)
  await page.setViewportSize(zoomed)
  expect(await scrollsSideways(page), `${language} at 400%`).toBe(false)
  await page.setViewportSize(whole)
}

/** The same, and no serious violation of accessibility rules: what every screen owes in its language. */
export const expectFitInItsLanguage = async (page: Page): Promise<void> => {
  expect(await violationsOf(page)).toEqual([])
  await expectToFit(page)
}

/**
 * The same, and the width in the other language too, switched in place; a dialog that holds the focus has to be looked
 * at in one. What the accessibility rules ask of a screen does not hang on the language of its words.
 */
export const expectFitToShow = async ({ page, settle }: OpenPage): Promise<void> => {
  await expectFitInItsLanguage(page)
  const language = await page.evaluate<string>('document.documentElement.lang')
  for (let switches = 0; switches < 2; switches++) {
    await page.locator('db-header button[lang]').click()
    await settle()
    if (switches === 0) {
      expect(await page.evaluate<string>('document.documentElement.lang')).not.toBe(language)
      await expectToFit(page)
    }
  }
}
