import type { Language } from './messages.ts'

const LOCALES = { en: 'en-GB', el: 'el-GR' } as const satisfies Record<Language, string>

/** The locale in which a language is formatted, whatever the machine is set to. */
export function localeOf(language: Language): string {
  return LOCALES[language]
}
