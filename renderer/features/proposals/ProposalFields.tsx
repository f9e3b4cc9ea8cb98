import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { CURRENCIES } from '#renderer/lib/currencies.ts'
import { FormDay, FormSelect, FormText, FormTextArea, useBoundField } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { useClientChoices } from '#renderer/lib/useClientChoices.ts'
import { ComboBox, FieldGroup, FormRow } from '#renderer/ui/index.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { PROPOSAL_STATUSES, type ProposalInput } from '#shared/domain/proposals/proposal.ts'
import { ArgumentFields } from './ArgumentFields.tsx'
import { DealField } from './DealField.tsx'
import { PreparedByField } from './PreparedByField.tsx'
import type { ProposalFormControl, ProposalFormValues } from './proposalFormValues.ts'
import styles from './proposalForm.module.css'

interface ProposalFieldsProps {
  readonly control: ProposalFormControl
  /** All of them; archived ones cannot be chosen. */
  readonly clients: readonly Client[]
  /** Beside the title of the progress, e.g. a button. */
  readonly progressAction?: ReactNode
  /** Beside the title of the validity, e.g. a button. */
  readonly validityAction?: ReactNode
}

/** What is offered to whom, where it stands, and until when the terms hold. */
export function ProposalFields({ control, clients, progressAction, validityAction }: ProposalFieldsProps) {
  const t = useT()
  const currency = useWatch({ control, name: 'money.currency' })
  const currencies = [...new Set<string>([...CURRENCIES, currency])]
  return (
    <>
      <FieldGroup title={t('proposals.form.offer')}>
        <ClientField control={control} clients={clients} />
        <DealField control={control} />
        <FormText control={control} name="title" label={t('proposals.form.title')} isRequired />
        <div className={styles['money']}>
          <FormText
            control={control}
            name="money.amount"
            label={t('proposals.form.amount')}
            inputMode="decimal"
          />
          <FormSelect
            control={control}
            name="money.currency"
            label={t('proposals.form.currency')}
            choices={currencies.map((id) => ({ id, label: id }))}
          />
        </div>
        <PreparedByField control={control} />
      </FieldGroup>
      <FieldGroup title={t('proposals.form.progress')} action={progressAction}>
        <FormRow>
          <FormSelect
            control={control}
            name="status"
            label={t('proposals.form.status')}
            choices={PROPOSAL_STATUSES.map((id) => ({ id, label: t(`vocabulary.proposalStatus.${id}`) }))}
          />
          <FormDay control={control} name="sentOn" label={t('proposals.form.sentOn')} />
        </FormRow>
      </FieldGroup>
      <FieldGroup
        title={t('proposals.form.validity')}
        description={t('proposals.form.validityHint')}
        action={validityAction}
      >
        <FormDay control={control} name="validUntil" label={t('proposals.form.validUntil')} />
        <FormTextArea
          control={control}
          name="validityReason"
          label={t('proposals.form.validityReason')}
          description={t('proposals.form.validityReasonHint')}
        />
      </FieldGroup>
      <ArgumentFields control={control} />
    </>
  )
}

function ClientField({ control, clients }: Pick<ProposalFieldsProps, 'control' | 'clients'>) {
  const t = useT()
  const field = useBoundField<ProposalFormValues, ClientId | null, ProposalInput>({
    control,
    name: 'clientId',
  })
  const choices = useClientChoices(clients, field.value)
  return (
    <ComboBox
      // A box that learned its choices late would not show the chosen name.
      key={String(choices === null)}
      label={t('proposals.form.client')}
      isRequired
      choices={choices ?? []}
      value={field.value}
      onChange={field.onChange}
      error={field.error}
    />
  )
}
