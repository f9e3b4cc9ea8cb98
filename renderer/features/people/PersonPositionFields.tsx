import { FormDay, FormSelect, FormText } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { FieldGroup, FormRow } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import { ATTITUDES, COVERAGES, DECISION_ROLES, ORIENTATIONS } from '#shared/domain/decisionTeam/position.ts'
import type { PersonFormControl } from './personFormValues.ts'

interface PersonPositionFieldsProps {
  readonly control: PersonFormControl
  readonly client: Client
}

/** The part that a new person plays at the client they are written down for. */
export function PersonPositionFields({ control, client }: PersonPositionFieldsProps) {
  const t = useT()
  return (
    <FieldGroup
      title={t('people.form.position.titleAt', { client: client.name })}
      description={t('people.form.ratingsHint')}
    >
      <FormRow>
        <FormText
          control={control}
          name="position.title"
          label={t('people.form.position.positionTitle')}
          description={t('people.form.position.titleHint')}
        />
        <FormText
          control={control}
          name="position.unit"
          label={t('people.form.position.unit')}
          description={t('people.form.position.unitHint')}
        />
      </FormRow>
      <FormSelect
        control={control}
        name="position.decisionRole"
        label={t('people.form.position.decisionRole')}
        noneLabel={t('people.form.position.noDecisionRole')}
        choices={DECISION_ROLES.map((id) => ({ id, label: t(`vocabulary.decisionRole.${id}`) }))}
      />
      <FormRow>
        <FormSelect
          control={control}
          name="position.orientation"
          label={t('people.form.position.orientation')}
          noneLabel={t('people.form.position.notKnown')}
          choices={ORIENTATIONS.map((id) => ({ id, label: t(`vocabulary.orientation.${id}`) }))}
        />
        <FormSelect
          control={control}
          name="position.attitude"
          label={t('people.form.position.attitude')}
          noneLabel={t('people.form.position.notKnown')}
          choices={ATTITUDES.map((id) => ({ id, label: t(`vocabulary.attitude.${id}`) }))}
        />
      </FormRow>
      <FormRow>
        <FormSelect
          control={control}
          name="position.coverage"
          label={t('people.form.position.coverage')}
          choices={COVERAGES.map((id) => ({ id, label: t(`vocabulary.coverage.${id}`) }))}
        />
        <FormDay control={control} name="position.fromDay" label={t('people.form.position.fromDay')} />
      </FormRow>
    </FieldGroup>
  )
}
