import { useEffect, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { useT } from '#renderer/lib/language.ts'
import { updatePreferences, usePreferencesStore } from '#renderer/lib/preferences.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, Card, Checkbox, Icon, Kbd, Select, toasts } from '#renderer/ui/index.ts'
import { LOCK_MINUTES, type SecurityPreferences } from '#shared/ipc/preferences.ts'
import type { VaultState } from '#shared/ipc/vault.ts'
import { LOCK_KEYS, lockNow } from './lockNow.ts'
import styles from './vault.module.css'
import { keepVault, readVault, useVault } from './vaultState.ts'

/** What opens the data, when it locks, and who sees the window. */
export function SecuritySettings() {
  const t = useT()
  const vault = useVault((state) => state.vault)
  useEffect(() => void readVault(), [])
  if (vault === null) return null
  return (
    <Card title={t('vault.security.title')}>
      <div className={styles['settings']} data-protection={vault.protection}>
        <Passphrase vault={vault} />
        <RecoveryKey vault={vault} />
        <SystemKey vault={vault} />
        <Locking vault={vault} />
        <Capture />
      </div>
    </Card>
  )
}

interface PartProps {
  readonly vault: VaultState
}

function Passphrase({ vault }: PartProps) {
  const t = useT()
  const isSet = vault.protection === 'passphrase'
  return (
    <div className={styles['part']}>
      <h3 className={styles['partTitle']}>{t('vault.security.passphrase')}</h3>
      <Standing isGood={isSet}>
        {t(isSet ? 'vault.security.hasPassphrase' : 'vault.security.noPassphrase')}
      </Standing>
      <Button icon="key" onPress={() => openDialog({ dialog: 'passphrase' })}>
        {t(isSet ? 'vault.change.changeTitle' : 'vault.banner.set')}
      </Button>
    </div>
  )
}

function RecoveryKey({ vault: { protection, hasRecoveryKey } }: PartProps) {
  const t = useT()
  return (
    <div className={styles['part']}>
      <h3 className={styles['partTitle']}>{t('vault.security.recoveryKey')}</h3>
      {protection === 'none' ? (
        <p className={styles['quiet']}>{t('vault.security.recoveryNeedsPassphrase')}</p>
      ) : (
        <>
          <Standing isGood={hasRecoveryKey}>
            {t(hasRecoveryKey ? 'vault.security.hasRecoveryKey' : 'vault.security.noRecoveryKey')}
          </Standing>
          <Button icon="printer" onPress={() => openDialog({ dialog: 'recoveryKey' })}>
            {t(hasRecoveryKey ? 'vault.security.newRecoveryKey' : 'vault.security.makeRecoveryKey')}
          </Button>
        </>
      )}
    </div>
  )
}

/** Offered only where it truly protects; what is in use can always be ended. */
function SystemKey({ vault: { protection, systemKey } }: PartProps) {
  const t = useT()
  const [isBusy, setBusy] = useState(false)
  const use = async (isUsed: boolean): Promise<void> => {
    setBusy(true)
    const answer = await bridge().request('vault.useSystemKey', { isUsed })
    setBusy(false)
    if (answer.ok) keepVault(answer.value)
    else toasts.show({ message: t('vault.security.systemKeyFailed'), tone: 'bad' })
  }
  const hint = !systemKey.protects
    ? 'vault.security.systemKeyUnprotected'
    : protection === 'none'
      ? 'vault.security.systemKeyNeedsPassphrase'
      : 'vault.security.systemKeyHint'
  return (
    <Checkbox
      label={t('vault.security.systemKey')}
      description={t(hint)}
      isChecked={systemKey.isUsed}
      isDisabled={isBusy || (!systemKey.isUsed && (!systemKey.protects || protection === 'none'))}
      onChange={(isUsed) => void use(isUsed)}
    />
  )
}

function Locking({ vault: { protection } }: PartProps) {
  const t = useT()
  const keep = useKeepSecurity()
  const minutes = usePreferencesStore((state) => state.preferences.security.lockAfterMinutes)
  if (protection === 'none')
    return <p className={styles['quiet']}>{t('vault.security.lockNeedsPassphrase')}</p>
  return (
    <div className={styles['part']}>
      <Select
        label={t('vault.security.lockAfter')}
        description={t('vault.security.lockAlso')}
        value={minutes === null ? 'never' : String(minutes)}
        onChange={(id) => keep({ lockAfterMinutes: LOCK_MINUTES.find((one) => String(one) === id) ?? null })}
        choices={[
          ...LOCK_MINUTES.map((count) => ({
            id: String(count),
            label: t('vault.security.lockAfterMinutes', { count }),
          })),
          { id: 'never', label: t('vault.security.lockNever') },
        ]}
      />
      <div className={styles['lockNow']}>
        <Button icon="lock" onPress={() => void lockNow(t)}>
          {t('vault.security.lockNow')}
        </Button>
        <Kbd>{LOCK_KEYS}</Kbd>
      </div>
    </div>
  )
}

function Capture() {
  const t = useT()
  const keep = useKeepSecurity()
  const hides = usePreferencesStore((state) => state.preferences.security.hidesFromCapture)
  const isPossible = appInfo().platform !== 'linux'
  return (
    <Checkbox
      label={t('vault.security.hidesFromCapture')}
      description={t(
        isPossible ? 'vault.security.hidesFromCaptureHint' : 'vault.security.hidesFromCaptureNot',
      )}
      isChecked={hides && isPossible}
      isDisabled={!isPossible}
      onChange={(hidesFromCapture) => keep({ hidesFromCapture })}
    />
  )
}

function Standing({ isGood, children }: { readonly isGood: boolean; readonly children: string }) {
  return (
    <p className={styles['standing']} data-good={isGood}>
      <Icon name={isGood ? 'circleCheck' : 'triangleAlert'} />
      {children}
    </p>
  )
}

/** Keeps a choice, and says so when the disk refuses it. */
function useKeepSecurity(): (patch: Partial<SecurityPreferences>) => void {
  const t = useT()
  return (patch) => {
    const { security } = usePreferencesStore.getState().preferences
    void updatePreferences({ security: { ...security, ...patch } }).then((isKept) => {
      if (!isKept) toasts.show({ message: t('settings.notKept'), tone: 'bad' })
    })
  }
}
