import { FormSelect, FormText } from '#renderer/lib/formFields.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { localeOf } from '#shared/i18n/locale.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { FieldOfType, RecordFieldProps } from './fieldProps.ts'
import styles from './fields.module.css'

/** A month of the calendar: its name, and the year. */
export function MonthField({
  field,
  control,
  name,
  label,
  description,
}: RecordFieldProps<FieldOfType<'month'>>) {
  const t = useT()
  const language = useLanguage()
  return (
    <div className={styles['money']}>
      <FormSelect
        control={control}
        name={`${name}.month`}
        label={label}
        description={description}
        isRequired={field.isRequired}
        noneLabel={field.isRequired ? undefined : t('recordForm.noMonth')}
        choices={monthNames(language)}
      />
      <FormText
        control={control}
        name={`${name}.year`}
        label={t('recordForm.year', { label })}
        isLabelHidden
        inputMode="numeric"
      />
    </div>
  )
}

function monthNames(language: Language) {
  const format = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => ({
    id: String(month + 1).padStart(2, '0'),
    label: format.format(Date.UTC(2026, month, 1)),
  }))
}
