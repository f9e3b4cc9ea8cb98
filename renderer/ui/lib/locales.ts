import type { Language } from '#shared/i18n/messages.ts'

/** BCP 47 tags for formatting: day before month in both. */
export const LOCALES = { en: 'en-GB', el: 'el-GR' } as const satisfies Record<Language, string>
