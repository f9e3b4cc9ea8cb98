import type { ReactNode } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import { FormDay, FormSelect, FormText } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { FieldGroup, FormRow } from '#renderer/ui/index.ts'
import { ATTITUDES, COVERAGES, DECISION_ROLES, ORIENTATIONS } from '#shared/domain/decisionTeam/position.ts'
import type { PositionFormValues, ReadPosition } from './positionFormValues.ts'

/** Title and time, and the part played in decisions. */
export function PositionFields({
  control,
  action,
}: {
  readonly control: Control<PositionFormValues, unknown, ReadPosition>
  /** Beside the time: what ends the position. */
  readonly action: ReactNode
}) {
  const t = useT()
  const orientation = useWatch({ control, name: 'orientation' })
  return (
    <>
      <FieldGroup title={t('dossier.position.titleAndTime')} action={action}>
        <FormText
          control={control}
          name="title"
          label={t('dossier.position.title')}
          description={t('dossier.position.titleHint')}
        />
        <FormText control={control} name="unit" label={t('dossier.position.unit')} />
        <FormRow>
          <FormDay control={control} name="fromDay" label={t('dossier.position.from')} />
          <FormDay
            control={control}
            name="toDay"
            label={t('dossier.position.to')}
            description={t('dossier.position.toHint')}
          />
        </FormRow>
      </FieldGroup>
      <FieldGroup title={t('dossier.position.part')}>
        <FormSelect
          control={control}
          name="decisionRole"
          label={t('dossier.position.role')}
          noneLabel={t('dossier.position.roleNone')}
          choices={DECISION_ROLES.map((id) => ({ id, label: t(`vocabulary.decisionRole.${id}`) }))}
        />
        <FormSelect
          control={control}
          name="orientation"
          label={t('dossier.position.orientation')}
          description={
            orientation === null ? undefined : t(`dossier.position.orientationHint.${orientation}`)
          }
          noneLabel={t('dossier.position.notKnown')}
          choices={ORIENTATIONS.map((id) => ({ id, label: t(`vocabulary.orientation.${id}`) }))}
        />
        <FormRow>
          <FormSelect
            control={control}
            name="attitude"
            label={t('dossier.position.attitude')}
            noneLabel={t('dossier.position.notKnown')}
            choices={ATTITUDES.map((id) => ({ id, label: t(`vocabulary.attitude.${id}`) }))}
          />
          <FormSelect
            control={control}
            name="coverage"
            label={t('dossier.position.coverage')}
            choices={COVERAGES.map((id) => ({ id, label: t(`vocabulary.coverage.${id}`) }))}
          />
        </FormRow>
      </FieldGroup>
    </>
  )
}
