import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { Icon } from '#renderer/ui/index.ts'
import type { ExpiryState } from '#shared/domain/proposals/proposalRules.ts'
import type { Day } from '#shared/lib/days.ts'
import styles from './proposalList.module.css'

const SIGNS = { expired: 'circleAlert', lastDay: 'hourglass', soon: 'clock', later: null } as const

/** The last valid day: the nearer, the louder, always with a sign and words. */
export function ValidUntil({ day, expiry }: { readonly day: Day; readonly expiry: ExpiryState | null }) {
  const t = useT()
  const icon = expiry === null ? null : SIGNS[expiry]
  const words = expiry === 'expired' || expiry === 'lastDay' ? t(`proposals.expiry.${expiry}`) : undefined
  return (
    <span className={`${styles['until'] ?? ''} ${styles[expiry ?? 'later'] ?? ''}`}>
      {icon && <Icon name={icon} size={14} label={words} />}
      <RelativeDay day={day} />
    </span>
  )
}
