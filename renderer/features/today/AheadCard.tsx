import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { Card } from '#renderer/ui/index.ts'
import type { DayAhead } from '#shared/domain/today/todayView.ts'
import { formatWeekday } from '#shared/i18n/format.ts'
import { DueItem } from './DueItem.tsx'
import { ShortList } from './ShortList.tsx'
import styles from './TodayPage.module.css'

/** Of a fuller day the rest is shown when asked. */
const MOST_A_DAY = 8

/** The next seven days, a quiet heading each. */
export function AheadCard({ ahead }: { readonly ahead: readonly DayAhead[] }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  return (
    <Card title={t('today.ahead.title')}>
      {ahead.length === 0 && <p className={styles['quiet']}>{t('today.ahead.empty')}</p>}
      <div className={styles['days']}>
        {ahead.map(({ day, followUps }) => (
          <section key={day} aria-label={formatWeekday(day, language, today)}>
            <h3 className={styles['day']}>
              <span>{formatWeekday(day, language, today)}</span>
              <span className={styles['relative']}>
                <RelativeDay day={day} />
              </span>
            </h3>
            <ShortList
              items={followUps}
              first={MOST_A_DAY}
              draw={(due) => <DueItem key={due.followUp.id} due={due} />}
            />
          </section>
        ))}
      </div>
    </Card>
  )
}
