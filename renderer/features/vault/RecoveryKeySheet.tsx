import { useEffect } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Sheet, toasts } from '#renderer/ui/index.ts'
import { RecoveryKeyButtons, RecoveryKeySteps } from './RecoveryKeySteps.tsx'
import { useRecoveryKey } from './useRecoveryKey.ts'
import { keepVault, readVault, useVault } from './vaultState.ts'

/** Makes a recovery key, beside the settings. */
export function RecoveryKeySheet() {
  const t = useT()
  const hasOne = useVault(({ vault }) => vault?.hasRecoveryKey ?? false)
  useEffect(() => void readVault(), [])
  const making = useRecoveryKey((vault) => {
    keepVault(vault)
    toasts.show({ message: t('vault.recovery.made'), tone: 'good' })
    closeDialog()
  })
  return (
    <Sheet
      title={t('vault.recovery.title')}
      isOpen
      onClose={closeDialog}
      footer={
        <RecoveryKeyButtons
          making={making}
          leaveLabel={t(hasOne ? 'vault.recovery.close' : 'vault.recovery.later')}
          onLeave={closeDialog}
        />
      }
    >
      <div data-dialog="recoveryKey">
        <RecoveryKeySteps making={making} replaces={hasOne} />
      </div>
    </Sheet>
  )
}
