import { useT } from '#renderer/lib/language.ts'
import { Icon, type IconName } from '#renderer/ui/index.ts'
import { CALL_RESULTS, type CallResult } from '#shared/domain/prospecting/callAttempt.ts'
import styles from './prospecting.module.css'

const ICONS = {
  noAnswer: 'clock',
  callBack: 'rotateCcw',
  interested: 'circleCheck',
  meeting: 'calendarDays',
  refused: 'ban',
  wrongNumber: 'circleQuestionMark',
} as const satisfies Record<CallResult, IconName>

interface ResultKeysProps {
  readonly value: CallResult | null
  readonly onChoose: (result: CallResult) => void
}

/** The six results, each with the key that chooses it. */
export function ResultKeys({ value, onChoose }: ResultKeysProps) {
  const t = useT()
  return (
    <div role="group" aria-label={t('prospecting.run.result')}>
      <p className={styles['label']} aria-hidden>
        {t('prospecting.run.result')}
      </p>
      <div className={styles['keys']}>
        {CALL_RESULTS.map((result, index) => (
          <button
            key={result}
            type="button"
            className={styles['key']}
            aria-pressed={value === result}
            onClick={() => onChoose(result)}
          >
            <Icon name={ICONS[result]} />
            <span>{t(`records.callAttempt.choices.result.${result}`)}</span>
            <kbd aria-hidden>{index + 1}</kbd>
          </button>
        ))}
      </div>
    </div>
  )
}
