import { useUndoStacks } from '#renderer/commands/lib/undoStacks.ts'
import { useT } from '#renderer/lib/language.ts'
import { undoAndSay } from '#renderer/lib/undoFeedback.ts'
import { navigate } from '#renderer/navigation/location.ts'
import { Button, EmptyState } from '#renderer/ui/index.ts'
import styles from './DossierPage.module.css'

/** In place of a dossier that is not there: back to the clients or, right after a deletion, back to life. */
export function MissingDossier() {
  const t = useT()
  const isJustDeleted = useUndoStacks(({ done }) => done.at(-1)?.command === 'client.delete')
  return (
    <EmptyState
      icon="building2"
      title={t('dossier.page.missingTitle')}
      action={
        <div className={styles['ways']}>
          {isJustDeleted && (
            <Button variant="primary" icon="undo2" onPress={() => void undoAndSay(t)}>
              {t('dossier.page.undoDelete')}
            </Button>
          )}
          <Button onPress={() => navigate({ screen: 'clients' })}>{t('dossier.page.backToClients')}</Button>
        </div>
      }
    >
      {t(isJustDeleted ? 'dossier.page.deletedText' : 'dossier.page.missingText')}
    </EmptyState>
  )
}
