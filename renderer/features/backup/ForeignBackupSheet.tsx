import { type SyntheticEvent, useState } from 'react'
import { mayBeRecoveryKey, Problem, RecoveryKeyField } from '#renderer/features/vault/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Button, SecretField, Segmented, Sheet } from '#renderer/ui/index.ts'
import type { BackupSecretKind } from '#shared/ipc/safety.ts'
import styles from './backup.module.css'
import { openChosenBackup } from './backupActions.ts'

/** Opens a backup of another computer with its passphrase or its recovery key. Nothing typed here is kept. */
export function ForeignBackupSheet() {
  const t = useT()
  const [kind, setKind] = useState<BackupSecretKind>('passphrase')
  const [typed, setTyped] = useState<Readonly<Record<BackupSecretKind, string>>>(NOTHING)
  const [isChecked, setChecked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const type = (secret: string): void => setTyped({ ...typed, [kind]: secret })
  const choose = (next: BackupSecretKind): void => {
    setKind(next)
    setChecked(false)
    setProblem(null)
  }
  const open = async (): Promise<void> => {
    if (isBusy) return
    setChecked(true)
    const secret = typed[kind]
    if (kind === 'passphrase' ? secret === '' : !mayBeRecoveryKey(secret)) return
    setBusy(true)
    setProblem(null)
    const why = await openChosenBackup({ kind, secret }, t)
    setBusy(false)
    setProblem(why)
  }

  return (
    <Sheet
      title={t('backup.foreign.title')}
      isOpen
      onClose={closeDialog}
      footer={
        <>
          <Button variant="quiet" onPress={closeDialog}>
            {t('backup.foreign.cancel')}
          </Button>
          <Button variant="primary" isPending={isBusy} onPress={() => void open()}>
            {t('backup.foreign.open')}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        data-dialog="foreignBackup"
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault()
          void open()
        }}
      >
        <p>{t('backup.foreign.text')}</p>
        <Segmented
          label={t('backup.foreign.with')}
          choices={[
            { id: 'passphrase', label: t('backup.foreign.passphrase') },
            { id: 'recoveryKey', label: t('backup.foreign.recoveryKey') },
          ]}
          value={kind}
          onChange={choose}
        />
        {kind === 'passphrase' ? (
          <SecretField
            label={t('backup.foreign.passphraseOf')}
            showLabel={t('vault.show')}
            description={t('backup.foreign.passphraseHint')}
            error={isChecked && typed.passphrase === '' ? t('backup.foreign.passphraseMissing') : undefined}
            value={typed.passphrase}
            maxLength={1000}
            autoFocus
            onChange={type}
          />
        ) : (
          <RecoveryKeyField value={typed.recoveryKey} isChecked={isChecked} onChange={type} />
        )}
        <Problem>{problem}</Problem>
        <p className={styles['hint']}>{t('backup.foreign.keyFile')}</p>
        {/* Enter in the field opens it; the button that is seen stands at the foot. */}
        <input type="submit" hidden />
      </form>
    </Sheet>
  )
}

const NOTHING = { passphrase: '', recoveryKey: '' }
