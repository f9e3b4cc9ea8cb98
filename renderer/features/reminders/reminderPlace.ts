import { formatPlace, type Place } from '#renderer/navigation/route.ts'
import type { ReminderPlace } from '#shared/ipc/schemas.ts'
import { assertNever } from '#shared/lib/assertNever.ts'

/** Where a reminder leads: to the dossier, the person, or the follow-up itself. */
export function placeOfReminder(reminder: ReminderPlace): Place {
  switch (reminder.kind) {
    case 'proposal':
      return { route: { screen: 'client', clientId: reminder.clientId, tab: 'overview' }, dialog: null }
    case 'birthday':
      return { route: { screen: 'person', personId: reminder.personId }, dialog: null }
    case 'followUp': {
      const { clientId, followUpId } = reminder
      return {
        route: clientId === null ? TODAY : { screen: 'client', clientId, tab: 'overview' },
        dialog: { dialog: 'followUpForm', followUpId },
      }
    }
    case 'trade':
      return { route: { screen: 'record', kind: reminder.record, id: reminder.id }, dialog: null }
    case 'missed':
      return { route: TODAY, dialog: { dialog: 'missedReminders' } }
    case 'today':
      return { route: TODAY, dialog: null }
    default:
      return assertNever(reminder)
  }
}

const TODAY = { screen: 'today' } as const

/** Goes there. */
export function openReminder(reminder: ReminderPlace): void {
  window.location.hash = formatPlace(placeOfReminder(reminder))
}
