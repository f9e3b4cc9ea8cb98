import { useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { FormText } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { Button, FieldGroup, FormRow, IconButton } from '#renderer/ui/index.ts'
import type { Site } from '#shared/domain/clients/client.ts'
import type { ClientFormControl } from './clientFormValues.ts'
import styles from './clientForm.module.css'

/** The addresses of a client, as many as there are. */
export function ClientSiteFields({ control }: { readonly control: ClientFormControl }) {
  const t = useT()
  // The sites' own `id` is theirs; the list keeps its keys under another name.
  const addButton = useRef<HTMLButtonElement>(null)
  const { fields, append, remove } = useFieldArray({ control, name: 'sites', keyName: 'key' })
  const removeAt = (index: number): void => {
    remove(index)
    // The pressed button goes with its row; the focus has to stay in the form.
    addButton.current?.focus()
  }
  return (
    <FieldGroup title={t('clients.form.sites.title')}>
      {fields.map((field, index) => (
        <SiteFields key={field.key} control={control} index={index} onRemove={() => removeAt(index)} />
      ))}
      <div>
        <Button variant="quiet" icon="plus" ref={addButton} onPress={() => append(emptySite())}>
          {t('clients.form.sites.add')}
        </Button>
      </div>
    </FieldGroup>
  )
}

interface SiteFieldsProps {
  readonly control: ClientFormControl
  readonly index: number
  readonly onRemove: () => void
}

function SiteFields({ control, index, onRemove }: SiteFieldsProps) {
  const t = useT()
  const number = index + 1
  return (
    <div role="group" aria-label={t('clients.form.sites.site', { number })} className={styles['item']}>
      <div className={styles['itemHead']}>
        <FormText
          control={control}
          name={`sites.${index}.label`}
          label={t('clients.form.sites.label')}
          placeholder={t('clients.form.sites.labelHint')}
        />
        <IconButton icon="trash2" label={t('clients.form.sites.remove', { number })} onPress={onRemove} />
      </div>
      <FormText control={control} name={`sites.${index}.street`} label={t('clients.form.sites.street')} />
      <div className={styles['place']}>
        <FormText
          control={control}
          name={`sites.${index}.postalCode`}
          label={t('clients.form.sites.postalCode')}
        />
        <FormText control={control} name={`sites.${index}.city`} label={t('clients.form.sites.city')} />
      </div>
      <FormRow>
        <FormText control={control} name={`sites.${index}.region`} label={t('clients.form.sites.region')} />
        <FormText control={control} name={`sites.${index}.country`} label={t('clients.form.sites.country')} />
      </FormRow>
    </div>
  )
}

function emptySite(): Site {
  return { id: newItemId(), label: '', street: '', postalCode: '', city: '', region: '', country: '' }
}
