import { useT } from '#renderer/lib/language.ts'
import { Banner, Button } from '#renderer/ui/index.ts'
import type { LetterPrint, LetterPrintState } from './useLetterPrint.ts'
import styles from './letterRun.module.css'

/** How saving the PDF went: where it is, or one sentence about what went wrong. */
export function LetterOutcome({ print }: { readonly print: LetterPrint }) {
  const t = useT()
  const { state } = print
  switch (state.step) {
    case 'idle':
      return null
    case 'working':
      return (
        <p role="status" className={styles['quiet']}>
          {t('prospecting.letter.working')}
        </p>
      )
    case 'failed':
      return <Banner tone="bad">{t(`prospecting.letter.error.${sentenceOf(state.error)}`)}</Banner>
    case 'saved':
      return (
        <Banner
          tone={state.isGone ? 'warn' : 'good'}
          action={
            <>
              <Button size="small" variant="quiet" onPress={() => void print.open(state.fileId)}>
                {t('prospecting.letter.open')}
              </Button>
              <Button size="small" variant="quiet" onPress={() => void print.showInFolder(state.fileId)}>
                {t('prospecting.letter.showInFolder')}
              </Button>
            </>
          }
        >
          {state.isGone
            ? t('prospecting.letter.openFailed')
            : t('prospecting.letter.saved', { fileName: state.fileName })}
        </Banner>
      )
  }
}

type SaveError = Extract<LetterPrintState, { step: 'failed' }>['error']

function sentenceOf(error: SaveError) {
  switch (error) {
    case 'readOnly':
    case 'diskFull':
    case 'folderGone':
    case 'writeFailed':
    case 'renderFailed':
      return error
    case 'badRequest':
    case 'foreignSender':
    case 'tooLarge':
    case 'failed':
      return 'failed'
  }
}
