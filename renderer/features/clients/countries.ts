import { compareText } from '#shared/i18n/format.ts'
import { localeOf } from '#shared/i18n/locale.ts'
import type { Language } from '#shared/i18n/messages.ts'

/** Where clients are most often registered, first; then the Union and its neighbours. ISO 3166-1 alpha-2. */
const USUAL = ['GR', 'CY']
const OTHERS =
  'AL AT BE BG CH CZ DE DK EE EG ES FI FR GB HR HU IE IL IT LT LU LV MD ME MK MT NL NO PL PT RO RS SA SE SI SK TR UA US'.split(
    ' ',
  )

/** Countries to choose from, by name; a stored one that is not among them is offered too. */
export function countryChoices(language: Language, chosen: string) {
  const names = new Intl.DisplayNames(localeOf(language), { type: 'region' })
  const choiceOf = (id: string) => ({ id, label: names.of(id) ?? id })
  const isKnown = USUAL.includes(chosen) || OTHERS.includes(chosen)
  const others = [...OTHERS, ...(isKnown ? [] : [chosen])].map(choiceOf)
  const compare = compareText(language)
  return [...USUAL.map(choiceOf), ...others.toSorted((one, other) => compare(one.label, other.label))]
}
