import { RestoreLink } from '#renderer/features/backup/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { navigate, openDialog } from '#renderer/navigation/location.ts'
import { Button, EmptyState } from '#renderer/ui/index.ts'
import type { ClientFilter } from './ClientView.ts'

interface ClientListEmptyProps {
  readonly hasAny: boolean
  readonly filter: ClientFilter
  readonly search: string
  readonly onClearSearch: () => void
}

/** Why the list is empty, and what to do next. */
export function ClientListEmpty({ hasAny, filter, search, onClearSearch }: ClientListEmptyProps) {
  const t = useT()
  if (search.trim() !== '') {
    return (
      <EmptyState
        icon="search"
        title={t('clients.nothingFound.title')}
        action={<Button onPress={onClearSearch}>{t('clients.nothingFound.clear')}</Button>}
      >
        {t('clients.nothingFound.text', { search: search.trim() })}
      </EmptyState>
    )
  }
  if (!hasAny) {
    return (
      <EmptyState
        icon="building2"
        title={t('clients.nothingYet.title')}
        action={
          <>
            <Button variant="primary" icon="plus" onPress={() => openDialog({ dialog: 'clientForm' })}>
              {t('clients.newClient')}
            </Button>
            <Button icon="fileUp" onPress={() => navigate({ screen: 'import', kind: 'clients' })}>
              {t('importing.menu')}
            </Button>
            <RestoreLink />
          </>
        }
      >
        {t('clients.nothingYet.text')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={filter === 'archived' ? 'archive' : 'building2'}
      title={t(`clients.nothingIn.${filter}.title`)}
    >
      {t(`clients.nothingIn.${filter}.text`)}
    </EmptyState>
  )
}
