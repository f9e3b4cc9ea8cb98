import { useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import { FormSelect, FormText } from '#renderer/lib/formFields.tsx'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, FieldGroup, IconButton } from '#renderer/ui/index.ts'
import { RELATIONS } from '#shared/domain/people/person.ts'
import type { PersonFormControl } from './personFormValues.ts'
import styles from './personForm.module.css'

/** Relatives: who they are to the person, a name, a note. */
export function PersonFamilyFields({ control }: { readonly control: PersonFormControl }) {
  const t = useT()
  const addButton = useRef<HTMLButtonElement>(null)
  const { fields, append, remove } = useFieldArray({ control, name: 'person.family', keyName: 'key' })
  const relations = RELATIONS.map((id) => ({ id, label: t(`vocabulary.relation.${id}`) }))
  const removeAt = (index: number): void => {
    remove(index)
    // The pressed button goes with its row; the focus has to stay in the form.
    addButton.current?.focus()
  }
  return (
    <FieldGroup title={t('people.form.family.title')} description={t('people.form.family.hint')}>
      {fields.map((field, index) => {
        const number = index + 1
        return (
          <div
            key={field.key}
            role="group"
            aria-label={t('people.form.family.row', { number })}
            className={styles['item']}
          >
            <div className={styles['relative']}>
              <FormSelect
                control={control}
                name={`person.family.${index}.relation`}
                label={t('people.form.family.relation')}
                choices={relations}
              />
              <FormText
                control={control}
                name={`person.family.${index}.name`}
                label={t('people.form.family.name')}
              />
              <IconButton
                icon="trash2"
                label={t('people.form.family.remove', { number })}
                onPress={() => removeAt(index)}
              />
            </div>
            <FormText
              control={control}
              name={`person.family.${index}.note`}
              label={t('people.form.family.note')}
            />
          </div>
        )
      })}
      <div>
        <Button
          variant="quiet"
          size="small"
          icon="plus"
          ref={addButton}
          onPress={() => append({ id: newItemId(), relation: 'spouse', name: '', note: '' })}
        >
          {t('people.form.family.add')}
        </Button>
      </div>
    </FieldGroup>
  )
}
