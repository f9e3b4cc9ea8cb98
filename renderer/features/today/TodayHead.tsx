import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Icon } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { TodayView } from '#shared/domain/today/todayView.ts'
import { formatDay, formatList } from '#shared/i18n/format.ts'
import styles from './TodayPage.module.css'

/** More names than these would not be read. */
const MOST_NAMES = 3

interface TodayHeadProps {
  readonly celebrations: TodayView['celebrations']
  /** True once it is known that nobody celebrates. */
  readonly isGathered: boolean
}

/** The first line: the date in words, and who celebrates. */
export function TodayHead({ celebrations, isGathered }: TodayHeadProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const names = celebrations.filter(({ inDays }) => inDays === 0).map(({ person }) => fullName(person))
  const shown = names.slice(0, MOST_NAMES)
  const rest = names.length - shown.length
  const listed = formatList(
    rest > 0 ? [...shown, t('today.birthdays.more', { count: rest })] : shown,
    language,
  )
  return (
    <header className={styles['head']}>
      <h1 className={styles['date']}>
        <time dateTime={today}>{formatDay(today, language, 'withWeekday')}</time>
      </h1>
      {names.length > 0 ? (
        <p className={styles['feast']}>
          <Icon name="cake" />
          <span>
            {t(names.length === 1 ? 'today.birthdays.one' : 'today.birthdays.several', {
              names: listed,
              count: names.length,
            })}
          </span>
        </p>
      ) : (
        isGathered && <p className={styles['quiet']}>{t('today.birthdays.none')}</p>
      )}
    </header>
  )
}
