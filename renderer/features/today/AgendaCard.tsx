import { clientNames } from '#renderer/data/queries/clients.ts'
import { agendaThrough } from '#renderer/data/queries/records.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Card, Icon, Link } from '#renderer/ui/index.ts'
import { type AgendaEntry, isAgendaLate, isOnAgenda } from '#shared/domain/agenda/agendaEntry.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { clientOfRecord, recordTitle } from '#shared/domain/recordTitle.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { AHEAD_DAYS } from '#shared/domain/today/todayView.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import { ShortList } from './ShortList.tsx'
import styles from './TodayPage.module.css'

/** What was promised, asked for or expected and has its day about now, late things first; nothing when all is quiet. */
export function AgendaCard() {
  const t = useT()
  const today = useToday()
  const answer = useQuery(() => readAgenda(today), [today])
  // Nobody waits for it: it joins the day when it is there, and failing leaves the rest of the day standing.
  if (answer.state !== 'ready' || answer.value.entries.length === 0) return null
  const { entries, names } = answer.value
  return (
    <Card title={t('today.agenda.title')}>
      <ShortList
        items={entries}
        first={MOST_AT_FIRST}
        draw={(entry) => (
          <AgendaItem key={`${entry.reason} ${entry.day} ${entry.row.id}`} entry={entry} names={names} />
        )}
      />
    </Card>
  )
}

const MOST_AT_FIRST = 8

interface AgendaItemProps {
  readonly entry: AgendaEntry
  readonly names: ReadonlyMap<ClientId, string>
}

function AgendaItem({ entry, names }: AgendaItemProps) {
  const t = useT()
  const today = useToday()
  const { kind, row, reason, day } = entry
  const why = t(`vocabulary.agendaReason.${reason}`)
  const title = recordTitle<TradeKind>(kind, row)
  const clientId = clientOfRecord(row)
  const client = clientId === null ? undefined : names.get(clientId)
  return (
    <li className={styles['agenda']}>
      <p className={styles['dueTitle']}>
        <Link variant="plain" href={hrefOf({ screen: 'record', kind, id: row.id })}>
          {title === '' ? why : title}
        </Link>
      </p>
      <p className={styles['about']}>
        <span className={isAgendaLate(entry, today) ? styles['late'] : undefined}>
          {isAgendaLate(entry, today) && <Icon name="circleAlert" size={14} />}
          <RelativeDay day={day} />
        </span>
        {title !== '' && <span>{why}</span>}
        {clientId !== null && client !== undefined && (
          <Link variant="plain" href={hrefOf({ screen: 'client', clientId, tab: 'overview' })}>
            {client}
          </Link>
        )}
      </p>
    </li>
  )
}

async function readAgenda(
  today: Day,
): Promise<{ readonly entries: readonly AgendaEntry[]; readonly names: ReadonlyMap<ClientId, string> }> {
  const lastDay = addDays(today, AHEAD_DAYS)
  const entries = (await agendaThrough(lastDay))
    .filter((entry) => isOnAgenda(entry, today, lastDay))
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  const clients = entries.flatMap(({ row }) => clientOfRecord(row) ?? [])
  return { entries, names: await clientNames(clients) }
}
