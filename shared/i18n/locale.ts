import type { Language } from './messages.ts'

const LOCALES = { en: 'en-GB', el: 'el-GR' } as const satisfies Record<Language, string>

/** The locale in which a language is formatted, whatever the machine is set to. */
export function localeOf(language: Language): string {
  return LOCALES[language]
}

/** How many digits the minor unit of a currency has: 2 for EUR, 0 for JPY. */
export function fractionDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en-GB', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2
  )
}
