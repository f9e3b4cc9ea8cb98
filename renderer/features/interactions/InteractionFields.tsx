import { type Control, useWatch } from 'react-hook-form'
import { FormDay, FormText, FormTextArea, useBoundField } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { FormRow, Segmented } from '#renderer/ui/index.ts'
import {
  type Direction,
  INTERACTION_KINDS,
  type InteractionKind,
} from '#shared/domain/interactions/interaction.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { InteractionFormValues, ReadInteraction } from './interactionFormValues.ts'
import { DirectionFields } from './DirectionFields.tsx'
import { PeoplePicker } from './PeoplePicker.tsx'
import { KIND_ICONS } from './timelineView.ts'

export type InteractionControl = Control<InteractionFormValues, unknown, ReadInteraction>

/** What kind of dealing it was. */
export function KindField({ control }: { readonly control: InteractionControl }) {
  const t = useT()
  const { value, onChange, error } = useBoundField<InteractionFormValues, InteractionKind, ReadInteraction>({
    control,
    name: 'kind',
  })
  return (
    <Segmented
      label={t('dossier.composer.kind')}
      isLabelHidden
      choices={INTERACTION_KINDS.map((kind) => ({
        id: kind,
        label: t(`vocabulary.interactionKind.${kind}`),
        icon: KIND_ICONS[kind],
      }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}

/** What happened, in words. */
export function TextField({
  control,
  rows,
}: {
  readonly control: InteractionControl
  readonly rows: number
}) {
  const t = useT()
  return (
    <FormTextArea
      control={control}
      name="text"
      label={t('dossier.composer.text')}
      placeholder={t('dossier.composer.placeholder')}
      isLabelHidden
      rows={rows}
    />
  )
}

/** When it was. */
export function WhenFields({ control }: { readonly control: InteractionControl }) {
  const t = useT()
  return (
    <FormRow>
      <FormDay control={control} name="day" label={t('dossier.composer.day')} />
      <FormText control={control} name="time" label={t('dossier.composer.time')} inputMode="numeric" />
    </FormRow>
  )
}

/** Who turned to whom, and whether it was only a greeting. */
export function DirectionField({ control }: { readonly control: InteractionControl }) {
  const kind = useWatch({ control, name: 'kind' })
  const direction = useBoundField<InteractionFormValues, Direction | null, ReadInteraction>({
    control,
    name: 'direction',
  })
  const greeting = useBoundField<InteractionFormValues, boolean, ReadInteraction>({
    control,
    name: 'isGreeting',
  })
  return (
    <DirectionFields
      kind={kind}
      direction={direction.value}
      onDirection={direction.onChange}
      isGreeting={greeting.value}
      onGreeting={greeting.onChange}
    />
  )
}

/** Who was there. */
export function WhoField({ control }: { readonly control: InteractionControl }) {
  const clientId = useWatch({ control, name: 'clientId' })
  const { value, onChange } = useBoundField<InteractionFormValues, readonly PersonId[], ReadInteraction>({
    control,
    name: 'personIds',
  })
  return <PeoplePicker clientId={clientId} value={value} onChange={onChange} />
}
