import { completeFollowUpCommand, snoozeFollowUpCommand } from '#renderer/commands/followUps.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Checkbox, Icon, Link, MenuButton } from '#renderer/ui/index.ts'
import { SNOOZE_CHOICES, snoozeDay, type SnoozeChoice } from '#shared/domain/followUps/snooze.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { DueFollowUp } from '#shared/domain/today/todayView.ts'
import { formatDay } from '#shared/i18n/format.ts'
import styles from './TodayPage.module.css'

/** Between two facts of one line. */
const SEPARATOR = '· '

/** One thing to do: tick it, put it off, go to whom it is about. */
export function DueItem({ due }: { readonly due: DueFollowUp }) {
  const t = useT()
  const { id, title } = due.followUp
  const complete = async (): Promise<void> => {
    report(await completeFollowUpCommand({ id }), t, t('today.due.completed', { title }))
  }
  return (
    <li className={styles['due']}>
      <Checkbox
        label={t('today.due.complete', { title })}
        isLabelHidden
        isChecked={false}
        onChange={() => void complete()}
      />
      <div className={styles['dueText']}>
        <p className={styles['dueTitle']}>
          <Link variant="plain" onPress={() => openDialog({ dialog: 'followUpForm', followUpId: id })}>
            {title}
          </Link>
        </p>
        <About due={due} />
      </div>
      <span className={styles['action']}>
        <Snooze due={due} />
      </span>
    </li>
  )
}

/** With whom, and when. */
function About({ due: { followUp, client, people, isOverdue } }: { readonly due: DueFollowUp }) {
  const t = useT()
  const today = useToday()
  return (
    <p className={styles['about']}>
      {isOverdue && (
        <span className={styles['late']}>
          <Icon name="circleAlert" size={14} />
          <RelativeDay day={followUp.dueDay} />
          <span>{SEPARATOR + t('today.due.overdue')}</span>
        </span>
      )}
      {followUp.dueTime !== null && (
        <span className={followUp.dueDay === today ? styles['time'] : undefined}>{followUp.dueTime}</span>
      )}
      {client !== null && (
        <Link variant="plain" href={hrefOf({ screen: 'client', clientId: client.id, tab: 'overview' })}>
          {client.name}
        </Link>
      )}
      {people.map((person) => (
        <Link key={person.id} variant="plain" href={hrefOf({ screen: 'person', personId: person.id })}>
          {fullName(person)}
        </Link>
      ))}
    </p>
  )
}

function Snooze({ due: { followUp } }: { readonly due: DueFollowUp }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const { id, title } = followUp
  const snooze = async (choice: SnoozeChoice): Promise<void> => {
    const day = formatDay(snoozeDay(today, choice), language, 'short', today)
    report(await snoozeFollowUpCommand({ id, choice }), t, t('today.due.snoozed', { day, title }))
  }
  return (
    <MenuButton
      label={t('today.due.snooze', { title })}
      isIconOnly
      icon="clock"
      size="small"
      placement="bottom end"
      groups={[
        {
          id: 'snooze',
          actions: SNOOZE_CHOICES.map((choice) => ({
            id: choice,
            label: t(`today.due.choice.${choice}`),
            keys: formatDay(snoozeDay(today, choice), language, 'short', today),
            onAction: () => void snooze(choice),
          })),
        },
      ]}
    />
  )
}
