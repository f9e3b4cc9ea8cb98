import { useWatch } from 'react-hook-form'
import { FormText, useBoundField } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { CheckboxGroup, FieldGroup, Segmented } from '#renderer/ui/index.ts'
import {
  CLIENT_CLASSES,
  type ClientClass,
  type ClientId,
  type ClientInput,
  KEY_REASONS,
  type KeyReason,
} from '#shared/domain/clients/client.ts'
import { ClientDuplicates } from './ClientDuplicates.tsx'
import type { ClientFormControl, ClientFormValues } from './clientFormValues.ts'

interface ClientIdentityFieldsProps {
  readonly control: ClientFormControl
  /** The client being edited; null for a new one. */
  readonly clientId: ClientId | null
}

/** Who they are: name, one line, class, and the reasons when the class is key. */
export function ClientIdentityFields({ control, clientId }: ClientIdentityFieldsProps) {
  const t = useT()
  const isKey = useWatch({ control, name: 'class' }) === 'key'
  return (
    <FieldGroup title={t('clients.form.identity.title')}>
      <FormText control={control} name="name" label={t('clients.form.identity.name')} isRequired autoFocus />
      <ClientDuplicates control={control} clientId={clientId} />
      <FormText
        control={control}
        name="summary"
        label={t('clients.form.identity.summary')}
        description={t('clients.form.identity.summaryHint')}
      />
      <ClassField control={control} />
      {isKey && <KeyReasonsField control={control} />}
    </FieldGroup>
  )
}

function ClassField({ control }: { readonly control: ClientFormControl }) {
  const t = useT()
  const { value, onChange, error } = useBoundField<ClientFormValues, ClientClass, ClientInput>({
    control,
    name: 'class',
  })
  return (
    <Segmented
      label={t('clients.form.identity.class')}
      choices={CLIENT_CLASSES.map((id) => ({ id, label: t(`vocabulary.clientClass.${id}`) }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}

function KeyReasonsField({ control }: { readonly control: ClientFormControl }) {
  const t = useT()
  const { value, onChange, error } = useBoundField<ClientFormValues, readonly KeyReason[], ClientInput>({
    control,
    name: 'keyReasons',
  })
  return (
    <CheckboxGroup
      label={t('clients.form.identity.keyReasons')}
      description={t('clients.form.identity.keyReasonsHint')}
      choices={KEY_REASONS.map((id) => ({ id, label: t(`vocabulary.keyReason.${id}`) }))}
      value={value}
      onChange={onChange}
      error={error}
      isInline
    />
  )
}
