import { archiveClients, deleteClients, restoreClients } from '#renderer/commands/clients.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { deletionText } from '#renderer/lib/deletionText.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, type MenuAction, MenuButton } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'

/** What can be done with a dossier; whatever removes has undo instead of a question. */
export function DossierActions({ client }: { readonly client: Client }) {
  const t = useT()
  const language = useLanguage()
  const { id, name } = client
  const clients = { ids: [id] }

  const archive = async (): Promise<void> => {
    report(await archiveClients(clients), t, t('dossier.header.archived', { name }))
  }
  const restore = async (): Promise<void> => {
    report(await restoreClients(clients), t, t('dossier.header.restored', { name }))
  }
  const remove = async (): Promise<void> => {
    const done = await deleteClients(clients)
    const what = t('dossier.header.deleted', { name })
    report(done, t, done.ok ? deletionText(t, language, what, 'client', done.value) : '')
  }
  const actions: readonly MenuAction[] = [
    {
      id: 'mail',
      label: t('mail.add'),
      icon: 'mail',
      onAction: () => openDialog({ dialog: 'mail', clientId: id }),
    },
    {
      id: 'handover',
      label: t('dossier.header.handover'),
      icon: 'history',
      onAction: () => openDialog({ dialog: 'handover', clientId: id }),
    },
    client.archivedOn === null
      ? {
          id: 'archive',
          label: t('dossier.header.archive'),
          icon: 'archive',
          onAction: () => void archive(),
        }
      : {
          id: 'restore',
          label: t('dossier.header.restore'),
          icon: 'archiveRestore',
          onAction: () => void restore(),
        },
    {
      id: 'delete',
      label: t('dossier.header.delete'),
      icon: 'trash2',
      isDanger: true,
      onAction: () => void remove(),
    },
  ]
  return (
    <>
      <Button icon="pencil" onPress={() => openDialog({ dialog: 'clientForm', clientId: id })}>
        {t('dossier.header.edit')}
      </Button>
      <Button icon="users" onPress={() => openDialog({ dialog: 'brief', clientId: id })}>
        {t('dossier.header.brief')}
      </Button>
      <Button icon="printer" onPress={() => openDialog({ dialog: 'printDossier', clientId: id })}>
        {t('dossier.header.print')}
      </Button>
      <MenuButton
        isIconOnly
        variant="secondary"
        label={t('dossier.header.more')}
        groups={[{ id: 'more', actions }]}
        placement="bottom end"
      />
    </>
  )
}
