import { FormTextArea, useBoundField } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { FieldGroup, PartialDateField, TagsField } from '#renderer/ui/index.ts'
import type { PartialDate } from '#shared/domain/people/partialDate.ts'
import type { PersonFormControl, PersonFormValues } from './personFormValues.ts'
import { PersonOccasionFields } from './PersonOccasionFields.tsx'

/** The personal side: when they celebrate, what they like, what to speak about. */
export function PersonPersonalFields({ control }: { readonly control: PersonFormControl }) {
  const t = useT()
  return (
    <FieldGroup title={t('people.form.personal.title')}>
      <DateField
        control={control}
        name="person.birthday"
        label={t('people.form.personal.birthday')}
        description={t('people.form.personal.birthdayHint')}
      />
      <DateField
        control={control}
        name="person.nameDay"
        label={t('people.form.personal.nameDay')}
        description={t('people.form.personal.nameDayHint')}
        hasYear={false}
      />
      <PersonOccasionFields control={control} />
      <HobbiesField control={control} />
      <FormTextArea
        control={control}
        name="person.values"
        label={t('people.form.personal.values')}
        description={t('people.form.personal.valuesHint')}
        rows={2}
      />
      <FormTextArea
        control={control}
        name="person.topicsToRaise"
        label={t('people.form.personal.topicsToRaise')}
        rows={2}
      />
      <FormTextArea
        control={control}
        name="person.topicsToAvoid"
        label={t('people.form.personal.topicsToAvoid')}
        rows={2}
      />
      <FormTextArea
        control={control}
        name="person.notes"
        label={t('people.form.personal.notes')}
        description={t('people.form.ratingsHint')}
      />
    </FieldGroup>
  )
}

interface DateFieldProps {
  readonly control: PersonFormControl
  readonly name: 'person.birthday' | 'person.nameDay'
  readonly label: string
  readonly description: string
  readonly hasYear?: boolean
}

function DateField({ control, name, ...rest }: DateFieldProps) {
  const { value, onChange, onBlur, error } = useBoundField<
    PersonFormValues,
    PartialDate | null,
    PersonFormValues
  >({ control, name })
  return <PartialDateField {...rest} value={value} onChange={onChange} onBlur={onBlur} error={error} />
}

function HobbiesField({ control }: { readonly control: PersonFormControl }) {
  const t = useT()
  const { value, onChange, error } = useBoundField<PersonFormValues, readonly string[], PersonFormValues>({
    control,
    name: 'person.hobbies',
  })
  return (
    <TagsField
      label={t('people.form.personal.hobbies')}
      description={t('people.form.personal.hobbiesHint')}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
