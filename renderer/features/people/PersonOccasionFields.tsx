import { useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import { FormText, useBoundField } from '#renderer/lib/formFields.tsx'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, IconButton, PartialDateField } from '#renderer/ui/index.ts'
import type { PartialDate } from '#shared/domain/people/partialDate.ts'
import type { PersonFormControl, PersonFormValues } from './personFormValues.ts'
import styles from './personForm.module.css'

/** Other days to think of them: a wedding, twenty years with the firm. */
export function PersonOccasionFields({ control }: { readonly control: PersonFormControl }) {
  const t = useT()
  const addButton = useRef<HTMLButtonElement>(null)
  const { fields, append, remove } = useFieldArray({ control, name: 'person.occasions', keyName: 'key' })
  const removeAt = (index: number): void => {
    remove(index)
    // The pressed button goes with its row; the focus has to stay in the form.
    addButton.current?.focus()
  }
  return (
    <>
      {fields.map((field, index) => {
        const number = index + 1
        return (
          <div
            key={field.key}
            role="group"
            aria-label={t('people.form.occasions.row', { number })}
            className={styles['item']}
          >
            <div className={styles['occasion']}>
              <FormText
                control={control}
                name={`person.occasions.${index}.label`}
                label={t('people.form.occasions.label')}
                placeholder={t('people.form.occasions.labelHint')}
                isRequired
              />
              <IconButton
                icon="trash2"
                label={t('people.form.occasions.remove', { number })}
                onPress={() => removeAt(index)}
              />
            </div>
            <OccasionDate control={control} index={index} />
          </div>
        )
      })}
      <div>
        <Button
          variant="quiet"
          size="small"
          icon="plus"
          ref={addButton}
          onPress={() => append({ id: newItemId(), label: '', date: {} })}
        >
          {t('people.form.occasions.add')}
        </Button>
      </div>
    </>
  )
}

interface OccasionDateProps {
  readonly control: PersonFormControl
  readonly index: number
}

function OccasionDate({ control, index }: OccasionDateProps) {
  const t = useT()
  const { value, onChange, onBlur, error } = useBoundField<PersonFormValues, PartialDate, PersonFormValues>({
    control,
    name: `person.occasions.${index}.date`,
  })
  return (
    <PartialDateField
      label={t('people.form.occasions.date')}
      isRequired
      value={value}
      // Nothing typed is a date without parts, which the schema asks to fill in.
      onChange={(date) => onChange(date ?? {})}
      onBlur={onBlur}
      error={error}
    />
  )
}
