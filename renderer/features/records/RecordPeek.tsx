import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { IconButton, Link } from '#renderer/ui/index.ts'
import { EntityLink, StateMark } from './recordCells.tsx'
import { RecordActs } from './RecordActs.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import type { RecordRow } from './RecordListView.ts'
import styles from './records.module.css'
import { recordWord } from './words.ts'

interface RecordPeekProps {
  readonly row: RecordRow
  readonly onClose: () => void
}

/** A look at one record beside its list: what it says and what can be done with it. */
export function RecordPeek({ row, onClose }: RecordPeekProps) {
  const t = useT()
  const { kind, id, record, title, clientName, state, names } = row
  const clientId = record['clientId']
  const name = title === '' ? recordWord(t, kind, 'one') : title
  return (
    <aside className={styles['peek']} aria-label={name} data-peek={kind}>
      <header className={styles['peekHead']}>
        <span className={styles['kindWord']}>{recordWord(t, kind, 'one')}</span>
        <IconButton icon="x" size="small" label={t('recordPages.closePeek')} keys="Esc" onPress={onClose} />
        <h2 className={styles['peekTitle']}>
          <Link href={hrefOf({ screen: 'record', kind, id })} variant="plain">
            {name}
          </Link>
        </h2>
      </header>
      <p className={styles['line']}>
        {clientName !== '' && typeof clientId === 'string' && (
          <EntityLink kind="client" id={clientId} names={names} />
        )}
        {state && <StateMark kind={kind} state={state} />}
      </p>
      <div className={styles['acts']}>
        <RecordActs kind={kind} record={record} title={name} isSmall />
      </div>
      <RecordFacts kind={kind} record={record} names={names} title={title} layout="beside" />
    </aside>
  )
}
