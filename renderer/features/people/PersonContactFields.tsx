import { useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import { FormSelect, FormText } from '#renderer/lib/formFields.tsx'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, FieldGroup, IconButton } from '#renderer/ui/index.ts'
import { CONTACT_KINDS } from '#shared/domain/people/person.ts'
import type { PersonFormControl } from './personFormValues.ts'
import styles from './personForm.module.css'

/** Ways to reach a person, as many as there are. */
export function PersonContactFields({ control }: { readonly control: PersonFormControl }) {
  const t = useT()
  // The contacts' own `id` is theirs; the list keeps its keys under another name.
  const addButton = useRef<HTMLButtonElement>(null)
  const { fields, append, remove } = useFieldArray({ control, name: 'person.contacts', keyName: 'key' })
  const kinds = CONTACT_KINDS.map((id) => ({ id, label: t(`vocabulary.contactKind.${id}`) }))
  const add = (): void => {
    const kind = CONTACT_KINDS.find((each) => fields.every((field) => field.kind !== each)) ?? 'other'
    append({ id: newItemId(), kind, value: '' }, { focusName: `person.contacts.${fields.length}.value` })
  }
  const removeAt = (index: number): void => {
    remove(index)
    // The pressed button goes with its row; the focus has to stay in the form.
    addButton.current?.focus()
  }
  return (
    <FieldGroup title={t('people.form.contacts.title')}>
      {fields.map((field, index) => {
        const number = index + 1
        return (
          <div
            key={field.key}
            role="group"
            aria-label={t('people.form.contacts.row', { number })}
            className={styles['contact']}
          >
            <FormSelect
              control={control}
              name={`person.contacts.${index}.kind`}
              label={t('people.form.contacts.kind')}
              isLabelHidden
              choices={kinds}
            />
            <FormText
              control={control}
              name={`person.contacts.${index}.value`}
              label={t('people.form.contacts.value')}
              isLabelHidden
              placeholder={t('people.form.contacts.value')}
            />
            <IconButton
              icon="trash2"
              label={t('people.form.contacts.remove', { number })}
              onPress={() => removeAt(index)}
            />
          </div>
        )
      })}
      <div>
        <Button variant="quiet" size="small" icon="plus" ref={addButton} onPress={add}>
          {t('people.form.contacts.add')}
        </Button>
      </div>
    </FieldGroup>
  )
}
