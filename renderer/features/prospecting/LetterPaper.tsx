import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { usePreferencesStore } from '#renderer/lib/preferences.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { Letter } from '#shared/domain/prospecting/letter.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { FilledLetter } from './letterView.ts'
import styles from './letterRun.module.css'

/** The letter as this recipient gets it: a sheet of paper on the desk, as it prints. */
export function LetterPaper({ filled, letter }: { readonly filled: FilledLetter; readonly letter: Letter }) {
  const t = useT()
  const today = useToday()
  const managerName = usePreferencesStore(({ preferences }) => preferences.managerName)
  const { printed, recipient } = filled
  return (
    <section
      className={styles['paper']}
      lang={printed.language}
      aria-label={t('prospecting.letter.preview', { name: fullName(recipient.person) })}
    >
      {managerName !== '' && <p className={styles['sender']}>{managerName}</p>}
      <address>
        {printed.address.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <p className={styles['date']}>{formatDay(letter.sentOn ?? today, printed.language, 'long')}</p>
      <h2>{printed.subject}</h2>
      {printed.body === '' ? (
        <p className={styles['quiet']}>{t('prospecting.letter.emptyBody')}</p>
      ) : (
        <p className={styles['body']}>{printed.body}</p>
      )}
    </section>
  )
}
