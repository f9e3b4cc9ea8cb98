import type { ContactBalance, ContactState } from '#shared/domain/interactions/contactBalance.ts'
import styles from './ContactMark.module.css'
import { useT } from './language.ts'

interface ContactMarkProps {
  readonly state: ContactState
  /** On hover. */
  readonly hint?: string | undefined
}

/** How contact with a client stands: a dot with a word. */
export function ContactMark({ state, hint }: ContactMarkProps) {
  const t = useT()
  return (
    <span className={`${styles['mark'] ?? ''} ${styles[state] ?? ''}`} title={hint}>
      <span className={styles['dot']} aria-hidden />
      <span className={styles['text']}>{t(`contact.state.${state}`)}</span>
    </span>
  )
}

/** Why it stands so, in a few words. */
export function useContactReason(): (balance: ContactBalance) => string {
  const t = useT()
  return ({ state, lastDealingDay, days, limitDays, unanswered }) => {
    if (state === 'tooPushy') return t('contact.unanswered', { count: unanswered })
    if (lastDealingDay === null) return t('contact.never', { limit: limitDays })
    return t('contact.silence', { count: days, limit: limitDays })
  }
}
