import type { ReactNode } from 'react'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Badge, Link } from '#renderer/ui/index.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import { isTradeKind, type TradeKind } from '#shared/domain/tradeKinds.ts'
import { formatDay } from '#shared/i18n/format.ts'
import { type Day, daysBetween, DaySchema } from '#shared/lib/days.ts'
import { idsIn } from '#shared/domain/relations.ts'
import { fieldText } from './fieldText.ts'
import type { Names } from './recordNames.ts'
import type { FieldSpec, RecordState } from './spec.ts'
import styles from './records.module.css'
import { recordWord } from './words.ts'

interface FieldValueProps {
  readonly kind: TradeKind
  readonly field: FieldSpec
  readonly value: unknown
  readonly names: Names
}

/** The value of a field in a row of a table or a list: one line, days as people say them. */
export function FieldCell({ kind, field, value, names }: FieldValueProps) {
  const t = useT()
  const language = useLanguage()
  if (field.type === 'day') {
    const day = DaySchema.safeParse(value)
    return day.success ? <RelativeDay day={day.data} /> : null
  }
  const text = fieldText(field, value, { kind, names, t, language })
  return (
    <span className={styles['cell']} title={text}>
      {text}
    </span>
  )
}

/** The value of a field on the page of a record: in full, with ways to what it names. */
export function FieldValue({ kind, field, value, names }: FieldValueProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  switch (field.type) {
    case 'day': {
      const day = DaySchema.safeParse(value)
      if (!day.success) return null
      return (
        <span className={styles['day']}>
          {formatDay(day.data, language, 'short', today)}
          {isNear(day.data, today) && (
            <span className={styles['quiet']}>
              <RelativeDay day={day.data} />
            </span>
          )}
        </span>
      )
    }
    case 'text':
      return <span className={styles['text']}>{fieldText(field, value, { kind, names, t, language })}</span>
    case 'reference':
    case 'references':
      return (
        <span className={styles['names']}>
          {idsIn({ value }, 'value').map((id) => (
            <EntityLink key={id} kind={field.to} id={id} names={names} />
          ))}
        </span>
      )
    default:
      return fieldText(field, value, { kind, names, t, language })
  }
}

/** Farther away, counting days says no more than the date. */
function isNear(day: Day, today: Day): boolean {
  return Math.abs(daysBetween(today, day)) <= 30
}

interface EntityLinkProps {
  readonly kind: EntityKind
  readonly id: string
  readonly names: Names
}

/** The name of a record with the way to it. */
export function EntityLink({ kind, id, names }: EntityLinkProps) {
  const t = useT()
  const name = names.of(id)
  const href = addressOf(kind, id, names)
  const shown = name !== '' || !isTradeKind(kind) ? name : recordWord(t, kind, 'one')
  if (shown === '') return null
  return href === null ? <span>{shown}</span> : <Link href={href}>{shown}</Link>
}

/** Where a record is shown in full; null for those that have no page. */
export function addressOf(kind: EntityKind, id: string, names: Names): string | null {
  if (isTradeKind(kind)) return hrefOf({ screen: 'record', kind, id })
  if (kind === 'client') {
    const clientId = ClientIdSchema.safeParse(id)
    return clientId.success ? hrefOf({ screen: 'client', clientId: clientId.data, tab: 'overview' }) : null
  }
  if (kind === 'person' || kind === 'position') {
    const personId = PersonIdSchema.safeParse(kind === 'person' ? id : names.personOf(id))
    return personId.success ? hrefOf({ screen: 'person', personId: personId.data }) : null
  }
  return null
}

/** Where a record stands, as a small mark in words. */
export function StateMark({
  kind,
  state,
}: {
  readonly kind: TradeKind
  readonly state: RecordState
}): ReactNode {
  const t = useT()
  const icon = STATE_ICONS[state.tone]
  return (
    <Badge tone={state.tone} isPlain {...(icon === null ? {} : { icon })}>
      {recordWord(t, kind, `states.${state.code}`)}
    </Badge>
  )
}

/** A colour never stands alone. */
const STATE_ICONS = { neutral: null, good: 'check', warn: 'clock', bad: 'circleAlert' } as const
