import type { Language } from '#shared/i18n/messages.ts'

/** The same in both languages: Greek, then English. */
export type Pair = readonly [el: string, en: string]

/** What is said in a language. */
export function said([el, en]: Pair, language: Language): string {
  return language === 'el' ? el : en
}
