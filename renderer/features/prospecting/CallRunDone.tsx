import { updateRecord } from '#renderer/commands/records.ts'
import { today } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, EmptyState } from '#renderer/ui/index.ts'
import { CALL_RESULTS } from '#shared/domain/prospecting/callAttempt.ts'
import type { CallRunView } from './callRunView.ts'
import styles from './prospecting.module.css'

interface CallRunDoneProps {
  readonly view: CallRunView
  readonly putOff: number
  readonly onBringBack: () => void
}

/** Nobody is left to call: what the calls have brought, and what can be done with the list. */
export function CallRunDone({ view, putOff, onBringBack }: CallRunDoneProps) {
  const t = useT()
  const { list, progress, newlyFitting } = view
  const edit = (): void => openDialog({ dialog: 'recordForm', kind: 'callList', id: list.id })
  if (progress.clients === 0) {
    return (
      <EmptyState
        icon="phone"
        title={t('prospecting.run.emptyTitle')}
        action={
          <Button variant="primary" icon="pencil" onPress={edit}>
            {t('prospecting.run.edit')}
          </Button>
        }
      >
        {t('prospecting.run.emptyText')}
      </EmptyState>
    )
  }
  const close = async (): Promise<void> => {
    const done = await updateRecord('callList', list.id, { closedOn: today() })
    report(done, t, t('records.callList.updated'))
  }
  const addFitting = async (): Promise<void> => {
    const clientIds = [...list.clientIds, ...newlyFitting]
    const done = await updateRecord('callList', list.id, { clientIds })
    report(done, t, t('prospecting.run.addedFitting', { count: newlyFitting.length }))
  }
  const results = CALL_RESULTS.filter((result) => progress.results[result] > 0)
  return (
    <EmptyState
      icon="circleCheck"
      title={t('prospecting.run.doneTitle')}
      action={
        <div className={styles['ways']}>
          {putOff > 0 && (
            <Button variant="primary" onPress={onBringBack}>
              {t('prospecting.run.bringBack')}
            </Button>
          )}
          {newlyFitting.length > 0 && (
            <Button icon="userPlus" onPress={() => void addFitting()}>
              {t('prospecting.run.addFitting', { count: newlyFitting.length })}
            </Button>
          )}
          {list.closedOn === null && (
            <Button icon="check" onPress={() => void close()}>
              {t('prospecting.run.closeList')}
            </Button>
          )}
          <Button icon="pencil" onPress={edit}>
            {t('prospecting.run.edit')}
          </Button>
        </div>
      }
    >
      {results.length > 0 && <p>{t('prospecting.run.doneText')}</p>}
      <dl className={styles['tally']}>
        {results.map((result) => (
          <div key={result}>
            <dt>{t(`records.callAttempt.choices.result.${result}`)}</dt>
            <dd>{progress.results[result]}</dd>
          </div>
        ))}
      </dl>
      {progress.later > 0 && <p>{t('prospecting.run.later', { count: progress.later })}</p>}
    </EmptyState>
  )
}
