import type { CalendarItem, IconName } from '#renderer/ui/index.ts'
import type { CalendarEntry, CalendarKind } from '#shared/domain/followUps/calendarEntries.ts'
import { clientOfRecord, recordTitle } from '#shared/domain/recordTitle.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { CalendarContent } from './useCalendar.ts'

export const KIND_ICONS = {
  followUp: 'circleCheck',
  birthday: 'cake',
  expiry: 'hourglass',
  trade: 'briefcase',
} as const satisfies Record<CalendarKind, IconName>

/** The same in every drawing of an entry. */
export function entryId(entry: CalendarEntry): string {
  switch (entry.kind) {
    case 'followUp':
      return `followUp:${entry.followUp.id}`
    case 'birthday':
      return `birthday:${entry.celebration.person.id}:${entry.celebration.kind}:${entry.celebration.label}`
    case 'expiry':
      return `expiry:${entry.proposal.id}`
    case 'trade':
      return `trade:${entry.entry.reason}:${entry.entry.row.id}`
  }
}

/** An entry as the calendar draws it. Only what is still to be done can be dragged: nobody moves a birthday. */
export function calendarItem(
  entry: CalendarEntry,
  names: CalendarContent['names'],
  t: Translate,
): CalendarItem {
  const id = entryId(entry)
  const { day } = entry
  switch (entry.kind) {
    case 'followUp': {
      const { title, dueTime, clientId } = entry.followUp
      const detail = clientId === null ? undefined : names.get(clientId)
      const parts = [followUpLabel(entry.state, title, t), dueTime, detail]
      return {
        id,
        day,
        title,
        detail,
        time: dueTime ?? undefined,
        ...FOLLOW_UP_LOOKS[entry.state],
        isDone: entry.state === 'done',
        isMovable: entry.state !== 'done',
        label: parts.filter(Boolean).join(', '),
      }
    }
    case 'birthday': {
      const name = fullName(entry.celebration.person)
      const detail = celebrationDetail(entry.celebration, t)
      const label = [celebrationSentence(entry.celebration, name, t), detail].filter(Boolean).join(', ')
      return { id, day, title: name, detail, icon: KIND_ICONS.birthday, tone: 'feast', label }
    }
    case 'expiry': {
      const { title, clientId } = entry.proposal
      const detail = names.get(clientId)
      const sentence = t(entry.isExpired ? 'calendar.entry.expired' : 'calendar.entry.expiry', { title })
      return {
        id,
        day,
        title,
        detail,
        icon: KIND_ICONS.expiry,
        tone: entry.isExpired ? 'bad' : 'warn',
        label: [sentence, detail].filter(Boolean).join(', '),
      }
    }
    case 'trade': {
      const { kind, row, reason } = entry.entry
      const clientId = clientOfRecord(row)
      const client = clientId === null ? undefined : names.get(clientId)
      const why = t(`vocabulary.agendaReason.${reason}`)
      const title = recordTitle<TradeKind>(kind, row)
      return {
        id,
        day,
        title: title === '' ? why : title,
        detail: client ?? why,
        icon: KIND_ICONS.trade,
        tone: entry.isLate ? 'bad' : 'accent',
        label: [why, title, client].filter(Boolean).join(', '),
      }
    }
  }
}

type CalendarCelebration = Extract<CalendarEntry, { kind: 'birthday' }>['celebration']

/** What is celebrated, beyond the name: the age of a birthday, the name of an occasion. */
export function celebrationDetail(
  { kind, label, turns }: CalendarCelebration,
  t: Translate,
): string | undefined {
  switch (kind) {
    case 'birthday':
      return turns === null ? undefined : t('calendar.entry.turns', { years: turns })
    case 'nameDay':
      return t('calendar.entry.celebrates')
    case 'occasion':
      return label
  }
}

function celebrationSentence({ kind, label }: CalendarCelebration, name: string, t: Translate): string {
  switch (kind) {
    case 'birthday':
      return t('calendar.entry.birthday', { name })
    case 'nameDay':
      return t('calendar.entry.nameDay', { name })
    case 'occasion':
      return t('calendar.entry.occasion', { name, label })
  }
}

const FOLLOW_UP_LOOKS = {
  open: { icon: KIND_ICONS.followUp, tone: 'accent' },
  overdue: { icon: 'circleAlert', tone: 'bad' },
  done: { icon: 'check', tone: 'quiet' },
} as const satisfies Record<string, Pick<CalendarItem, 'icon' | 'tone'>>

function followUpLabel(state: 'open' | 'overdue' | 'done', title: string, t: Translate): string {
  switch (state) {
    case 'open':
      return t('calendar.entry.followUp', { title })
    case 'overdue':
      return t('calendar.entry.overdueFollowUp', { title })
    case 'done':
      return t('calendar.entry.doneFollowUp', { title })
  }
}
