import { Banner, Button } from '#renderer/ui/index.ts'
import { useT } from './language.ts'
import type { Saving } from './useSaving.ts'

/** In a form that cannot be stored at present: that it waits, and a way to take it back. */
export function WaitingNote({ saving }: { readonly saving: Saving }) {
  const t = useT()
  if (!saving.isWaiting) return null
  return (
    <Banner
      tone="warn"
      action={
        <Button size="small" variant="quiet" onPress={saving.takeBack}>
          {t('storage.waiting.takeBack')}
        </Button>
      }
    >
      {t('storage.waiting.inForm')}
    </Banner>
  )
}
