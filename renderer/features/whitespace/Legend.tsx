import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Icon, Kbd } from '#renderer/ui/index.ts'
import { WHITESPACE_STATES, type WhitespaceState } from '#shared/domain/portfolio/whitespaceCell.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import { ICON_OF_STATE } from './stateLook.ts'
import { LETTERS } from './whitespaceView.ts'
import styles from './whitespace.module.css'

/** What each sign means, how often it stands in the matrix, and the key that sets it. */
export function Legend({ counts }: { readonly counts: Readonly<Record<WhitespaceState, number>> }) {
  const t = useT()
  const language = useLanguage()
  return (
    <ul className={styles['legend']} aria-label={t('whitespace.legend')}>
      {WHITESPACE_STATES.map((state) => (
        <li key={state} data-state={state}>
          <Icon name={ICON_OF_STATE[state]} size={14} />
          {t(`records.whitespaceCell.choices.state.${state}`)}
          <span className={styles['count']}>{formatNumber(counts[state], language)}</span>
          <Kbd>{LETTERS[language][state]}</Kbd>
        </li>
      ))}
      <li className={styles['quiet']}>
        <Icon name="doorOpen" size={14} />
        {t('whitespace.opening')}
      </li>
    </ul>
  )
}
