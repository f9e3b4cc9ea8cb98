import { useStorageState } from '#renderer/data/storageState.ts'
import { Banner, Button } from '#renderer/ui/index.ts'
import { useT } from './language.ts'
import type { Saving } from './useSaving.ts'
import styles from './WaitingNote.module.css'

/** In a form that cannot be stored at present: why, that it waits, and a way to take it back. */
export function WaitingNote({ saving }: { readonly saving: Saving }) {
  const t = useT()
  const trouble = useStorageState((state) => state.trouble)
  if (!saving.isWaiting) return null
  return (
    <div className={styles['note']}>
      <Banner
        tone="bad"
        title={trouble === null ? undefined : t(`storage.trouble.${trouble}.title`)}
        action={
          <Button size="small" onPress={saving.takeBack}>
            {t('storage.waiting.takeBack')}
          </Button>
        }
      >
        {t('storage.waiting.inForm')}
      </Banner>
    </div>
  )
}
