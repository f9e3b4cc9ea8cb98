import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { createPosition, updatePosition } from '#renderer/commands/positions.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog } from '#renderer/navigation/location.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { DeletePosition, LeavePosition } from './PositionActions.tsx'
import { PositionFields } from './PositionFields.tsx'
import {
  PositionFormSchema,
  type PositionFormValues,
  positionFormOf,
  type PositionSources,
  type ReadPosition,
} from './positionFormValues.ts'
import { WhoAndWhereFields } from './WhoAndWhereFields.tsx'

/** The open form, once everything around it has been read. */
export function PositionSheet({ sources }: { readonly sources: PositionSources }) {
  const t = useT()
  // What was given by the address stays given, even if the records change while the form is open.
  const [{ position, person, client }] = useState(sources)
  const form = useForm<PositionFormValues, unknown, ReadPosition>({
    resolver: zodResolver(PositionFormSchema),
    defaultValues: positionFormOf(position, person?.id ?? null, client?.id ?? null),
  })
  const draft = useDraft(`position:${position?.id ?? `new:${person?.id ?? ''}:${client?.id ?? ''}`}`, form)

  const save = form.handleSubmit(async ({ personId, input }) => {
    const chosen = person ?? sources.people.find(({ id }) => id === personId)
    const message =
      position === null
        ? t('dossier.position.added', { name: chosen ? fullName(chosen) : '' })
        : t('dossier.position.saved')
    const done =
      position === null
        ? await createPosition({ personId, input })
        : await updatePosition({ id: position.id, input })
    if (!report(done, t, message)) return
    draft.forget()
    closeDialog()
  })
  const subtitle =
    person !== null && client !== null
      ? t('dossier.position.of', { person: fullName(person), client: client.name })
      : (client?.name ?? (person === null ? undefined : fullName(person)))
  return (
    <FormSheet
      dialog="positionForm"
      title={t(position === null ? 'dossier.position.newTitle' : 'dossier.position.editTitle')}
      subtitle={subtitle}
      submitLabel={t('dossier.position.save')}
      cancelLabel={t('dossier.position.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('dossier.position.draftRestored')}
      discardLabel={t('dossier.position.discardDraft')}
      footerNote={position !== null && <DeletePosition position={position} onDone={draft.forget} />}
    >
      <WhoAndWhereFields
        control={form.control}
        people={person === null ? sources.people : null}
        clients={client === null ? sources.clients : null}
      />
      <PositionFields
        control={form.control}
        action={
          position !== null && <LeavePosition position={position} person={person} onDone={draft.forget} />
        }
      />
    </FormSheet>
  )
}
