import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Button, Icon } from '#renderer/ui/index.ts'
import type { DealMember } from '#shared/domain/deals/dealTeamRules.ts'
import type { Orientation } from '#shared/domain/decisionTeam/position.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { suggestedArguments, unconvincedReaders } from '#shared/domain/proposals/argumentRules.ts'
import type { Argument } from '#shared/domain/proposals/proposal.ts'
import { formatList } from '#shared/i18n/format.ts'
import styles from './arguments.module.css'

interface ReaderHintsProps {
  readonly readers: readonly DealMember[]
  readonly given: readonly Argument[]
  /** Takes a suggestion over; it can be changed like anything typed. */
  readonly onUse: (orientation: Orientation, text: string) => void
}

/** Which readers no argument speaks to yet, and what usually convinces them. */
export function ReaderHints({ readers, given, onUse }: ReaderHintsProps) {
  const t = useT()
  const language = useLanguage()
  const named = (some: readonly DealMember[]): string =>
    formatList(
      some.map(({ person }) => fullName(person)),
      language,
    )
  const { unaddressed, unknown } = unconvincedReaders(readers, given)
  const suggestions = suggestedArguments(readers, given).filter(({ isCovered }) => !isCovered)
  if (readers.length === 0) return <p className={styles['quiet']}>{t('afterSending.arguments.noReaders')}</p>
  return (
    <div className={styles['hints']}>
      {unaddressed.length === 0 && unknown.length === 0 && (
        <p className={styles['hint']}>
          <Icon name="circleCheck" size={14} />
          {t('afterSending.arguments.allAddressed')}
        </p>
      )}
      {unaddressed.length > 0 && (
        <p className={styles['hint']}>
          <Icon name="circleAlert" size={14} />
          {t('afterSending.arguments.unaddressed', { names: named(unaddressed) })}
        </p>
      )}
      {unknown.length > 0 && (
        <p className={styles['hint']}>
          <Icon name="circleQuestionMark" size={14} />
          {t('afterSending.arguments.unknown', { names: named(unknown) })}
        </p>
      )}
      {suggestions.length > 0 && <p className={styles['label']}>{t('afterSending.arguments.suggestions')}</p>}
      {suggestions.map(({ orientation, usual }) => (
        <div key={orientation} className={styles['suggestions']}>
          <span className={styles['quiet']}>{t(`vocabulary.orientation.${orientation}`)}</span>
          {usual.map((code) => {
            const beginning = t(`afterSending.arguments.usual.${code}`)
            return (
              <Button
                key={code}
                size="small"
                icon="plus"
                onPress={() => onUse(orientation, `${beginning}: `)}
              >
                {beginning}
              </Button>
            )
          })}
        </div>
      ))}
    </div>
  )
}
