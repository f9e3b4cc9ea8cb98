import { useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { navigate, useLocation } from '#renderer/navigation/location.ts'
import { Banner, Button } from '#renderer/ui/index.ts'
import type { BackupError } from '#shared/ipc/safety.ts'
import { useFollowedBackups } from './backupState.ts'

/** A calm line for each place where the last backup failed. It can be put away until something else is wrong. */
export function BackupBanner() {
  const { state } = useFollowedBackups()
  // There it is said in full.
  const isOnPage = useLocation(({ route }) => route.screen === 'backup')
  if (state === null || isOnPage) return null
  return (
    <>
      <PlaceBanner key={`vault ${state.vault.error ?? ''}`} place="vault" error={state.vault.error} />
      <PlaceBanner
        key={`folder ${state.folder?.error ?? ''}`}
        place="folder"
        error={state.folder?.error ?? null}
      />
    </>
  )
}

interface PlaceBannerProps {
  readonly place: 'vault' | 'folder'
  readonly error: BackupError | null
}

function PlaceBanner({ place, error }: PlaceBannerProps) {
  const t = useT()
  const [isPutAway, putAway] = useState(false)
  if (error === null || isPutAway) return null
  return (
    <Banner
      tone="warn"
      action={
        <Button size="small" onPress={() => navigate({ screen: 'backup' })}>
          {t('backup.banner.open')}
        </Button>
      }
      onDismiss={() => putAway(true)}
    >
      {t(`backup.banner.${place}`, { why: t(`backup.state.${error}`) })}
    </Banner>
  )
}
