import { FormDay, FormSelect, FormText, useBoundField } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { Checkbox, FieldGroup, FormRow } from '#renderer/ui/index.ts'
import { LEGAL_BASES } from '#shared/domain/people/person.ts'
import type { PersonFormControl, PersonFormValues } from './personFormValues.ts'

/** Why we may hold this card, and whether it is restricted. */
export function PersonPrivacyFields({ control }: { readonly control: PersonFormControl }) {
  const t = useT()
  const restricted = useBoundField<PersonFormValues, boolean, PersonFormValues>({
    control,
    name: 'person.restricted',
  })
  return (
    <FieldGroup title={t('people.form.privacy.title')} description={t('people.form.privacy.hint')}>
      <FormText
        control={control}
        name="person.privacy.source"
        label={t('people.form.privacy.source')}
        description={t('people.form.privacy.sourceHint')}
      />
      <FormText
        control={control}
        name="person.privacy.purpose"
        label={t('people.form.privacy.purpose')}
        description={t('people.form.privacy.purposeHint')}
      />
      <FormSelect
        control={control}
        name="person.privacy.legalBasis"
        label={t('people.form.privacy.legalBasis')}
        noneLabel={t('people.form.privacy.notKnown')}
        choices={LEGAL_BASES.map((id) => ({ id, label: t(`vocabulary.legalBasis.${id}`) }))}
      />
      <FormRow>
        <FormDay
          control={control}
          name="person.privacy.informedOn"
          label={t('people.form.privacy.informedOn')}
        />
        <FormDay control={control} name="person.privacy.reviewOn" label={t('people.form.privacy.reviewOn')} />
      </FormRow>
      <Checkbox
        label={t('people.form.privacy.restricted')}
        description={t('people.form.privacy.restrictedHint')}
        isChecked={restricted.value}
        onChange={restricted.onChange}
      />
    </FieldGroup>
  )
}
