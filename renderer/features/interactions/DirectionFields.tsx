import { useT } from '#renderer/lib/language.ts'
import { Checkbox, Segmented } from '#renderer/ui/index.ts'
import {
  type Direction,
  directionOf,
  DIRECTIONS,
  type Interaction,
  isDealing,
} from '#shared/domain/interactions/interaction.ts'
import styles from './Composer.module.css'

interface DirectionFieldsProps {
  readonly kind: Interaction['kind']
  /** null: as the kind tells it. */
  readonly direction: Direction | null
  readonly onDirection: (direction: Direction) => void
  readonly isGreeting: boolean
  readonly onGreeting: (isGreeting: boolean) => void
}

/** Who turned to whom, guessed from the kind until somebody says it; and whether it was no more than a greeting. */
export function DirectionFields({
  kind,
  direction,
  onDirection,
  isGreeting,
  onGreeting,
}: DirectionFieldsProps) {
  const t = useT()
  // A note is kept for ourselves.
  if (!isDealing({ kind, isGreeting: false })) return null
  return (
    <div className={styles['direction']}>
      <Segmented
        label={t('dossier.composer.direction')}
        choices={DIRECTIONS.map((id) => ({ id, label: t(`vocabulary.direction.${id}`) }))}
        value={directionOf({ kind, direction })}
        onChange={onDirection}
      />
      <Checkbox
        label={t('dossier.composer.isGreeting')}
        description={isGreeting ? t('dossier.composer.isGreetingHint') : undefined}
        isChecked={isGreeting}
        onChange={onGreeting}
      />
    </div>
  )
}
