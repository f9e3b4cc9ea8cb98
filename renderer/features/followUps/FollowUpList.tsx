import { useState } from 'react'
import { completeFollowUpCommand, deleteFollowUp } from '#renderer/commands/followUps.ts'
import { followUpsOfClient } from '#renderer/data/queries/followUps.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, Checkbox, Icon, IconButton } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { type FollowUp, isOverdue } from '#shared/domain/followUps/followUp.ts'
import styles from './FollowUpList.module.css'

/** How many open follow-ups a rail shows before it asks. */
const SHORT_LIST = 5

/** The open follow-ups of a client: tick to complete, open to change, add one. */
export function FollowUpList({ clientId }: { readonly clientId: ClientId }) {
  const t = useT()
  const answer = useQuery(() => followUpsOfClient(clientId), [clientId])
  const [isWhole, setWhole] = useState(false)
  const open = answer.state === 'ready' ? answer.value.filter(({ doneOn }) => doneOn === null) : []
  const shown = isWhole ? open : open.slice(0, SHORT_LIST)
  return (
    <div className={styles['list']}>
      {answer.state === 'ready' && open.length === 0 && (
        <p className={styles['empty']}>{t('dossier.followUps.empty')}</p>
      )}
      {shown.length > 0 && (
        <ul>
          {shown.map((followUp) => (
            <FollowUpItem key={followUp.id} followUp={followUp} />
          ))}
        </ul>
      )}
      {open.length > shown.length && (
        <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
          {t('dossier.followUps.more', { count: open.length - shown.length })}
        </Button>
      )}
      <Button
        variant="quiet"
        size="small"
        icon="plus"
        onPress={() => openDialog({ dialog: 'followUpForm', clientId })}
      >
        {t('dossier.followUps.add')}
      </Button>
    </div>
  )
}

function FollowUpItem({ followUp }: { readonly followUp: FollowUp }) {
  const t = useT()
  const isLate = isOverdue(followUp, useToday())
  const { id, title } = followUp

  const complete = async (): Promise<void> => {
    report(await completeFollowUpCommand({ id }), t, t('dossier.followUps.completed', { title }))
  }
  const remove = async (): Promise<void> => {
    report(await deleteFollowUp({ id }), t, t('dossier.followUps.deleted', { title }))
  }
  return (
    <li className={styles['item']}>
      <Checkbox
        label={t('dossier.followUps.complete', { title })}
        isLabelHidden
        isChecked={false}
        onChange={() => void complete()}
      />
      <div className={styles['text']}>
        <button
          type="button"
          className={styles['title']}
          onClick={() => openDialog({ dialog: 'followUpForm', followUpId: id })}
        >
          {title}
        </button>
        <p className={isLate ? styles['late'] : styles['day']}>
          {isLate && <Icon name="circleAlert" size={14} />}
          <RelativeDay day={followUp.dueDay} />
          {followUp.dueTime !== null && <span>{followUp.dueTime}</span>}
          {isLate && <span>{t('dossier.followUps.overdue')}</span>}
        </p>
      </div>
      <span className={styles['action']}>
        <IconButton
          icon="trash2"
          size="small"
          label={t('dossier.followUps.delete', { title })}
          onPress={() => void remove()}
        />
      </span>
    </li>
  )
}
