import { useT } from '#renderer/lib/language.ts'
import { Banner, Button, EmptyState } from '#renderer/ui/index.ts'
import { printFailure } from './printFailure.ts'
import type { Print, PrintState } from './usePrint.ts'
import styles from './PrintDossier.module.css'

/** One sentence about what went wrong; the way out is the main button of the sheet. */
export function PrintProblem({ error }: Pick<Extract<PrintState, { step: 'failed' }>, 'error'>) {
  const t = useT()
  return <Banner tone="bad">{t(`dossier.print.error.${printFailure(error).sentence}`)}</Banner>
}

/** The file is there: open it, or see where it lies. */
export function PrintSaved({
  saved,
  print,
}: {
  readonly saved: Extract<PrintState, { step: 'saved' }>
  readonly print: Pick<Print<unknown>, 'open' | 'showInFolder'>
}) {
  const t = useT()
  return (
    <>
      <div role="status">
        <EmptyState
          icon="circleCheck"
          title={t('dossier.print.savedTitle')}
          action={
            <div className={styles['ways']}>
              <Button variant="primary" icon="externalLink" onPress={() => void print.open(saved.fileId)}>
                {t('dossier.print.open')}
              </Button>
              <Button icon="folderOpen" onPress={() => void print.showInFolder(saved.fileId)}>
                {t('dossier.print.showInFolder')}
              </Button>
            </div>
          }
        >
          {saved.fileName}
        </EmptyState>
      </div>
      {saved.isGone && <Banner tone="warn">{t('dossier.print.openFailed')}</Banner>}
    </>
  )
}
