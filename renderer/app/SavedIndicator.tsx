import { useEffect, useState } from 'react'
import { useWaitingCommands } from '#renderer/commands/lib/waitingCommands.ts'
import { nowMs } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { type SavedState, useSavedState } from '#renderer/reactions/savedState.ts'
import { Icon, Tooltip } from '#renderer/ui/index.ts'
import styles from './SavedIndicator.module.css'

/** A save that takes less than this shows nothing but "Saved": no flicker on every change. */
const QUIET_MS = 400

/** Whether everything lies on disk, in a word at the foot of the navigation. */
export function SavedIndicator({ isFolded }: { readonly isFolded: boolean }) {
  const t = useT()
  const saved = useSavedState()
  const waiting = useWaitingCommands((state) => state.waiting.length)
  const isSlow = useIsSlow(saved)
  // What waits to be stored at all is no more saved than what is stored and not yet in the journal.
  const state = waiting > 0 ? 'notSaved' : saved.state
  const shown = state === 'saving' && !isSlow ? 'saved' : state
  const label = t(`app.saved.${shown}`)
  const pending = saved.pending + waiting
  return (
    <li className={styles['saved']} data-saved={state}>
      <Tooltip text={pending === 0 ? label : t('app.saved.pending', { count: pending })} placement="right">
        <span className={styles['state']} role="status" aria-label={label} tabIndex={0}>
          <Icon name={ICONS[shown]} />
          {!isFolded && <span>{label}</span>}
        </span>
      </Tooltip>
    </li>
  )
}

const ICONS = { saved: 'check', saving: 'refreshCw', notSaved: 'triangleAlert' } as const

function useIsSlow({ since }: SavedState): boolean {
  const [slowSince, setSlowSince] = useState<number | null>(null)
  useEffect(() => {
    if (since === null) return undefined
    const timer = setTimeout(() => setSlowSince(since), Math.max(0, since + QUIET_MS - nowMs()))
    return () => clearTimeout(timer)
  }, [since])
  return since !== null && slowSince === since
}
