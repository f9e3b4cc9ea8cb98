import { useT } from '#renderer/lib/language.ts'
import { Button, ErrorState, LoadingState, TextField } from '#renderer/ui/index.ts'
import type { NewRecoveryKey } from '#shared/ipc/vault.ts'
import { Problem } from './Problem.tsx'
import { QrCode } from './QrCode.tsx'
import type { RecoveryKeyMaking } from './useRecoveryKey.ts'
import styles from './vault.module.css'

interface RecoveryKeyStepsProps {
  readonly making: RecoveryKeyMaking
  /** An older one holds until this one is confirmed. */
  readonly replaces: boolean
}

/** The words with their code; then three of them asked back, with the words out of sight. */
export function RecoveryKeySteps({ making, replaces }: RecoveryKeyStepsProps) {
  const t = useT()
  const { stage } = making
  switch (stage.name) {
    case 'making':
      return <LoadingState label={t('vault.recovery.making')} />
    case 'failed':
      return <ErrorState title={t('vault.recovery.notMade')} onRetry={making.begin} />
    case 'words':
      return <Words making={making} recoveryKey={stage.key} replaces={replaces} />
    case 'proof':
      return <Proof making={making} asked={stage.key.asked} typed={stage.typed} />
  }
}

interface WordsProps extends RecoveryKeyStepsProps {
  readonly recoveryKey: NewRecoveryKey
}

function Words({ making, recoveryKey: { words, identity }, replaces }: WordsProps) {
  const t = useT()
  return (
    <div className={styles['steps']}>
      <p>{t('vault.recovery.intro')}</p>
      <p className={styles['quiet']}>{t('vault.recovery.whoever')}</p>
      {replaces && <p className={styles['aside']}>{t('vault.recovery.replaces')}</p>}
      {/* English, whatever the window speaks. */}
      <ol className={styles['words']} aria-label={t('vault.recovery.words')} lang="en" translate="no">
        {words.map((word, index) => (
          <li key={index} className={styles['word']}>
            <span className={styles['number']} aria-hidden>
              {index + 1}
            </span>
            <span data-recovery-word={index}>{word}</span>
          </li>
        ))}
      </ol>
      <div className={styles['codeRow']}>
        <QrCode text={identity} label={t('vault.recovery.code')} />
        <div className={styles['codeSide']}>
          <p className={styles['quiet']}>{t('vault.recovery.code')}</p>
          <Button icon="printer" isPending={making.isBusy} onPress={making.print}>
            {t('vault.recovery.print')}
          </Button>
          <p className={styles['quiet']} role="status">
            {making.isPrinted && t('vault.recovery.printed')}
          </p>
        </div>
      </div>
      <Problem>{making.problem}</Problem>
    </div>
  )
}

interface ProofProps {
  readonly making: RecoveryKeyMaking
  readonly asked: readonly number[]
  readonly typed: readonly string[]
}

function Proof({ making, asked, typed }: ProofProps) {
  const t = useT()
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        making.confirm()
      }}
    >
      <p>{t('vault.recovery.proveText')}</p>
      {asked.map((index, place) => (
        <TextField
          key={index}
          label={t('vault.recovery.wordLabel', { number: index + 1 })}
          value={typed[place] ?? ''}
          maxLength={40}
          autoFocus={place === 0}
          onChange={(word) => making.type(place, word)}
        />
      ))}
      <Problem>{making.problem}</Problem>
      {/* Enter in any field confirms; the button that is seen stands at the foot. */}
      <input type="submit" hidden />
    </form>
  )
}

interface RecoveryKeyButtonsProps {
  readonly making: RecoveryKeyMaking
  readonly leaveLabel: string
  readonly onLeave: () => void
}

/** What leads on and back; the main one last. */
export function RecoveryKeyButtons({ making, leaveLabel, onLeave }: RecoveryKeyButtonsProps) {
  const t = useT()
  const isProof = making.stage.name === 'proof'
  return (
    <>
      <Button variant="quiet" onPress={onLeave}>
        {leaveLabel}
      </Button>
      {isProof && <Button onPress={making.toWords}>{t('vault.recovery.back')}</Button>}
      {isProof && (
        <Button variant="primary" isPending={making.isBusy} onPress={making.confirm}>
          {t('vault.recovery.confirm')}
        </Button>
      )}
      {making.stage.name === 'words' && (
        <Button variant="primary" onPress={making.toProof}>
          {t('vault.recovery.toProof')}
        </Button>
      )}
    </>
  )
}
