import { type SyntheticEvent, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button } from '#renderer/ui/index.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import type { VaultState } from '#shared/ipc/vault.ts'
import { GateFrame } from './GateFrame.tsx'
import { NewPassphraseFields } from './NewPassphraseFields.tsx'
import { Problem } from './Problem.tsx'
import { RecoveryKeyField } from './RecoveryKeyField.tsx'
import { mayBeRecoveryKey } from './recoveryText.ts'
import { unlockProblem } from './unlockProblem.ts'
import { useNewPassphrase } from './useNewPassphrase.ts'
import { useSecondsUntil } from './useSecondsUntil.ts'
import styles from './vault.module.css'
import { VaultProgressNote } from './VaultProgressNote.tsx'
import { readVault } from './vaultState.ts'

interface RecoverScreenProps {
  readonly vault: VaultState
  readonly onOpened: (vault: VaultState) => void
  readonly onBack: () => void
}

/** The way in for whoever has lost the passphrase and has the recovery key. */
export function RecoverScreen({ vault, onOpened, onBack }: RecoverScreenProps) {
  const t = useT()
  const passphrase = useNewPassphrase()
  const [recoveryKey, setRecoveryKey] = useState('')
  const [isKeyChecked, setKeyChecked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const seconds = useSecondsUntil(vault.waitUntilMs)

  const recover = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy || seconds > 0) return
    setKeyChecked(true)
    if (!passphrase.check() || !mayBeRecoveryKey(recoveryKey)) return
    setBusy(true)
    setProblem(null)
    const answer = await bridge().request('vault.recover', { recoveryKey, passphrase: passphrase.first })
    if (answer.ok) return onOpened(answer.value)
    await readVault()
    setBusy(false)
    setProblem(answer.error === 'wait' ? null : t(problemOf(answer.error)))
  }

  return (
    <GateFrame
      screen="recover"
      icon="key"
      title={t('vault.recover.title')}
      text={t('vault.recover.text')}
      isWide
    >
      <form className={styles['form']} noValidate onSubmit={(event) => void recover(event)}>
        <RecoveryKeyField value={recoveryKey} isChecked={isKeyChecked} onChange={setRecoveryKey} />
        <NewPassphraseFields passphrase={passphrase} />
        <Problem>{problem}</Problem>
        {seconds > 0 && (
          <p className={styles['quiet']} role="timer">
            {t('vault.locked.wait', { count: seconds })}
          </p>
        )}
        <VaultProgressNote />
        <div className={styles['buttons']}>
          <Button variant="quiet" onPress={onBack}>
            {t('vault.recover.back')}
          </Button>
          <Button type="submit" variant="primary" isPending={isBusy} isDisabled={seconds > 0}>
            {t('vault.recover.open')}
          </Button>
        </div>
      </form>
      <p className={styles['aside']}>{t('vault.recover.bothLost')}</p>
    </GateFrame>
  )
}

type RecoverError = Extract<RequestAnswer<'vault.recover'>, { ok: false }>['error']

function problemOf(error: RecoverError) {
  switch (error) {
    case 'wrong':
    case 'notLocked':
      return `vault.recover.error.${error}` as const
    case 'diskFull':
    case 'readOnly':
    case 'folderGone':
      return `vault.first.error.${error}` as const
    case 'writeFailed':
    case 'notProven':
      return 'vault.recover.error.notSet'
    default:
      return `vault.locked.error.${unlockProblem(error)}` as const
  }
}
