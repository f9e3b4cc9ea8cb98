import { deletePosition, leavePositionCommand } from '#renderer/commands/positions.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Button } from '#renderer/ui/index.ts'
import { isCurrent, type Position } from '#shared/domain/decisionTeam/position.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import { addDays } from '#shared/lib/days.ts'

export interface PositionActionProps {
  readonly position: Position
  /** Called before the sheet closes: there is nothing left to keep a draft of. */
  readonly onDone: () => void
}

/** Ends a position today; it stays as history. Nothing for a position that has ended. */
export function LeavePosition({
  position: { id, fromDay, toDay },
  person,
  onDone,
}: PositionActionProps & { readonly person: Person | null }) {
  const t = useT()
  const today = useToday()
  if (!isCurrent({ toDay }, today)) return null

  const leave = async (): Promise<void> => {
    // A position lasts through its last day, so whoever has left was there until yesterday at the latest.
    const yesterday = addDays(today, -1)
    const lastDay = fromDay !== null && fromDay > yesterday ? fromDay : yesterday
    const message = t('dossier.position.markedLeft', { name: person === null ? '' : fullName(person) })
    if (report(await leavePositionCommand({ id, toDay: lastDay }), t, message)) close(onDone)
  }
  return (
    <Button variant="quiet" size="small" icon="history" onPress={() => void leave()}>
      {t('dossier.position.hasLeft')}
    </Button>
  )
}

/** Takes a position away that was written down by mistake. */
export function DeletePosition({ position: { id }, onDone }: PositionActionProps) {
  const t = useT()
  const remove = async (): Promise<void> => {
    if (report(await deletePosition({ id }), t, t('dossier.position.deleted'))) close(onDone)
  }
  return (
    <Button variant="quiet" icon="trash2" onPress={() => void remove()}>
      {t('dossier.position.delete')}
    </Button>
  )
}

function close(onDone: () => void): void {
  onDone()
  closeDialog()
}
