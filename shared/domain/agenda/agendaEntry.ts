import type { RecordOf } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { addDays, type Day } from '#shared/lib/days.ts'
import { agendaOf, type AgendaReason } from './agendaOf.ts'

/** A record of the trade on a day on which it wants to be seen. */
export type AgendaEntry = {
  readonly [Kind in TradeKind]: {
    readonly kind: Kind
    readonly row: RecordOf<Kind>
    readonly day: Day
    readonly reason: AgendaReason
  }
}[TradeKind]

/** The days of one record, with the record. */
export function agendaEntries<Kind extends TradeKind>(
  kind: Kind,
  row: RecordOf<Kind>,
): readonly AgendaEntry[] {
  // Kind and row belong together, which the union of all kinds cannot express for an open `Kind`.
  return agendaOf(kind, row).map((entry) => ({ ...entry, kind, row }) as unknown as AgendaEntry)
}

/** What waits for us until it is done; of the others only the day itself matters, e.g. the end of a contract. */
const WAITS: ReadonlySet<AgendaReason> = new Set([
  'tenderDeadline',
  'deliveryDue',
  'promiseDue',
  'complaintOpen',
  'letterPromised',
  'answerDue',
  'requestDue',
  'planAction',
  'planReview',
  'goalReview',
])

/** Days after which something that only had its day is no longer spoken of. */
const SPOKEN_OF_DAYS = 1

/** True for what is to be seen on a day: everything through `lastDay` that waits, and what has its day about now. */
export function isOnAgenda(
  { day, reason }: Pick<AgendaEntry, 'day' | 'reason'>,
  today: Day,
  lastDay: Day,
): boolean {
  if (day > lastDay) return false
  return WAITS.has(reason) || day >= addDays(today, -SPOKEN_OF_DAYS)
}

/** True when it should have been done before today. */
export function isAgendaLate({ day, reason }: Pick<AgendaEntry, 'day' | 'reason'>, today: Day): boolean {
  return day < today && WAITS.has(reason)
}
