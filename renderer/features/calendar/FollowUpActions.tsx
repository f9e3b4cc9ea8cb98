import { useState } from 'react'
import {
  completeFollowUpCommand,
  deleteFollowUp,
  moveFollowUpCommand,
  reopenFollowUpCommand,
  snoozeFollowUpCommand,
} from '#renderer/commands/followUps.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { navigate, openDialog } from '#renderer/navigation/location.ts'
import { Button, MonthGrid } from '#renderer/ui/index.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import { SNOOZE_CHOICES, type SnoozeChoice, snoozeDay } from '#shared/domain/followUps/snooze.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Result } from '#shared/lib/result.ts'
import styles from './EntryPopover.module.css'

interface FollowUpActionsProps {
  readonly followUp: FollowUp
  readonly onClose: () => void
}

/** Done, put off, edit, delete, open the client. */
export function FollowUpActions({ followUp, onClose }: FollowUpActionsProps) {
  const t = useT()
  const [isPicking, setPicking] = useState(false)
  const { id, title, clientId } = followUp
  const isOpen = followUp.doneOn === null

  const act = async (command: Promise<Result<unknown>>, message: string): Promise<void> => {
    if (report(await command, t, message)) onClose()
  }
  if (isPicking) return <OtherDay followUp={followUp} act={act} onBack={() => setPicking(false)} />
  return (
    <div className={styles['actions']}>
      <div className={styles['row']}>
        {isOpen ? (
          <Button
            size="small"
            variant="primary"
            icon="check"
            autoFocus
            onPress={() => void act(completeFollowUpCommand({ id }), t('calendar.done.completed', { title }))}
          >
            {t('calendar.action.complete')}
          </Button>
        ) : (
          <Button
            size="small"
            icon="rotateCcw"
            autoFocus
            onPress={() => void act(reopenFollowUpCommand({ id }), t('calendar.done.reopened', { title }))}
          >
            {t('calendar.action.reopen')}
          </Button>
        )}
        <Button
          size="small"
          icon="pencil"
          onPress={() => openDialog({ dialog: 'followUpForm', followUpId: id })}
        >
          {t('calendar.action.edit')}
        </Button>
      </div>
      {isOpen && <Snooze followUp={followUp} act={act} onPick={() => setPicking(true)} />}
      <div className={styles['row']}>
        {clientId !== null && (
          <Button
            size="small"
            variant="quiet"
            icon="building2"
            onPress={() => navigate({ screen: 'client', clientId, tab: 'overview' })}
          >
            {t('calendar.action.openClient')}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          icon="trash2"
          onPress={() => void act(deleteFollowUp({ id }), t('calendar.done.deleted', { title }))}
        >
          {t('calendar.action.delete')}
        </Button>
      </div>
    </div>
  )
}

interface StepProps {
  readonly followUp: FollowUp
  readonly act: (command: Promise<Result<unknown>>, message: string) => Promise<void>
}

function Snooze({ followUp, act, onPick }: StepProps & { readonly onPick: () => void }) {
  const t = useT()
  const today = useToday()
  const moved = useMovedText(followUp.title)
  const snooze = (choice: SnoozeChoice): void => {
    void act(snoozeFollowUpCommand({ id: followUp.id, choice }), moved(snoozeDay(today, choice)))
  }
  return (
    <div role="group" aria-label={t('calendar.action.snooze')}>
      <p className={styles['label']} aria-hidden>
        {t('calendar.action.snooze')}
      </p>
      <div className={styles['row']}>
        {SNOOZE_CHOICES.map((choice) => (
          <Button key={choice} size="small" onPress={() => snooze(choice)}>
            {t(`calendar.snooze.${choice}`)}
          </Button>
        ))}
        <Button size="small" onPress={onPick}>
          {t('calendar.action.otherDay')}
        </Button>
      </div>
    </div>
  )
}

function OtherDay({ followUp, act, onBack }: StepProps & { readonly onBack: () => void }) {
  const t = useT()
  const moved = useMovedText(followUp.title)
  const { id, dueDay } = followUp
  return (
    <div className={styles['actions']}>
      <MonthGrid
        value={dueDay}
        onPick={(day) => void act(moveFollowUpCommand({ id, dueDay: day }), moved(day))}
      />
      <Button size="small" variant="quiet" icon="chevronLeft" onPress={onBack}>
        {t('calendar.action.back')}
      </Button>
    </div>
  )
}

function useMovedText(title: string): (day: Day) => string {
  const t = useT()
  const language = useLanguage()
  return (day) => t('calendar.done.moved', { day: formatDay(day, language, 'withWeekday'), title })
}
