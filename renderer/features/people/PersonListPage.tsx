import { ListPage, useList } from '#renderer/features/listPage/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { PersonList } from './PersonList.tsx'
import { PERSON_FILTERS, countByFilter, filterPersonRows, type PersonRow } from './PersonView.ts'
import { searchPeople, showPeople, usePersonView } from './usePersonView.ts'
import { usePersonRows } from './usePersonRows.ts'

/** All people: saved filters, search, the table. */
export function PersonListPage() {
  const t = useT()
  const rows = usePersonRows()
  const { filter, search } = usePersonView()
  const list = useList({
    rows,
    filter,
    search,
    onSearch: searchPeople,
    filterRows: filterPersonRows,
    countByFilter,
  })
  return (
    <ListPage
      screen="people"
      list={list}
      title={t('people.title')}
      search={{
        label: t('people.search.label'),
        placeholder: t('people.search.placeholder'),
      }}
      filters={{
        label: t('people.filters.label'),
        tabs: PERSON_FILTERS.map((id) => ({ id, label: t(`people.filters.${id}`) })),
        onSelect: showPeople,
      }}
      add={{
        label: t('people.newPerson'),
        icon: 'userPlus',
        onPress: () => openDialog({ dialog: 'personForm' }),
      }}
      failed={{ title: t('people.failed.title'), text: t('people.failed.text') }}
      isExported={isExported}
    >
      <PersonList
        rows={list.shown}
        allRows={list.all}
        isLoading={list.isLoading}
        hasAny={list.all.length > 0}
        seen={list.seen}
        filter={filter}
        search={list.searched}
        onClearSearch={list.clearSearch}
      />
    </ListPage>
  )
}

/** A restricted card appears in no export but its own. */
function isExported({ person }: PersonRow): boolean {
  return !person.restricted
}
