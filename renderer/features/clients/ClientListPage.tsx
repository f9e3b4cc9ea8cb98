import { ListPage, useList } from '#renderer/features/listPage/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { ClientList } from './ClientList.tsx'
import { CLIENT_FILTERS, countByFilter, filterClientRows } from './ClientView.ts'
import { searchClients, showClients, useClientView } from './useClientView.ts'
import { useClientRows } from './useClientRows.ts'

/** All clients: saved filters, search, the table. */
export function ClientListPage() {
  const t = useT()
  const rows = useClientRows()
  const { filter, search } = useClientView()
  const list = useList({
    rows,
    filter,
    search,
    onSearch: searchClients,
    filterRows: filterClientRows,
    countByFilter,
  })
  return (
    <ListPage
      screen="clients"
      list={list}
      title={t('clients.title')}
      search={{
        label: t('clients.search.label'),
        placeholder: t('clients.search.placeholder'),
      }}
      filters={{
        label: t('clients.filters.label'),
        tabs: CLIENT_FILTERS.map((id) => ({ id, label: t(`clients.filters.${id}`) })),
        onSelect: showClients,
      }}
      add={{
        label: t('clients.newClient'),
        icon: 'plus',
        onPress: () => openDialog({ dialog: 'clientForm' }),
      }}
      failed={{ title: t('clients.failed.title'), text: t('clients.failed.text') }}
    >
      <ClientList
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
