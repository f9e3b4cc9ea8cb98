import { type RefObject, useMemo } from 'react'
import { archiveClients, deleteClients, restoreClients } from '#renderer/commands/clients.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { deletionText } from '#renderer/lib/deletionText.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { useTableView } from '#renderer/lib/preferences.ts'
import { navigate } from '#renderer/navigation/location.ts'
import { Button, DataTable, NOTHING_SELECTED, useSelection, type SeenTable } from '#renderer/ui/index.ts'
import type { TableView } from '#shared/ipc/preferences.ts'
import { clientColumns } from './ClientColumns.tsx'
import { ClientListEmpty } from './ClientListEmpty.tsx'
import type { ClientFilter, ClientRow } from './ClientView.ts'

interface ClientListProps {
  /** Searched and filtered. */
  readonly rows: readonly ClientRow[]
  /** All of them, by which ranks are worked out. */
  readonly allRows: readonly ClientRow[]
  readonly isLoading: boolean
  readonly seen: RefObject<SeenTable<ClientRow> | null>
  /** Whether there is any client at all. */
  readonly hasAny: boolean
  readonly filter: ClientFilter
  readonly search: string
  readonly onClearSearch: () => void
}

/** The table of clients and what can be done with those selected. */
export function ClientList({
  rows,
  allRows,
  isLoading,
  seen,
  hasAny,
  filter,
  search,
  onClearSearch,
}: ClientListProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const [view, changeView] = useTableView('clients')
  const sortedView = useMemo(() => withSorting(view), [view])
  const [selection, select] = useSelection(filter, rows, idOf)
  const columns = useMemo(() => clientColumns(t, language, today), [t, language, today])

  return (
    <DataTable
      label={t('clients.table')}
      columns={columns}
      rows={rows}
      allRows={allRows}
      listKey={`${filter} ${search}`}
      rowId={idOf}
      rowLabel={nameOf}
      view={sortedView}
      onViewChange={changeView}
      onOpen={open}
      selection={selection}
      onSelectionChange={select}
      selectionActions={
        <SelectionActions
          rows={selection.size === 0 ? [] : rows.filter((row) => selection.has(row.id))}
          isArchive={filter === 'archived'}
          onDone={() => select(NOTHING_SELECTED)}
        />
      }
      isLoading={isLoading}
      seen={seen}
      emptyState={
        <ClientListEmpty hasAny={hasAny} filter={filter} search={search} onClearSearch={onClearSearch} />
      }
    />
  )
}

/** A table that nobody has sorted yet is sorted by name. */
function withSorting(view: TableView): TableView {
  return view.sorting.length > 0 ? view : { ...view, sorting: [{ id: 'name', desc: false }] }
}

interface SelectionActionsProps {
  readonly rows: readonly ClientRow[]
  readonly isArchive: boolean
  readonly onDone: () => void
}

function SelectionActions({ rows, isArchive, onDone }: SelectionActionsProps) {
  const t = useT()
  const language = useLanguage()
  const ids = rows.map((row) => row.id)
  const count = ids.length
  const archive = async (): Promise<void> => {
    if (report(await archiveClients({ ids }), t, t('clients.done.archived', { count }))) onDone()
  }
  const restore = async (): Promise<void> => {
    if (report(await restoreClients({ ids }), t, t('clients.done.restored', { count }))) onDone()
  }
  const remove = async (): Promise<void> => {
    const done = await deleteClients({ ids })
    const what = t('clients.done.deleted', { count })
    if (report(done, t, done.ok ? deletionText(t, language, what, 'client', done.value) : '')) onDone()
  }
  return (
    <>
      {isArchive ? (
        <Button size="small" icon="archiveRestore" onPress={() => void restore()}>
          {t('clients.selection.restore')}
        </Button>
      ) : (
        <Button size="small" icon="archive" onPress={() => void archive()}>
          {t('clients.selection.archive')}
        </Button>
      )}
      <Button size="small" variant="danger" icon="trash2" onPress={() => void remove()}>
        {t('clients.selection.delete')}
      </Button>
    </>
  )
}

function idOf(row: ClientRow): string {
  return row.id
}

function nameOf(row: ClientRow): string {
  return row.client.name
}

function open(row: ClientRow): void {
  navigate({ screen: 'client', clientId: row.id, tab: 'overview' })
}
