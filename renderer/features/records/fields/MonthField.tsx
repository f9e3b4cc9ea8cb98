import { FormSelect, FormText } from '#renderer/lib/formFields.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { monthNames } from '#renderer/ui/index.ts'
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
        choices={monthChoices(language)}
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

function monthChoices(language: Language) {
  return monthNames(language).map((label, index) => ({ id: String(index + 1).padStart(2, '0'), label }))
}
