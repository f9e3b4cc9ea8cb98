import { completeFollowUpCommand } from '#renderer/commands/followUps.ts'
import { InteractionSummary } from '#renderer/features/interactions/index.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, Card, Checkbox } from '#renderer/ui/index.ts'
import type { FollowUp } from '#shared/domain/followUps/followUp.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import { addFollowUp } from './RecordActs.tsx'
import type { RecordRow } from './RecordListView.ts'
import styles from './records.module.css'

interface RecordPageAboutProps {
  readonly row: RecordRow
  readonly followUps: readonly FollowUp[]
  readonly interactions: readonly Interaction[]
}

/** What is still to be done about a record, and what was said about it. */
export function RecordPageAbout({ row, followUps, interactions }: RecordPageAboutProps) {
  const t = useT()
  const open = followUps.filter(({ doneOn }) => doneOn === null)
  return (
    <>
      <Card title={t('recordPages.followUps.title')}>
        {open.length > 0 && (
          <ul className={styles['rows']}>
            {open.map((followUp) => (
              <AboutFollowUp key={followUp.id} followUp={followUp} />
            ))}
          </ul>
        )}
        <div className={styles['add']}>
          <Button variant="quiet" size="small" icon="plus" onPress={() => addFollowUp(row.kind, row.record)}>
            {t('recordPages.addFollowUp')}
          </Button>
        </div>
      </Card>
      {interactions.length > 0 && (
        <Card title={t('recordPages.interactions.title')}>
          <ul className={styles['rows']}>
            {interactions.map((interaction) => (
              <li key={interaction.id}>
                <InteractionSummary interaction={interaction} names="" />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function AboutFollowUp({ followUp }: { readonly followUp: FollowUp }) {
  const t = useT()
  const { id, title, dueDay } = followUp
  const complete = async (): Promise<void> => {
    report(await completeFollowUpCommand({ id }), t, t('dossier.followUps.completed', { title }))
  }
  return (
    <li className={styles['followUp']}>
      <Checkbox
        label={t('dossier.followUps.complete', { title })}
        isLabelHidden
        isChecked={false}
        onChange={() => void complete()}
      />
      <button
        type="button"
        className={styles['plainButton']}
        onClick={() => openDialog({ dialog: 'followUpForm', followUpId: id })}
      >
        {title}
      </button>
      <span className={styles['quiet']}>
        <RelativeDay day={dueDay} />
      </span>
    </li>
  )
}
