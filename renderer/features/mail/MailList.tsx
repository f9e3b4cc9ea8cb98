import { useT } from '#renderer/lib/language.ts'
import { Badge, type Tone } from '#renderer/ui/index.ts'
import { faultOf, showMail } from './mailReview.ts'
import type { MailItem, MailStage } from './useMailReview.ts'
import styles from './mail.module.css'

interface MailListProps {
  readonly items: readonly MailItem[]
  readonly shownId: string | null
}

/** The mails of one go: which is looked at, and how far each is. */
export function MailList({ items, shownId }: MailListProps) {
  const t = useT()
  return (
    <ul className={styles['list']} aria-label={t('mail.list')}>
      {items.map(({ id, file, stage }) => (
        <li key={id}>
          <button
            type="button"
            className={styles['item']}
            aria-current={id === shownId}
            onClick={() => showMail(id)}
          >
            <span className={styles['itemName']}>
              {stage.name === 'read' ? stage.draft.subject || t('mail.noSubject') : file.name}
            </span>
            <Badge tone={TONES[markOf(stage)]}>{t(`mail.state.${markOf(stage)}`)}</Badge>
          </button>
        </li>
      ))}
    </ul>
  )
}

type Mark = Exclude<MailStage['name'], 'read'> | 'new' | 'known' | 'faulty'

function markOf(stage: MailStage): Mark {
  if (stage.name !== 'read') return stage.name
  if (stage.known !== null) return 'known'
  return faultOf(stage.draft) === null ? 'new' : 'faulty'
}

const TONES = {
  reading: 'neutral',
  new: 'accent',
  known: 'neutral',
  faulty: 'warn',
  refused: 'bad',
  saved: 'good',
} as const satisfies Record<Mark, Tone>
