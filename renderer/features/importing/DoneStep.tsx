import { useT } from '#renderer/lib/language.ts'
import { navigate } from '#renderer/navigation/location.ts'
import { Button, Card, EmptyState } from '#renderer/ui/index.ts'
import type { RowOutcome } from '#shared/formats/tables/rows.ts'
import { startOver } from './importing.ts'
import { useImporting } from './useImporting.ts'
import styles from './importPage.module.css'

/** What was imported, and where to find it. */
export function DoneStep({ counts }: { readonly counts: Readonly<Record<RowOutcome, number>> }) {
  const t = useT()
  const kind = useImporting((importing) => importing.kind)
  const goOn = (): void => {
    startOver()
    navigate({ screen: kind })
  }
  return (
    <Card>
      <EmptyState
        icon="circleCheck"
        title={t(`importing.done.${kind}`, { count: counts.new + counts.filled })}
        action={
          <div className={styles['importBar']}>
            <Button variant="primary" onPress={goOn}>
              {t(`importing.goTo.${kind}`)}
            </Button>
            <Button onPress={startOver}>{t('importing.another')}</Button>
          </div>
        }
      >
        {[
          ...(counts.known > 0 ? [t('importing.done.known', { count: counts.known })] : []),
          t('importing.done.undo'),
        ].join(' ')}
      </EmptyState>
    </Card>
  )
}
