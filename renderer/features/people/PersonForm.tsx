import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { createPerson, updatePerson } from '#renderer/commands/people.ts'
import { getClient } from '#renderer/data/queries/clients.ts'
import { getPerson } from '#renderer/data/queries/people.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog, navigate } from '#renderer/navigation/location.ts'
import { EmptyState, ErrorState, LoadingState, Sheet } from '#renderer/ui/index.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { fullName, type Person, type PersonId } from '#shared/domain/people/person.ts'
import { PersonContactFields } from './PersonContactFields.tsx'
import { PersonFamilyFields } from './PersonFamilyFields.tsx'
import { personFormOf, PersonFormSchema, type PersonFormValues } from './personFormValues.ts'
import { PersonIdentityFields } from './PersonIdentityFields.tsx'
import { PersonPersonalFields } from './PersonPersonalFields.tsx'
import { PersonPositionFields } from './PersonPositionFields.tsx'
import { PersonPrivacyFields } from './PersonPrivacyFields.tsx'

interface PersonFormProps {
  /** The card to change; without it a new one is made. */
  readonly personId?: PersonId | undefined
  /** Where the new person works. */
  readonly clientId?: ClientId | undefined
}

/** Writes a person down, or changes their card, in a side sheet. */
export function PersonForm({ personId, clientId }: PersonFormProps) {
  const t = useT()
  const stored = useQuery(() => readSources(personId, clientId), [personId, clientId])
  const isGone = stored.state === 'ready' && personId !== undefined && stored.value.person === null
  if (stored.state === 'ready' && !isGone) {
    return <PersonSheet key={personId ?? 'new'} person={stored.value.person} client={stored.value.client} />
  }
  return (
    <Sheet
      title={personId === undefined ? t('people.form.newTitle') : t('people.form.editTitle')}
      isOpen
      onClose={closeDialog}
    >
      <div data-dialog="personForm">
        {stored.state === 'loading' && <LoadingState label={t('people.form.loading')} rows={8} />}
        {stored.state === 'failed' && (
          <ErrorState title={t('people.failed.title')} onRetry={stored.retry}>
            {t('people.failed.text')}
          </ErrorState>
        )}
        {isGone && (
          <EmptyState icon="user" title={t('people.page.gone.title')}>
            {t('people.page.gone.text')}
          </EmptyState>
        )}
      </div>
    </Sheet>
  )
}

interface Sources {
  readonly person: Person | null
  readonly client: Client | null
}

async function readSources(personId: PersonId | undefined, clientId: ClientId | undefined): Promise<Sources> {
  return {
    person: personId === undefined ? null : await getPerson(personId),
    // A stored card keeps its positions in forms of their own.
    client: clientId === undefined || personId !== undefined ? null : await getClient(clientId),
  }
}

function PersonSheet({ person, client }: Sources) {
  const t = useT()
  const form = useForm<PersonFormValues, unknown, PersonFormValues>({
    resolver: zodResolver(PersonFormSchema),
    defaultValues: personFormOf(person),
  })
  const draft = useDraft(`person:${person?.id ?? `new:${client?.id ?? ''}`}`, form)

  const save = form.handleSubmit(async ({ person: input, position: part }) => {
    const name = fullName(input)
    if (person === null) {
      const position = client === null ? null : { ...part, clientId: client.id, toDay: null }
      const created = await createPerson({ input, position })
      if (!report(created, t, t('people.done.created', { name })) || !created.ok) return
      draft.forget()
      // From a client one goes on with the client; the new card appears in its team.
      if (client === null) navigate({ screen: 'person', personId: created.value.id })
      else closeDialog()
    } else {
      const updated = await updatePerson({ id: person.id, input })
      if (!report(updated, t, t('people.done.updated', { name }))) return
      draft.forget()
      closeDialog()
    }
  })

  return (
    <FormSheet
      dialog="personForm"
      title={
        person !== null
          ? t('people.form.editTitle')
          : client !== null
            ? t('people.form.newAtTitle', { client: client.name })
            : t('people.form.newTitle')
      }
      subtitle={person === null ? undefined : fullName(person)}
      submitLabel={person === null ? t('people.form.create') : t('people.form.save')}
      cancelLabel={t('people.form.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('people.form.draft')}
      discardLabel={t('people.form.discard')}
    >
      <PersonIdentityFields form={form} personId={person?.id ?? null} />
      <PersonContactFields control={form.control} />
      {client !== null && <PersonPositionFields control={form.control} client={client} />}
      <PersonPersonalFields control={form.control} />
      <PersonFamilyFields control={form.control} />
      <PersonPrivacyFields control={form.control} />
    </FormSheet>
  )
}
