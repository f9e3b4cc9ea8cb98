import { useEffect, useState } from 'react'
import { nowMs } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { type SavedState, useSavedState } from '#renderer/reactions/savedState.ts'
import { Banner, Icon, Tooltip } from '#renderer/ui/index.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import styles from './SavedIndicator.module.css'

/** A save that takes less than this shows nothing but "Saved": no flicker on every change. */
const QUIET_MS = 400

/** Whether everything lies on disk, in a word at the foot of the navigation. */
export function SavedIndicator({ isFolded }: { readonly isFolded: boolean }) {
  const t = useT()
  const saved = useSavedState()
  const isSlow = useIsSlow(saved)
  const shown = saved.state === 'saving' && !isSlow ? 'saved' : saved.state
  const label = t(`app.saved.${shown}`)
  return (
    <li className={styles['saved']} data-saved={saved.state}>
      <Tooltip
        text={saved.pending === 0 ? label : t('app.saved.pending', { count: saved.pending })}
        placement="right"
      >
        <span className={styles['state']} role="status" aria-label={label} tabIndex={0}>
          <Icon name={ICONS[shown]} />
          {!isFolded && <span>{label}</span>}
        </span>
      </Tooltip>
    </li>
  )
}

/** What to do while nothing can be saved; nothing while all is well. */
export function NotSavedBanner() {
  const t = useT()
  const saved = useSavedState()
  if (saved.state !== 'notSaved') return null
  return <Banner tone="bad">{reason(saved, t)}</Banner>
}

const ICONS = { saved: 'check', saving: 'refreshCw', notSaved: 'triangleAlert' } as const

function reason({ error }: SavedState, t: Translate): string {
  if (error === 'diskFull' || error === 'readOnly') return t(`app.saved.${error}`)
  return t('app.saved.other')
}

function useIsSlow({ since }: SavedState): boolean {
  const [slowSince, setSlowSince] = useState<number | null>(null)
  useEffect(() => {
    if (since === null) return undefined
    const timer = setTimeout(() => setSlowSince(since), Math.max(0, since + QUIET_MS - nowMs()))
    return () => clearTimeout(timer)
  }, [since])
  return since !== null && slowSince === since
}
