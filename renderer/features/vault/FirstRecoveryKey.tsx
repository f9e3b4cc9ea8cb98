import { useT } from '#renderer/lib/language.ts'
import { GateFrame } from './GateFrame.tsx'
import { RecoveryKeyButtons, RecoveryKeySteps } from './RecoveryKeySteps.tsx'
import { useRecoveryKey } from './useRecoveryKey.ts'
import styles from './vault.module.css'
import { keepVault } from './vaultState.ts'

/** Behind the first passphrase: the key for the day it is forgotten. It can be put off. */
export function FirstRecoveryKey({ onDone }: { readonly onDone: () => void }) {
  const t = useT()
  const making = useRecoveryKey((vault) => {
    keepVault(vault)
    onDone()
  })
  return (
    <GateFrame screen="firstRecoveryKey" icon="key" title={t('vault.recovery.title')} isWide>
      <RecoveryKeySteps making={making} replaces={false} />
      <div className={styles['buttons']}>
        <RecoveryKeyButtons making={making} leaveLabel={t('vault.recovery.later')} onLeave={onDone} />
      </div>
    </GateFrame>
  )
}
