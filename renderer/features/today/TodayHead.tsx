import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Icon } from '#renderer/ui/index.ts'
import type { CelebrationKind } from '#shared/domain/celebrations/celebration.ts'
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
  const todays = celebrations.filter(({ inDays }) => inDays === 0)
  const namesOf = (kind: CelebrationKind): readonly string[] =>
    todays.filter((celebration) => celebration.kind === kind).map(({ person }) => fullName(person))
  const [birthdays, nameDays] = [namesOf('birthday'), namesOf('nameDay')]
  const listed = (names: readonly string[]): string => {
    const shown = names.slice(0, MOST_NAMES)
    const rest = names.length - shown.length
    return formatList(rest > 0 ? [...shown, t('today.birthdays.more', { count: rest })] : shown, language)
  }
  const sentences = [
    birthdays.length > 0 &&
      t(birthdays.length === 1 ? 'today.birthdays.one' : 'today.birthdays.several', {
        names: listed(birthdays),
        count: birthdays.length,
      }),
    nameDays.length > 0 &&
      t(nameDays.length === 1 ? 'today.nameDays.one' : 'today.nameDays.several', {
        names: listed(nameDays),
        count: nameDays.length,
      }),
    ...todays
      .filter(({ kind }) => kind === 'occasion')
      .map(({ person, label }) => t('today.occasion', { name: fullName(person), label })),
  ].filter((sentence) => sentence !== false)
  return (
    <header className={styles['head']}>
      <h1 className={styles['date']}>
        <time dateTime={today}>{formatDay(today, language, 'withWeekday')}</time>
      </h1>
      {sentences.length > 0
        ? sentences.map((sentence) => (
            <p key={sentence} className={styles['feast']}>
              <Icon name="cake" />
              <span>{sentence}</span>
            </p>
          ))
        : isGathered && <p className={styles['quiet']}>{t('today.birthdays.none')}</p>}
    </header>
  )
}
