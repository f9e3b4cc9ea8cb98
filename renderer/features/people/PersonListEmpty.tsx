import { useT } from '#renderer/lib/language.ts'
import { navigate, openDialog } from '#renderer/navigation/location.ts'
import { Button, EmptyState } from '#renderer/ui/index.ts'
import type { PersonFilter } from './PersonView.ts'

interface PersonListEmptyProps {
  readonly hasAny: boolean
  readonly filter: PersonFilter
  readonly search: string
  readonly onClearSearch: () => void
}

/** Why the list is empty, and what to do next. */
export function PersonListEmpty({ hasAny, filter, search, onClearSearch }: PersonListEmptyProps) {
  const t = useT()
  if (search.trim() !== '') {
    return (
      <EmptyState
        icon="search"
        title={t('people.nothingFound.title')}
        action={<Button onPress={onClearSearch}>{t('people.nothingFound.clear')}</Button>}
      >
        {t('people.nothingFound.text', { search: search.trim() })}
      </EmptyState>
    )
  }
  if (!hasAny) {
    return (
      <EmptyState
        icon="users"
        title={t('people.nothingYet.title')}
        action={
          <>
            <Button variant="primary" icon="plus" onPress={() => openDialog({ dialog: 'personForm' })}>
              {t('people.newPerson')}
            </Button>
            <Button icon="fileUp" onPress={() => navigate({ screen: 'import', kind: 'people' })}>
              {t('importing.menu')}
            </Button>
          </>
        }
      >
        {t('people.nothingYet.text')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={filter === 'archived' ? 'archive' : 'users'}
      title={t(`people.nothingIn.${filter}.title`)}
    >
      {t(`people.nothingIn.${filter}.text`)}
    </EmptyState>
  )
}
