import { useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Button, Card, IconButton, Link } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
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
  const { kind, id, title, record, state, nextDay, clientName, isOpen } = row
  return (
    <li className={styles['row']}>
      <div className={styles['rowText']}>
        <Link href={hrefOf({ screen: 'record', kind, id })} variant={isOpen ? 'accent' : 'plain'}>
          {title === '' ? recordWord(t, kind, 'one') : title}
        </Link>
        {showsClient && clientName !== '' && <span className={styles['quiet']}>{clientName}</span>}
      </div>
      <div className={styles['rowActs']}>
        <OwnActs kind={kind} record={record} size="small" isIconOnly />
      </div>
      {(state !== null || nextDay !== null) && (
        <p className={styles['rowState']}>
          {state && <StateMark kind={kind} state={state} />}
          {nextDay && <RelativeDay day={nextDay} />}
        </p>
      )}
    </li>
  )
}
