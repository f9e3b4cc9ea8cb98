import { type UseFormReturn, useWatch } from 'react-hook-form'
import { listClients } from '#renderer/data/queries/clients.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { PeoplePicker } from '#renderer/features/interactions/index.ts'
import { FormDay, FormText, useBoundField } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { useClientChoices } from '#renderer/lib/useClientChoices.ts'
import { Checkbox, ComboBox, FormRow } from '#renderer/ui/index.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { FollowUpFormValues, ReadFollowUp } from './followUpFormValues.ts'
import styles from './FollowUpFields.module.css'

type FollowUpFormOf = UseFormReturn<FollowUpFormValues, unknown, ReadFollowUp>

/** The fields of a follow-up; only what is written down already can be done. */
export function FollowUpFields({ form, isNew }: { readonly form: FollowUpFormOf; readonly isNew: boolean }) {
  const t = useT()
  const { control } = form
  return (
    <div className={styles['fields']}>
      <FormText control={control} name="title" label={t('calendar.form.what')} isRequired autoFocus />
      <FormRow>
        <FormDay control={control} name="dueDay" label={t('calendar.form.day')} isRequired />
        <FormText control={control} name="dueTime" label={t('calendar.form.time')} inputMode="numeric" />
      </FormRow>
      <ClientField form={form} />
      <PeopleField form={form} />
      {!isNew && <DoneField form={form} />}
    </div>
  )
}

function ClientField({ form }: { readonly form: FollowUpFormOf }) {
  const t = useT()
  const answer = useQuery(listClients, [])
  const { value, onChange, error } = useBoundField<FollowUpFormValues, ClientId | null, ReadFollowUp>({
    control: form.control,
    name: 'clientId',
  })
  const choices = useClientChoices(answer.state === 'ready' ? answer.value : NO_CLIENTS, value)
  return (
    <ComboBox
      // A box that learned its choices late would not show the chosen name.
      key={`${answer.state} ${choices === null}`}
      label={t('calendar.form.client')}
      choices={choices ?? []}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}

const NO_CLIENTS: readonly Client[] = []

function PeopleField({ form }: { readonly form: FollowUpFormOf }) {
  const t = useT()
  const clientId = useWatch({ control: form.control, name: 'clientId' })
  const { value, onChange } = useBoundField<FollowUpFormValues, readonly PersonId[], ReadFollowUp>({
    control: form.control,
    name: 'personIds',
  })
  return (
    <PeoplePicker
      label={t('calendar.form.people')}
      addLabel={t('calendar.form.addPerson')}
      clientId={clientId}
      value={value}
      onChange={onChange}
    />
  )
}

function DoneField({ form }: { readonly form: FollowUpFormOf }) {
  const t = useT()
  const { value, onChange } = useBoundField<FollowUpFormValues, boolean, ReadFollowUp>({
    control: form.control,
    name: 'isDone',
  })
  return <Checkbox label={t('calendar.form.isDone')} isChecked={value} onChange={onChange} />
}
