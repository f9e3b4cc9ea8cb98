import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { createFollowUp } from '#renderer/commands/followUps.ts'
import { today } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormDay, FormText } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { Button } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { addDays, type Day, DaySchema } from '#shared/lib/days.ts'
import { requiredLine } from '#shared/lib/fields.ts'
import styles from './FollowUpList.module.css'

interface Values {
  readonly title: string
  readonly dueDay: Day | null
}

const fields = {
  title: requiredLine,
  dueDay: DaySchema.nullable().refine((day) => day !== null, { message: 'required' }),
}
// The form's days are days already; the schema alone would take any text for one.
const FormSchema = z.object(fields) as z.ZodType<Values, Values>

/** Writes one follow-up in place: what, and on which day. */
export function FollowUpForm({
  clientId,
  onClose,
}: {
  readonly clientId: ClientId
  readonly onClose: () => void
}) {
  const t = useT()
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(FormSchema),
    defaultValues: { title: '', dueDay: addDays(today(), 1) },
  })
  const draft = useDraft(`followUp:new:${clientId}`, form)

  const save = form.handleSubmit(async ({ title, dueDay }) => {
    if (dueDay === null) return
    const input = { clientId, personIds: [], title, dueDay, dueTime: null, interactionId: null }
    const done = await createFollowUp({ input })
    if (!report(done, t, t('dossier.followUps.added'))) return
    draft.forget()
    onClose()
  })
  const cancel = (): void => {
    draft.discard()
    onClose()
  }
  return (
    <form className={styles['form']} onSubmit={(event) => void save(event)} noValidate>
      <FormText control={form.control} name="title" label={t('dossier.followUps.what')} autoFocus />
      <FormDay control={form.control} name="dueDay" label={t('dossier.followUps.when')} />
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" size="small">
          {t('dossier.followUps.save')}
        </Button>
        <Button variant="quiet" size="small" onPress={cancel}>
          {t('dossier.followUps.cancel')}
        </Button>
      </div>
    </form>
  )
}
