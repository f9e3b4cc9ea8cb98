import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { type FieldErrors, useForm } from 'react-hook-form'
import { createClient, updateClient } from '#renderer/commands/clients.ts'
import { getClient } from '#renderer/data/queries/clients.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useDraft } from '#renderer/lib/drafts.ts'
import { FormSheet } from '#renderer/lib/FormSheet.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { closeDialog, navigate } from '#renderer/navigation/location.ts'
import { EmptyState, ErrorState, LoadingState, Sheet } from '#renderer/ui/index.ts'
import type { Client, ClientId, ClientInput } from '#shared/domain/clients/client.ts'
import { ClientBusinessFields } from './ClientBusinessFields.tsx'
import { ClientCompanyFields } from './ClientCompanyFields.tsx'
import { clientFormOf, clientFormSchema, type ClientFormValues, emptyClientForm } from './clientFormValues.ts'
import { ClientIdentityFields } from './ClientIdentityFields.tsx'
import { ClientKnowledgeFields } from './ClientKnowledgeFields.tsx'
import { ClientSiteFields } from './ClientSiteFields.tsx'

/** Writes a client down, or changes one, in a side sheet. */
export function ClientForm({ clientId }: { readonly clientId?: ClientId | undefined }) {
  return clientId === undefined ? <ClientSheet client={null} /> : <StoredClientSheet clientId={clientId} />
}

function StoredClientSheet({ clientId }: { readonly clientId: ClientId }) {
  const t = useT()
  const stored = useQuery(() => getClient(clientId), [clientId])
  if (stored.state === 'ready' && stored.value !== null) {
    return <ClientSheet key={clientId} client={stored.value} />
  }
  return (
    <Sheet title={t('clients.form.editTitle')} isOpen onClose={closeDialog}>
      <div data-dialog="clientForm">
        {stored.state === 'loading' && <LoadingState label={t('clients.form.loading')} rows={8} />}
        {stored.state === 'failed' && (
          <ErrorState title={t('clients.failed.title')} onRetry={stored.retry}>
            {t('clients.failed.text')}
          </ErrorState>
        )}
        {stored.state === 'ready' && (
          <EmptyState icon="building2" title={t('clients.form.gone.title')}>
            {t('clients.form.gone.text')}
          </EmptyState>
        )}
      </div>
    </Sheet>
  )
}

function ClientSheet({ client }: { readonly client: Client | null }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const form = useForm<ClientFormValues, unknown, ClientInput>({
    resolver: zodResolver(clientFormSchema(language)),
    defaultValues: client === null ? emptyClientForm(today) : clientFormOf(client, language, today),
  })
  const draft = useDraft(`client:${client?.id ?? 'new'}`, form)

  const [isCompanyOpen, setCompanyOpen] = useState<boolean>()
  const openFaulty = (errors: FieldErrors<ClientFormValues>): void => {
    // At once: the form focuses the first error next, and what is hidden takes no focus.
    if (errors.taxNumber ?? errors.parentId) flushSync(() => setCompanyOpen(true))
  }
  const save = form.handleSubmit(async (input) => {
    if (client === null) {
      const created = await createClient({ input })
      if (!report(created, t, t('clients.done.created', { name: input.name })) || !created.ok) return
      draft.forget()
      navigate({ screen: 'client', clientId: created.value.id, tab: 'overview' })
    } else {
      const updated = await updateClient({ id: client.id, input })
      if (!report(updated, t, t('clients.done.updated', { name: input.name }))) return
      draft.forget()
      closeDialog()
    }
  }, openFaulty)

  return (
    <FormSheet
      dialog="clientForm"
      title={client === null ? t('clients.form.newTitle') : t('clients.form.editTitle')}
      subtitle={client?.name}
      submitLabel={client === null ? t('clients.form.create') : t('clients.form.save')}
      cancelLabel={t('clients.form.cancel')}
      onSubmit={save}
      draft={draft}
      draftText={t('clients.form.draft')}
      discardLabel={t('clients.form.discard')}
    >
      <ClientIdentityFields control={form.control} clientId={client?.id ?? null} />
      <ClientCompanyFields
        control={form.control}
        clientId={client?.id ?? null}
        isOpen={isCompanyOpen}
        onToggle={setCompanyOpen}
      />
      <ClientBusinessFields control={form.control} />
      <ClientSiteFields control={form.control} />
      <ClientKnowledgeFields control={form.control} />
    </FormSheet>
  )
}
