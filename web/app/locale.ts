import { configureLocalization } from '@lit/localize'
import type { Locale } from '../../rules/messages/format.ts'
import { loadWords } from '../words/words.ts'

/** The languages of the interface with their own names, the first first. */
export const languages: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' }

const kept = 'duibiao.locale'

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'zh-CN',
  targetLocales: ['en'],
  loadLocale: () => import('../locales/en.ts'),
})

const isLocale = (text: string | null): text is Locale => text !== null && text in languages

/** The language of the interface. */
export const currentLocale = (): Locale => {
  const locale = getLocale()
  return isLocale(locale) ? locale : 'zh-CN'
}

/** Changes the language of the interface and of the document, and keeps the choice in this browser. */
export const changeLocale = async (locale: Locale): Promise<void> => {
  await loadWords(locale)
  await setLocale(locale)
  document.documentElement.lang = locale
  localStorage.setItem(kept, locale)
}

/** Begins in the language chosen last, else in Chinese. */
export const restoreLocale = async (): Promise<void> => {
  const choice = localStorage.getItem(kept)
  await (isLocale(choice) ? changeLocale(choice) : loadWords('zh-CN'))
}
