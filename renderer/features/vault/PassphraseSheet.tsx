import { type SyntheticEvent, useEffect, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { renewSealing } from '#renderer/data/sealing/reseal.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog, openDialog } from '#renderer/navigation/location.ts'
import { Button, SecretField, Sheet, toasts } from '#renderer/ui/index.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import { NewPassphraseFields } from './NewPassphraseFields.tsx'
import { Problem } from './Problem.tsx'
import { useNewPassphrase } from './useNewPassphrase.ts'
import styles from './vault.module.css'
import { keepVault, readVault, useVault } from './vaultState.ts'

/** Sets the first passphrase, or another one. What is typed here is never kept as a draft. */
export function PassphraseSheet() {
  const t = useT()
  const vault = useVault((state) => state.vault)
  useEffect(() => void readVault(), [])
  const hasOne = vault?.protection === 'passphrase'
  const passphrase = useNewPassphrase()
  const [current, setCurrent] = useState('')
  const [isChecked, setChecked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const change = async (): Promise<void> => {
    if (isBusy) return
    setChecked(true)
    if (!passphrase.check() || (hasOne && current === '')) return
    setBusy(true)
    setProblem(null)
    const answer = await bridge().request('vault.changePassphrase', {
      current: hasOne ? current : null,
      next: passphrase.first,
    })
    setBusy(false)
    if (!answer.ok) return setProblem(t(`vault.change.error.${problemOf(answer.error)}`))
    keepVault(answer.value)
    // The first passphrase begins with a key of its own: the one before lay in the clear.
    if (!hasOne) void renewSealing(bridge())
    toasts.show({ message: t(hasOne ? 'vault.change.isChanged' : 'vault.change.isSet'), tone: 'good' })
    if (answer.value.hasRecoveryKey) closeDialog()
    else openDialog({ dialog: 'recoveryKey' })
  }

  return (
    <Sheet
      title={t(hasOne ? 'vault.change.changeTitle' : 'vault.change.setTitle')}
      isOpen
      onClose={closeDialog}
      footer={
        <>
          <Button variant="quiet" onPress={closeDialog}>
            {t('vault.change.cancel')}
          </Button>
          <Button variant="primary" isPending={isBusy} onPress={() => void change()}>
            {t(hasOne ? 'vault.change.change' : 'vault.change.set')}
          </Button>
        </>
      }
    >
      {vault !== null && (
        <form
          className={styles['form']}
          data-dialog="passphrase"
          noValidate
          onSubmit={(event: SyntheticEvent) => {
            event.preventDefault()
            void change()
          }}
        >
          {hasOne && (
            <SecretField
              label={t('vault.passphrase.current')}
              showLabel={t('vault.show')}
              error={isChecked && current === '' ? t('vault.passphrase.currentMissing') : undefined}
              value={current}
              maxLength={1000}
              autoFocus
              onChange={setCurrent}
            />
          )}
          <NewPassphraseFields passphrase={passphrase} hasFocus={!hasOne} />
          {hasOne && vault.hasRecoveryKey ? (
            <p className={styles['quiet']}>{t('vault.change.recoveryStays')}</p>
          ) : (
            <p className={styles['aside']}>{t('vault.first.loss')}</p>
          )}
          <Problem>{problem}</Problem>
          {/* Enter in any field sets it; the button that is seen stands at the foot. */}
          <input type="submit" hidden />
        </form>
      )}
    </Sheet>
  )
}

type ChangeError = Extract<RequestAnswer<'vault.changePassphrase'>, { ok: false }>['error']

function problemOf(error: ChangeError) {
  switch (error) {
    case 'wrong':
    case 'wait':
    case 'notOpen':
    case 'diskFull':
    case 'readOnly':
    case 'folderGone':
      return error
    default:
      return 'other'
  }
}
