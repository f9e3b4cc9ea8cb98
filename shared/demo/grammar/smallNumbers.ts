import type { Language } from '#shared/i18n/messages.ts'

const ENGLISH = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const
const GREEK = ['δύο', null, null, 'πέντε', 'έξι', 'επτά', 'οκτώ', 'εννέα', 'δέκα'] as const
/** Three and four go by the noun. */
const BY_NOUN = {
  3: { neuter: 'τρία', genitive: 'τριών', others: 'τρεις' },
  4: { neuter: 'τέσσερα', genitive: 'τεσσάρων', others: 'τέσσερις' },
} as const

/** Percentages, pages, hours of the clock and codes stay in digits. */
const IN_DIGITS = {
  el: { before: /(σελίδα|αριθμό|σφάλμα) $/, after: /^( τοις εκατό|:)/ },
  en: { before: /(page|number|error) $/, after: /^( per cent|:)/ },
} as const

/** A number from two to ten as one writes it in a sentence; null where digits are usual. */
export function inWords(value: number, language: Language, before: string, after: string): string | null {
  const digits = IN_DIGITS[language]
  if (value < 2 || value > 10 || digits.before.test(before) || digits.after.test(after)) return null
  if (language === 'en') return ENGLISH[value - 2] ?? null
  return value === 3 || value === 4 ? byNoun(value, after) : (GREEK[value - 2] ?? null)
}

function byNoun(value: 3 | 4, after: string): string | null {
  const forms = BY_NOUN[value]
  const noun = /^ (?:ακόμη |από τ\p{L}+ )?(\p{L}+)/u.exec(after)?.[1]
  if (noun === undefined) return forms.neuter
  if (/[ωώ]ν$/.test(noun)) return forms.genitive
  if (/([αά]|είδη)$/.test(noun)) return forms.neuter
  return /([εέ]ς|εις|ους|ούς|οι|οί)$/.test(noun) ? forms.others : null
}
