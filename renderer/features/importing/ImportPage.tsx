import { useLanguage, useT } from '#renderer/lib/language.ts'
import type { TableKind } from '#shared/formats/tables/fields.ts'
import { Button, Page } from '#renderer/ui/index.ts'
import { DoneStep } from './DoneStep.tsx'
import { FileStep } from './FileStep.tsx'
import { type Words, startOver } from './importing.ts'
import { MappingStep } from './MappingStep.tsx'
import { PreviewStep } from './PreviewStep.tsx'
import { useImporting } from './useImporting.ts'
import styles from './importPage.module.css'

/** From a file to records, on one page: the file, its columns, its rows, the import. */
export function ImportPage({ kind }: { readonly kind?: TableKind | undefined }) {
  const t = useT()
  const language = useLanguage()
  const words: Words = { t, language }
  const { fileStage, rowStage } = useImporting()
  return (
    <div data-screen="import" className={styles['screen']}>
      <Page
        title={t('importing.title')}
        actions={
          fileStage.name !== 'none' && (
            <Button icon="rotateCcw" onPress={startOver}>
              {t('importing.startOver')}
            </Button>
          )
        }
      >
        <div className={styles['steps']}>
          {rowStage.name === 'done' ? (
            <DoneStep counts={rowStage.counts} />
          ) : (
            <>
              <FileStep preferred={kind ?? null} words={words} />
              {fileStage.name === 'read' && (
                <>
                  <MappingStep table={fileStage.table} words={words} />
                  <PreviewStep words={words} />
                </>
              )}
            </>
          )}
        </div>
      </Page>
    </div>
  )
}
