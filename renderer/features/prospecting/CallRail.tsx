import { InteractionSummary } from '#renderer/features/interactions/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { Card } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { CallAttempt } from '#shared/domain/prospecting/callAttempt.ts'
import type { CallList } from '#shared/domain/prospecting/callList.ts'
import type { Objection } from '#shared/domain/prospecting/objection.ts'
import type { Callee } from './callRunView.ts'
import styles from './prospecting.module.css'

const SHOWN_CALLS = 4
const SHOWN_OBJECTIONS = 3
const SHOWN_NEXT = 3

interface CallRailProps {
  readonly list: CallList
  readonly callee: Callee
  readonly next: readonly string[]
}

/** What to know while talking: what to say, the calls and dealings before, what they held against it. */
export function CallRail({ list, callee, next }: CallRailProps) {
  const t = useT()
  const { attempts, dealings, objections, members } = callee
  const nameOf = (id: string): readonly string[] =>
    members.filter(({ person }) => person.id === id).map(({ person }) => fullName(person))
  return (
    <>
      <Card title={t('prospecting.run.script')}>
        {list.script === '' ? (
          <p className={styles['quiet']}>{t('prospecting.run.noScript')}</p>
        ) : (
          <p className={styles['script']}>{list.script}</p>
        )}
      </Card>
      <Card title={t('prospecting.run.lastCalls')}>
        {attempts.length === 0 ? (
          <p className={styles['quiet']}>{t('prospecting.run.noCalls')}</p>
        ) : (
          <ul className={styles['entries']}>
            {attempts.slice(0, SHOWN_CALLS).map((attempt) => (
              <Attempt key={attempt.id} attempt={attempt} />
            ))}
          </ul>
        )}
      </Card>
      <Card title={t('prospecting.run.objections')}>
        {objections.length === 0 ? (
          <p className={styles['quiet']}>{t('prospecting.run.noObjections')}</p>
        ) : (
          <ul className={styles['entries']}>
            {objections.slice(0, SHOWN_OBJECTIONS).map((objection) => (
              <Said key={objection.id} objection={objection} />
            ))}
          </ul>
        )}
      </Card>
      <Card title={t('prospecting.run.lastDealings')}>
        {dealings.length === 0 ? (
          <p className={styles['quiet']}>{t('prospecting.run.noDealings')}</p>
        ) : (
          <div className={styles['entries']}>
            {dealings.map((dealing) => (
              <InteractionSummary
                key={dealing.id}
                interaction={dealing}
                names={dealing.personIds.flatMap(nameOf).join(', ')}
              />
            ))}
          </div>
        )}
      </Card>
      {next.length > 0 && (
        <Card title={t('prospecting.run.next')}>
          <ol className={styles['next']}>
            {next.slice(0, SHOWN_NEXT).map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </Card>
      )}
    </>
  )
}

function Attempt({ attempt }: { readonly attempt: CallAttempt }) {
  const t = useT()
  return (
    <li>
      <p className={styles['line']}>
        <strong>{t(`records.callAttempt.choices.result.${attempt.result}`)}</strong>
        <span className={styles['quiet']}>
          <RelativeDay day={attempt.day} />
        </span>
      </p>
      {attempt.note !== '' && <p>{attempt.note}</p>}
    </li>
  )
}

function Said({ objection }: { readonly objection: Objection }) {
  const t = useT()
  return (
    <li>
      <p>{objection.objection}</p>
      {objection.answer !== '' && (
        <p className={styles['quiet']}>{t('prospecting.run.answered', { answer: objection.answer })}</p>
      )}
      <p className={styles['quiet']}>{t(`records.objection.states.${objection.outcome}`)}</p>
    </li>
  )
}
