import { CURRENCIES } from '#renderer/lib/currencies.ts'
import { useLanguage } from '#renderer/lib/language.ts'
import { ComboBox } from '#renderer/ui/index.ts'
import { localeOf } from '#shared/i18n/locale.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { type FieldOfType, type RecordFieldProps, useRecordField } from './fieldProps.ts'

/** A currency of the world, the usual ones first. */
export function CurrencyField({ label, description, ...place }: RecordFieldProps<FieldOfType<'currency'>>) {
  const language = useLanguage()
  const { value, onChange, error, ref } = useRecordField<string | null>(place)
  return (
    <ComboBox
      label={label}
      description={description}
      error={error}
      isRequired
      choices={choicesFor(language, value)}
      value={value}
      onChange={onChange}
      ref={ref}
    />
  )
}

const known = new Map<Language, readonly { readonly id: string; readonly label: string }[]>()

function choicesFor(language: Language, chosen: string | null) {
  let choices = known.get(language)
  if (choices === undefined) {
    const names = new Intl.DisplayNames(localeOf(language), { type: 'currency' })
    const codes = new Set<string>([...CURRENCIES, ...Intl.supportedValuesOf('currency')])
    choices = [...codes].map((id) => ({ id, label: `${id} · ${names.of(id) ?? id}` }))
    known.set(language, choices)
  }
  const isOffered = chosen === null || choices.some(({ id }) => id === chosen)
  return isOffered ? choices : [{ id: chosen, label: chosen }, ...choices]
}
