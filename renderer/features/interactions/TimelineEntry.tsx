import { deleteInteraction } from '#renderer/commands/interactions.ts'
import { FileLinks } from '#renderer/features/attachments/index.ts'
import { AboutLink } from '#renderer/lib/AboutLink.tsx'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Icon, Link, MenuButton } from '#renderer/ui/index.ts'
import type { Attachment } from '#shared/domain/attachments/attachment.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import type { Person, PersonId } from '#shared/domain/people/person.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { Faces } from './Faces.tsx'
import { KIND_ICONS } from './timelineView.ts'
import styles from './Timeline.module.css'

export interface TimelineEntryProps {
  readonly interaction: Interaction
  readonly people: ReadonlyMap<PersonId, Person>
  /** Named where the timeline is a person's, who may meet us at several clients. */
  readonly client: Client | undefined
  readonly files: readonly Attachment[]
}

/** One interaction: its kind as an icon, the people as small faces, what was said. */
export function TimelineEntry({ interaction, people, client, files }: TimelineEntryProps) {
  const t = useT()
  const { id, kind, time, personIds, text, about } = interaction
  return (
    <li className={styles['entry']}>
      <span className={styles['kind']}>
        <Icon name={KIND_ICONS[kind]} />
      </span>
      <div className={styles['body']}>
        <div className={styles['line']}>
          <span className={styles['kindWord']}>{t(`vocabulary.interactionKind.${kind}`)}</span>
          {time !== null && <span className={styles['time']}>{time}</span>}
          {client && (
            <Link variant="plain" href={hrefOf({ screen: 'client', clientId: client.id, tab: 'timeline' })}>
              {client.name}
            </Link>
          )}
          <Faces people={personIds.map((personId) => people.get(personId))} />
        </div>
        <p className={styles['text']}>{text}</p>
        {about !== null && <AboutLink about={about} />}
        <FileLinks files={files} />
      </div>
      <div className={styles['actions']}>
        <EntryActions id={id} interaction={interaction} />
      </div>
    </li>
  )
}

function EntryActions({
  id,
  interaction,
}: Pick<TimelineEntryProps, 'interaction'> & Pick<Interaction, 'id'>) {
  const t = useT()
  const language = useLanguage()
  const remove = async (): Promise<void> => {
    report(await deleteInteraction({ id }), t, t('dossier.timeline.deleted'))
  }
  const actions = [
    {
      id: 'edit',
      label: t('dossier.timeline.edit'),
      icon: 'pencil',
      onAction: () => openDialog({ dialog: 'interactionForm', interactionId: id }),
    },
    {
      id: 'delete',
      label: t('dossier.timeline.delete'),
      icon: 'trash2',
      isDanger: true,
      onAction: () => void remove(),
    },
  ] as const
  const label = t('dossier.timeline.actions', {
    kind: t(`vocabulary.interactionKind.${interaction.kind}`),
    day: formatDay(interaction.day, language, 'short'),
  })
  return (
    <MenuButton
      isIconOnly
      size="small"
      label={label}
      groups={[{ id: 'entry', actions }]}
      placement="bottom end"
    />
  )
}
