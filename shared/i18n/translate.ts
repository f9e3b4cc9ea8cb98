import i18next, { type i18n } from 'i18next'
import { el } from './el.ts'
import { en } from './en.ts'
import { formatNumber } from './format.ts'
import type { Language, MessageKey, ParametersOf } from './messages.ts'

/** Gives the sentence of a key. Parameters are checked against the placeholders of the English text. */
export type Translate = <Key extends MessageKey>(key: Key, ...parameters: ParametersOf<Key>) => string

/** A translator for one language, for windows, menus, notifications and PDFs alike. */
export function translator(language: Language): Translate {
  const instance = instanceFor(language)
  return (key, ...parameters) => instance.t(key, withGroups({ ...parameters[0] }, language))
}

/** Thousands of something are grouped: by its number the form is chosen, by its text it is shown. */
function withGroups(parameters: Readonly<Record<string, unknown>>, language: Language) {
  const { count } = parameters
  if (typeof count !== 'number') return parameters
  return { ...parameters, count, replace: { ...parameters, count: formatNumber(count, language) } }
}

/** The language to use for a BCP 47 tag of the system: Greek for Greek, else English. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('el') ? 'el' : 'en'
}

const instances = new Map<Language, i18n>()

function instanceFor(language: Language): i18n {
  const existing = instances.get(language)
  if (existing) return existing
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    resources: { en: { translation: en }, el: { translation: el } },
    fallbackLng: false,
    initAsync: false,
    // React and the PDF templates escape; escaping here would show entities to people.
    interpolation: { escapeValue: false },
  })
  instances.set(language, instance)
  return instance
}
