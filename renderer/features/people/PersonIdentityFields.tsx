import type { UseFormReturn } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { FormText } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { FieldGroup, FormRow } from '#renderer/ui/index.ts'
import { fullName, type PersonId } from '#shared/domain/people/person.ts'
import { PersonDuplicates } from './PersonDuplicates.tsx'
import type { PersonFormValues } from './personFormValues.ts'
import { PhotoField } from './PhotoField.tsx'

interface PersonIdentityFieldsProps {
  readonly form: UseFormReturn<PersonFormValues, unknown, PersonFormValues>
  /** The card being changed; null for a new one. */
  readonly personId: PersonId | null
}

/** Who they are: photo and name, and whether they are here already. */
export function PersonIdentityFields({ form, personId }: PersonIdentityFieldsProps) {
  const t = useT()
  const { control } = form
  const [photo, givenName, familyName] = useWatch({
    control,
    name: ['person.photo', 'person.givenName', 'person.familyName'],
  })
  return (
    <FieldGroup title={t('people.form.identity.title')}>
      <PhotoField
        name={fullName({ givenName, familyName })}
        photo={photo}
        onChange={(next) => form.setValue('person.photo', next, { shouldDirty: true })}
      />
      <FormRow>
        <FormText
          control={control}
          name="person.givenName"
          label={t('people.form.identity.givenName')}
          autoFocus
        />
        <FormText
          control={control}
          name="person.familyName"
          label={t('people.form.identity.familyName')}
          isRequired
        />
      </FormRow>
      <PersonDuplicates control={control} personId={personId} />
    </FieldGroup>
  )
}
