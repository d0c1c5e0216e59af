/** The languages of the product, the first first. */
export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]
