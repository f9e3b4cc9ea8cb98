import type { ReactNode } from 'react'
import { type Control, useController, useWatch } from 'react-hook-form'
import { PeoplePicker } from '#renderer/features/interactions/index.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { FormDay, FormTextArea } from '#renderer/lib/formFields.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { RelativeDay } from '#renderer/lib/RelativeDay.tsx'
import { Icon, Segmented } from '#renderer/ui/index.ts'
import type { AfterCall } from '#shared/domain/proposals/afterSendingRules.ts'
import type { Proposal } from '#shared/domain/proposals/proposal.ts'
import { formatDay, formatWeekday } from '#shared/i18n/format.ts'
import type { CallFormValues } from './afterSendingView.ts'
import styles from './afterSending.module.css'

interface AfterSendingStepsProps {
  readonly control: Control<CallFormValues>
  readonly proposal: Proposal
  /** What stays open after the answers as they are now. */
  readonly open: AfterCall['added']
}

/** The questions of the call in their order; those that make no sense yet are not asked. */
export function AfterSendingSteps({ control, proposal, open }: AfterSendingStepsProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const { field: arrival } = useController({ control, name: 'hasArrived' })
  const { field: who } = useController({ control, name: 'personIds' })
  const [nextSteps, urgency, interimOn] = useWatch({ control, name: ['nextSteps', 'urgency', 'interimOn'] })
  const hasArrived = arrival.value === 'yes'
  return (
    <>
      <ol className={styles['steps']}>
        <Step number={1} isDone={proposal.sentOn !== null} title={t('afterSending.sent')}>
          <p className={styles['quiet']}>
            {proposal.sentOn === null
              ? t('afterSending.notSent')
              : t('afterSending.sentOn', { day: formatDay(proposal.sentOn, language, 'long') })}
          </p>
        </Step>
        <Step number={2} isDone={hasArrived} title={t('afterSending.arrived')}>
          <Segmented
            label={t('afterSending.arrived')}
            isLabelHidden
            choices={[
              { id: 'yes', label: t('afterSending.arrivedYes') },
              { id: 'no', label: t('afterSending.arrivedNo') },
            ]}
            value={arrival.value}
            onChange={arrival.onChange}
          />
          {hasArrived ? (
            <FormDay control={control} name="arrivedOn" label={t('afterSending.arrivedOn')} isRequired />
          ) : (
            <p className={styles['quiet']}>
              {t('afterSending.callAgain', {
                day: formatWeekday(
                  open.find(({ step }) => step === 'arrived')?.dueDay ?? today,
                  language,
                  today,
                ),
              })}
            </p>
          )}
        </Step>
        {hasArrived && (
          <>
            <Step number={3} isDone={nextSteps.trim() !== ''} title={t('afterSending.nextSteps')}>
              <FormTextArea
                control={control}
                name="nextSteps"
                label={t('afterSending.nextSteps')}
                isLabelHidden
                description={t('afterSending.nextStepsHint')}
                rows={2}
              />
            </Step>
            <Step number={4} isDone={urgency.trim() !== ''} title={t('afterSending.urgency')}>
              <FormTextArea
                control={control}
                name="urgency"
                label={t('afterSending.urgency')}
                isLabelHidden
                description={t('afterSending.urgencyHint')}
                rows={2}
              />
            </Step>
            <Step number={5} isDone={interimOn !== null} title={t('afterSending.interim')}>
              <FormDay control={control} name="interimOn" label={t('afterSending.interim')} isLabelHidden />
            </Step>
          </>
        )}
      </ol>
      <PeoplePicker
        label={t('afterSending.who')}
        addLabel={t('afterSending.addWho')}
        clientId={proposal.clientId}
        value={who.value}
        onChange={who.onChange}
      />
      <div className={styles['becomes']} role="status">
        <p className={styles['becomesTitle']}>
          {t(open.length === 0 ? 'afterSending.becomesNone' : 'afterSending.becomes')}
        </p>
        <ul>
          {open.map(({ step, dueDay }) => (
            <li key={step} className={styles['follow']}>
              <span>{t(`afterSending.follow.${step}`, { title: proposal.title })}</span>
              <RelativeDay day={dueDay} />
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

interface StepProps {
  readonly number: number
  readonly isDone: boolean
  readonly title: string
  readonly children: ReactNode
}

function Step({ number, isDone, title, children }: StepProps) {
  return (
    <li className={styles['step']}>
      <span className={styles['number']} data-done={isDone} aria-hidden>
        {isDone ? <Icon name="check" size={14} /> : number}
      </span>
      <div className={styles['question']}>
        <p className={styles['title']}>{title}</p>
        {children}
      </div>
    </li>
  )
}
