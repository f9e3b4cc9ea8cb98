import { useState } from 'react'
import { useWaitingCommands } from '#renderer/commands/lib/waitingCommands.ts'
import { useStorageState } from '#renderer/data/storageState.ts'
import { appInfo } from '#renderer/lib/appInfo.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { type SavedState, useSavedState } from '#renderer/reactions/savedState.ts'
import { Banner } from '#renderer/ui/index.ts'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import type { StorageState } from '#shared/ipc/storage.ts'
import styles from './StorageBanners.module.css'

/** Trouble with the disk: what it is, what it means, what to do. Nothing while all is well. */
export function StorageBanners() {
  const t = useT()
  const storage = useStorageState()
  const saved = useSavedState()
  const waiting = useWaitingCommands((state) => state.waiting.length)
  const problem = problemOf(storage, saved, waiting)
  if (problem === null) return <LowRoom storage={storage} />
  const pending = saved.pending + waiting
  const count = pending > 0 && <strong>{t('storage.pending', { count: pending })}</strong>
  if (problem === 'slow' || problem === 'other') {
    return (
      <Banner tone={problem === 'slow' ? 'warn' : 'bad'} title={t(`storage.notSaved.${problem}.title`)}>
        {t(`storage.notSaved.${problem}.text`)} {count}
      </Banner>
    )
  }
  return (
    <div data-storage-trouble={problem}>
      <Banner tone="bad" title={t(`storage.trouble.${problem}.title`)}>
        <span className={styles['text']}>
          {t(`storage.trouble.${problem}.text`, { folder: appInfo().dataFolder })}
        </span>{' '}
        {count}
      </Banner>
    </div>
  )
}

type Trouble = NonNullable<StorageState['trouble']>

/** The disk itself knows best; otherwise what the journal was refused with. */
function problemOf(
  { trouble }: StorageState,
  { state, error }: SavedState,
  waiting: number,
): Trouble | 'slow' | 'other' | null {
  if (trouble !== null) return trouble
  if (state === 'notSaved') {
    if (error === 'diskFull' || error === 'readOnly' || error === 'writeFailed' || error === 'slow')
      return error
    return 'other'
  }
  return waiting > 0 ? 'other' : null
}

/** It can be put away until the next start. */
function LowRoom({ storage: { isLow, freeBytes } }: { readonly storage: StorageState }) {
  const t = useT()
  const language = useLanguage()
  const [isPutAway, putAway] = useState(false)
  if (!isLow || isPutAway || freeBytes === null) return null
  return (
    <Banner tone="warn" title={t('storage.low.title')} onDismiss={() => putAway(true)}>
      {t('storage.low.text', { room: formatBytes(freeBytes, language) })}
    </Banner>
  )
}
