import { useState } from 'react'
import { type CommandName, commandText } from '#renderer/commands/lib/commandNames.ts'
import { changesOfEntity } from '#renderer/data/queries/history.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { today as currentDay } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { usePreferencesStore } from '#renderer/lib/preferences.ts'
import { Button, Card } from '#renderer/ui/index.ts'
import type { ChangeRecord } from '#shared/domain/changes/changeRecord.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { formatList } from '#shared/i18n/format.ts'
import { kindFields } from './anyRecord.ts'
import { formatInstant } from './formatInstant.ts'
import styles from './records.module.css'
import { fieldLabel } from './words.ts'

interface RecordPageHistoryProps {
  readonly kind: TradeKind
  readonly id: string
}

/** Every change of a record, the latest first; closed until somebody asks. */
export function RecordPageHistory({ kind, id }: RecordPageHistoryProps) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  return (
    <Card>
      <div className={styles['add']}>
        <Button
          variant="quiet"
          size="small"
          icon="history"
          iconAfter={isOpen ? 'chevronDown' : 'chevronRight'}
          onPress={() => setOpen(!isOpen)}
        >
          {t('recordPages.history.title')}
        </Button>
      </div>
      {isOpen && <Changes kind={kind} id={id} />}
    </Card>
  )
}

function Changes({ kind, id }: RecordPageHistoryProps) {
  const t = useT()
  const language = useLanguage()
  const manager = usePreferencesStore(({ preferences }) => preferences.managerName)
  const changes = useQuery(() => changesOfEntity(id), [id])
  if (changes.state !== 'ready') return null
  return (
    <ol className={styles['changes']}>
      {changes.value.toReversed().map((change) => (
        <li key={`${change.deviceId} ${change.seq}`}>
          <span>{sentenceOf(change)}</span>
          <span className={styles['quiet']}>
            {[formatInstant(change.at, language, currentDay()), manager]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  )

  function sentenceOf(change: ChangeRecord): string {
    // Written by this program, or by a later one whose commands this one cannot name.
    const said = commandText(t, change.command as CommandName, change.changes.length)
    const fields = changedFields(kind, id, change).map((name) => fieldLabel(t, kind, name))
    return fields.length === 0
      ? said
      : t('recordPages.history.changed', { what: said, fields: formatList(fields, language) })
  }
}

function changedFields(kind: TradeKind, id: string, { changes }: ChangeRecord): readonly string[] {
  const own = changes.find((change) => change.id === id)
  if (own?.kind !== 'update') return []
  const known = new Set(kindFields(kind).map(({ name }) => name))
  return Object.keys(own.fields).filter((name) => known.has(name))
}
