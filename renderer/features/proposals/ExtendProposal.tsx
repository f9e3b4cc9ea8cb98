import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { extendProposal } from '#renderer/commands/proposals.ts'
import { getProposal } from '#renderer/data/queries/proposals.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { FormDay, FormTextArea } from '#renderer/lib/formFields.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { Button, FieldGroup } from '#renderer/ui/index.ts'
import type { Proposal, ProposalId } from '#shared/domain/proposals/proposal.ts'
import { formatDay, formatRelativeDay } from '#shared/i18n/format.ts'
import { type Extension, type ExtensionFormValues, extensionSchema, laterBy } from './proposalFormValues.ts'
import { WaitingSheet } from './WaitingSheet.tsx'
import styles from './proposalForm.module.css'

/** Usual extensions, in days after the last valid one. */
const USUAL_DAYS = [7, 14, 30] as const

/** Gives a proposal a later last day, and says why. */
export function ExtendProposal({ proposalId }: { readonly proposalId: ProposalId }) {
  const t = useT()
  const stored = useQuery(() => getProposal(proposalId), [proposalId])
  if (stored.state === 'ready' && stored.value !== null) {
    return <ExtensionSheet key={proposalId} proposal={stored.value} />
  }
  return <WaitingSheet dialog="extendProposal" title={t('proposals.extend.title')} query={stored} />
}

function ExtensionSheet({ proposal }: { readonly proposal: Proposal }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const { id, title, validUntil, validityReason } = proposal
  const form = useForm<ExtensionFormValues, unknown, Extension>({
    resolver: zodResolver(extensionSchema(proposal, today)),
    defaultValues: {
      validUntil: laterBy(14, validUntil, today),
      validityReason: validityReason === '' ? t('proposals.form.usualReason') : validityReason,
    },
  })
  const draft = useDraft(`extension:${id}`, form)

  const save = form.handleSubmit(async (extension) => {
    const day = formatDay(extension.validUntil, language, 'short', today)
    const done = await extendProposal({ id, ...extension })
    if (!report(done, t, t('proposals.done.extended', { title, day }))) return
    draft.forget()
    closeDialog()
  })
  const extendBy = (days: number): void => {
    const options = { shouldDirty: true, shouldTouch: true, shouldValidate: true }
    form.setValue('validUntil', laterBy(days, validUntil, today), options)
  }

  return (
    <FormSheet
      dialog="extendProposal"
      title={t('proposals.extend.title')}
      subtitle={title}
      submitLabel={t('proposals.extend.save')}
      cancelLabel={t('proposals.form.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('proposals.form.draft')}
      discardLabel={t('proposals.form.discard')}
    >
      <FieldGroup title={t('proposals.extend.until')}>
        <p className={styles['now']}>
          {validUntil === null
            ? t('proposals.extend.noDay')
            : t('proposals.extend.now', {
                day: formatDay(validUntil, language, 'withWeekday'),
                when: formatRelativeDay(validUntil, today, language),
              })}
        </p>
        <div className={styles['steps']}>
          {USUAL_DAYS.map((days) => (
            <Button key={days} size="small" onPress={() => extendBy(days)}>
              {t('proposals.extend.days', { count: days })}
            </Button>
          ))}
        </div>
        <FormDay control={form.control} name="validUntil" label={t('proposals.extend.newDay')} isRequired />
        <FormTextArea
          control={form.control}
          name="validityReason"
          label={t('proposals.form.validityReason')}
          description={t('proposals.form.validityReasonHint')}
        />
      </FieldGroup>
    </FormSheet>
  )
}
