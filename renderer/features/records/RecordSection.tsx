import { useState } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Button, Card, IconButton, Link } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { formatMoney } from '#shared/i18n/format.ts'
import { type Money, MoneySchema } from '#shared/lib/fields.ts'
import { kindFields, specOf } from './anyRecord.ts'
import { addRecord, type RecordPresets } from './addRecord.ts'
import { OwnActs } from './RecordActs.tsx'
import { StateMark } from './recordCells.tsx'
import type { RecordRow } from './RecordListView.ts'
import styles from './records.module.css'
import { recordWord } from './words.ts'

/** How many records a section shows before it asks. */
const SHORT_LIST = 5

export interface RecordSectionProps {
  readonly kind: TradeKind
  /** In the order in which they are shown. */
  readonly rows: readonly RecordRow[]
  /** What a new one belongs to. */
  readonly presets: RecordPresets
  /** True where several clients may stand in it. */
  readonly showsClient?: boolean
}

/** The records of one kind that belong to something: where each stands, its next day, what can be done at once. */
export function RecordSection({ kind, rows, presets, showsClient = false }: RecordSectionProps) {
  const t = useT()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, SHORT_LIST)
  return (
    <Card
      title={recordWord(t, kind, 'many')}
      action={
        <IconButton
          icon="plus"
          size="small"
          label={recordWord(t, kind, 'add')}
          onPress={() => addRecord(kind, presets)}
        />
      }
    >
      <ul className={styles['rows']} data-section={kind}>
        {shown.map((row) => (
          <SectionRow key={row.id} row={row} showsClient={showsClient} />
        ))}
      </ul>
      {rows.length > shown.length && (
        <div className={styles['add']}>
          <Button variant="quiet" size="small" onPress={() => setWhole(true)}>
            {t('recordPages.section.all', { count: rows.length })}
          </Button>
        </div>
      )}
    </Card>
  )
}

function SectionRow({ row, showsClient }: { readonly row: RecordRow; readonly showsClient: boolean }) {
  const t = useT()
  const language = useLanguage()
  const { kind, id, title, record, state, nextDay, clientName, isOpen } = row
  const money = moneyOf(row)
  return (
    <li className={styles['row']}>
      <div className={styles['rowText']}>
        <Link href={hrefOf({ screen: 'record', kind, id })} variant={isOpen ? 'accent' : 'plain'}>
          {title === '' ? recordWord(t, kind, 'one') : title}
        </Link>
        {showsClient && clientName !== '' && <span className={styles['quiet']}>{clientName}</span>}
      </div>
      <div className={styles['rowState']}>
        <span className={styles['rowActs']}>
          <OwnActs kind={kind} record={record} size="small" isIconOnly />
        </span>
        {money !== null && <span className={styles['amount']}>{formatMoney(money, language)}</span>}
        {state && <StateMark kind={kind} state={state} />}
        {nextDay && <RelativeDay day={nextDay} />}
      </div>
    </li>
  )
}

/** The amount that matters for the kind: the first one that its list shows. */
function moneyOf({ kind, record }: RecordRow): Money | null {
  const columns = specOf(kind).columns ?? []
  const field = kindFields(kind).find(({ type, name }) => type === 'money' && columns.includes(name))
  return field === undefined ? null : MoneySchema.nullable().catch(null).parse(record[field.name])
}
