import { type Control, useWatch } from 'react-hook-form'
import { DirectionFields } from '#renderer/features/interactions/index.ts'
import { useBoundField } from '#renderer/lib/formFields.tsx'
import type { Direction } from '#shared/domain/interactions/interaction.ts'
import type { QuickEntryValues, ReadQuickEntry } from './quickEntryValues.ts'

interface DirectionFieldProps {
  readonly control: Control<QuickEntryValues, unknown, ReadQuickEntry>
}

/** Who turned to whom; last, since the kind tells it most often. */
export function DirectionField({ control }: DirectionFieldProps) {
  const kind = useWatch({ control, name: 'kind' })
  const direction = useBoundField<QuickEntryValues, Direction | null, ReadQuickEntry>({
    control,
    name: 'direction',
  })
  const greeting = useBoundField<QuickEntryValues, boolean, ReadQuickEntry>({ control, name: 'isGreeting' })
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
