import { useEffect } from 'react'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { updatePreferences, usePreferencesStore } from '#renderer/lib/preferences.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Banner, Button } from '#renderer/ui/index.ts'
import { readVault, useVault } from './vaultState.ts'

/** Says what is still missing: a passphrase, or the recovery key. It can be put away for the day, not for ever. */
export function VaultBanner() {
  const t = useT()
  const today = useToday()
  const vault = useVault((state) => state.vault)
  const putAwayOn = usePreferencesStore((state) => state.preferences.security.advicePutAwayOn)
  useEffect(() => void readVault(), [])
  // The people of the demo are invented.
  if (vault === null || putAwayOn === today || appInfo().demo) return null
  const missing = vault.protection === 'none' ? 'passphrase' : vault.hasRecoveryKey ? null : 'recoveryKey'
  if (missing === null) return null
  const putAway = (): void => {
    const { security } = usePreferencesStore.getState().preferences
    void updatePreferences({ security: { ...security, advicePutAwayOn: today } })
  }
  return (
    <div data-vault-advice={missing}>
      <Banner
        action={
          <Button size="small" onPress={() => openDialog({ dialog: missing })}>
            {t(missing === 'passphrase' ? 'vault.banner.set' : 'vault.banner.makeKey')}
          </Button>
        }
        onDismiss={putAway}
      >
        {t(missing === 'passphrase' ? 'vault.banner.none' : 'vault.banner.noKey')}
      </Banner>
    </div>
  )
}
