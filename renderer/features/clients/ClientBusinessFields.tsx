import { useWatch } from 'react-hook-form'
import { CURRENCIES } from '#renderer/lib/currencies.ts'
import { FormSelect, FormText } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { FieldGroup, FormRow } from '#renderer/ui/index.ts'
import { CLIENT_SOURCES } from '#shared/domain/clients/client.ts'
import type { ClientFormControl } from './clientFormValues.ts'
import styles from './clientForm.module.css'

/** The business side: sector, size, where they came from, how to reach the company. */
export function ClientBusinessFields({ control }: { readonly control: ClientFormControl }) {
  const t = useT()
  const currency = useWatch({ control, name: 'turnover.currency' })
  const currencies = [...new Set<string>([...CURRENCIES, currency])]
  return (
    <FieldGroup title={t('clients.form.business.title')}>
      <FormText control={control} name="sector" label={t('clients.form.business.sector')} />
      <div className={styles['turnover']}>
        <FormText
          control={control}
          name="turnover.amount"
          label={t('clients.form.business.turnover')}
          inputMode="decimal"
        />
        <FormSelect
          control={control}
          name="turnover.currency"
          label={t('clients.form.business.currency')}
          choices={currencies.map((id) => ({ id, label: id }))}
        />
        <FormText
          control={control}
          name="turnover.year"
          label={t('clients.form.business.year')}
          inputMode="numeric"
        />
      </div>
      <FormRow>
        <FormText
          control={control}
          name="employees"
          label={t('clients.form.business.employees')}
          inputMode="numeric"
        />
        <FormSelect
          control={control}
          name="source"
          label={t('clients.form.business.source')}
          noneLabel={t('clients.form.business.sourceNone')}
          choices={CLIENT_SOURCES.map((id) => ({ id, label: t(`vocabulary.clientSource.${id}`) }))}
        />
      </FormRow>
      <FormText
        control={control}
        name="manager"
        label={t('clients.form.business.manager')}
        description={t('clients.form.business.managerHint')}
      />
      <FormRow>
        <FormText control={control} name="phone" label={t('clients.form.business.phone')} type="tel" />
        <FormText control={control} name="email" label={t('clients.form.business.email')} inputMode="email" />
      </FormRow>
      <FormText control={control} name="website" label={t('clients.form.business.website')} />
    </FieldGroup>
  )
}
