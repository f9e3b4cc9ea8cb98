import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { Icon } from '#renderer/ui/index.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import { KIND_ICONS } from './timelineView.ts'
import styles from './InteractionSummary.module.css'

/** One interaction in three lines at most, for previews. */
export function InteractionSummary({
  interaction,
  names,
}: {
  readonly interaction: Interaction
  /** Who was there, as one text; may be empty. */
  readonly names: string
}) {
  const t = useT()
  return (
    <div className={styles['summary']}>
      <span className={styles['kind']}>
        <Icon name={KIND_ICONS[interaction.kind]} />
      </span>
      <div className={styles['body']}>
        <p className={styles['line']}>
          <span className={styles['kindWord']}>{t(`vocabulary.interactionKind.${interaction.kind}`)}</span>
          <RelativeDay day={interaction.day} />
          {names !== '' && <span>{names}</span>}
        </p>
        <p className={styles['text']}>{interaction.text}</p>
      </div>
    </div>
  )
}
