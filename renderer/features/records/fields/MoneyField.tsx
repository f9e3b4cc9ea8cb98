import { useWatch } from 'react-hook-form'
import { CURRENCIES } from '#renderer/lib/currencies.ts'
import { FormSelect, FormText } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import type { FieldOfType, RecordFieldProps } from './fieldProps.ts'
import styles from './fields.module.css'

/** An amount, and in what. */
export function MoneyField({
  field,
  control,
  name,
  label,
  description,
  autoFocus,
}: RecordFieldProps<FieldOfType<'money'>>) {
  const t = useT()
  const currency: unknown = useWatch({ control, name: `${name}.currency` })
  const currencies = [...new Set<string>([...CURRENCIES, String(currency)])]
  return (
    <div className={styles['money']}>
      <FormText
        control={control}
        name={`${name}.amount`}
        label={label}
        description={description}
        inputMode="decimal"
        autoFocus={autoFocus}
        isRequired={field.isRequired}
      />
      <FormSelect
        control={control}
        name={`${name}.currency`}
        label={t('recordForm.currencyOf', { label })}
        isLabelHidden
        choices={currencies.map((id) => ({ id, label: id }))}
      />
    </div>
  )
}
