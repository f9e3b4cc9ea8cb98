import { deletePosition, leavePositionCommand } from '#renderer/commands/positions.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Button } from '#renderer/ui/index.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import { addDays } from '#shared/lib/days.ts'
import styles from './PositionActions.module.css'

export interface PositionActionsProps {
  readonly position: Position
  readonly person: Person | null
  /** Called before the sheet closes: there is nothing left to keep a draft of. */
  readonly onDone: () => void
}

/** What ends a position: the person has left, or it was written down by mistake. */
export function PositionActions({ position, person, onDone }: PositionActionsProps) {
  const t = useT()
  const today = useToday()
  const { id } = position

  const leave = async (): Promise<void> => {
    // A position lasts through its last day, so whoever has left was there until yesterday at the latest.
    const yesterday = addDays(today, -1)
    const toDay = position.fromDay !== null && position.fromDay > yesterday ? position.fromDay : yesterday
    const message = t('dossier.position.markedLeft', { name: person === null ? '' : fullName(person) })
    close(report(await leavePositionCommand({ id, toDay }), t, message))
  }
  const remove = async (): Promise<void> => {
    close(report(await deletePosition({ id }), t, t('dossier.position.deleted')))
  }
  const close = (isDone: boolean): void => {
    if (!isDone) return
    onDone()
    closeDialog()
  }
  return (
    <div className={styles['actions']}>
      {isCurrent(position, today) && (
        <Button variant="quiet" onPress={() => void leave()}>
          {t('dossier.position.hasLeft')}
        </Button>
      )}
      <Button variant="quiet" onPress={() => void remove()}>
        {t('dossier.position.delete')}
      </Button>
    </div>
  )
}
