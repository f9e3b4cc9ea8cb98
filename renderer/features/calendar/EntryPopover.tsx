import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { navigate, openDialog } from '#renderer/navigation/location.ts'
import { AnchoredPopover, Button, Icon } from '#renderer/ui/index.ts'
import type { CalendarEntry } from '#shared/domain/followUps/calendarEntries.ts'
import { clientOfRecord } from '#shared/domain/recordTitle.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { celebrationDetail, calendarItem } from './calendarItems.ts'
import { FollowUpActions } from './FollowUpActions.tsx'
import type { CalendarContent } from './useCalendar.ts'
import styles from './EntryPopover.module.css'

interface EntryPopoverProps {
  readonly entry: CalendarEntry
  readonly names: CalendarContent['names']
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** What an entry of the calendar is, and what can be done about it. */
export function EntryPopover({ entry, names, anchor, onClose }: EntryPopoverProps) {
  const t = useT()
  const item = calendarItem(entry, names, t)
  return (
    <AnchoredPopover label={item.label} anchor={anchor} onClose={onClose}>
      <div className={styles['popover']} data-entry={entry.kind}>
        <div className={styles['head']}>
          <span className={styles[item.tone]}>
            <Icon name={item.icon} />
          </span>
          <p className={styles['title']}>{item.title}</p>
        </div>
        <Facts entry={entry} names={names} />
        <Actions entry={entry} onClose={onClose} />
      </div>
    </AnchoredPopover>
  )
}

function Facts({ entry, names }: Pick<EntryPopoverProps, 'entry' | 'names'>) {
  const t = useT()
  const language = useLanguage()
  switch (entry.kind) {
    case 'followUp': {
      const { clientId, dueTime } = entry.followUp
      return (
        <div className={styles['facts']}>
          <p className={entry.state === 'overdue' ? styles['late'] : undefined}>
            <RelativeDay day={entry.day} />
            {dueTime !== null && <span>{dueTime}</span>}
            {entry.state !== 'open' && <span>{t(`calendar.entry.${entry.state}`)}</span>}
          </p>
          {clientId !== null && <p>{names.get(clientId)}</p>}
        </div>
      )
    }
    case 'birthday': {
      const detail = celebrationDetail(entry.celebration, t)
      return (
        <div className={styles['facts']}>
          <p>{formatDay(entry.day, language, 'withWeekday')}</p>
          {detail !== undefined && <p>{detail}</p>}
        </div>
      )
    }
    case 'expiry':
      return (
        <div className={styles['facts']}>
          <p className={entry.isExpired ? styles['late'] : undefined}>
            {t(entry.isExpired ? 'calendar.entry.expiredOn' : 'calendar.entry.validThrough', {
              day: formatDay(entry.day, language, 'long'),
            })}
          </p>
          <p>{names.get(entry.proposal.clientId)}</p>
        </div>
      )
    case 'trade': {
      const clientId = clientOfRecord(entry.entry.row)
      return (
        <div className={styles['facts']}>
          <p className={entry.isLate ? styles['late'] : undefined}>
            <span>{t(`vocabulary.agendaReason.${entry.entry.reason}`)}</span>
            <RelativeDay day={entry.day} />
          </p>
          {clientId !== null && <p>{names.get(clientId)}</p>}
        </div>
      )
    }
  }
}

function Actions({ entry, onClose }: Pick<EntryPopoverProps, 'entry' | 'onClose'>) {
  const t = useT()
  switch (entry.kind) {
    case 'followUp':
      return <FollowUpActions followUp={entry.followUp} onClose={onClose} />
    case 'birthday': {
      const { id: personId } = entry.celebration.person
      return (
        <Button size="small" onPress={() => navigate({ screen: 'person', personId })} autoFocus>
          {t('calendar.action.openPerson')}
        </Button>
      )
    }
    case 'expiry': {
      const { id: proposalId, clientId } = entry.proposal
      return (
        <div className={styles['row']}>
          <Button size="small" onPress={() => openDialog({ dialog: 'proposalForm', proposalId })} autoFocus>
            {t('calendar.action.openProposal')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon="building2"
            onPress={() => navigate({ screen: 'client', clientId, tab: 'overview' })}
          >
            {t('calendar.action.openClient')}
          </Button>
        </div>
      )
    }
    case 'trade': {
      const { kind, row } = entry.entry
      return (
        <Button size="small" onPress={() => navigate({ screen: 'record', kind, id: row.id })} autoFocus>
          {t('calendar.action.open')}
        </Button>
      )
    }
  }
}
