import { type RefObject, useMemo } from 'react'
import { archivePeople, deletePeople, restorePeople } from '#renderer/commands/people.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { deletionText } from '#renderer/lib/deletionText.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { useTableView } from '#renderer/lib/preferences.ts'
import { navigate } from '#renderer/navigation/location.ts'
import { Button, DataTable, NOTHING_SELECTED, useSelection, type SeenTable } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { TableView } from '#shared/ipc/preferences.ts'
import { personColumns } from './PersonColumns.tsx'
import { PersonListEmpty } from './PersonListEmpty.tsx'
import type { PersonFilter, PersonRow } from './PersonView.ts'

interface PersonListProps {
  /** Searched and filtered. */
  readonly rows: readonly PersonRow[]
  /** All of them, by which ranks are worked out. */
  readonly allRows: readonly PersonRow[]
  readonly isLoading: boolean
  readonly seen: RefObject<SeenTable<PersonRow> | null>
  /** Whether there is anybody at all. */
  readonly hasAny: boolean
  readonly filter: PersonFilter
  readonly search: string
  readonly onClearSearch: () => void
}

/** The table of people and what can be done with those selected. */
export function PersonList({
  rows,
  allRows,
  isLoading,
  seen,
  hasAny,
  filter,
  search,
  onClearSearch,
}: PersonListProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const [view, changeView] = useTableView('people')
  const sortedView = useMemo(() => withSorting(view), [view])
  const [selection, select] = useSelection(filter, rows, idOf)
  const columns = useMemo(() => personColumns(t, language, today), [t, language, today])

  return (
    <DataTable
      label={t('people.table')}
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
        <PersonListEmpty hasAny={hasAny} filter={filter} search={search} onClearSearch={onClearSearch} />
      }
    />
  )
}

/** A table that nobody has sorted yet is sorted by name. */
function withSorting(view: TableView): TableView {
  return view.sorting.length > 0 ? view : { ...view, sorting: [{ id: 'name', desc: false }] }
}

interface SelectionActionsProps {
  readonly rows: readonly PersonRow[]
  readonly isArchive: boolean
  readonly onDone: () => void
}

function SelectionActions({ rows, isArchive, onDone }: SelectionActionsProps) {
  const t = useT()
  const language = useLanguage()
  const ids = rows.map((row) => row.id)
  const count = ids.length
  const archive = async (): Promise<void> => {
    if (report(await archivePeople({ ids }), t, t('people.done.archived', { count }))) onDone()
  }
  const restore = async (): Promise<void> => {
    if (report(await restorePeople({ ids }), t, t('people.done.restored', { count }))) onDone()
  }
  const remove = async (): Promise<void> => {
    const done = await deletePeople({ ids })
    const what = t('people.done.deleted', { count })
    if (report(done, t, done.ok ? deletionText(t, language, what, 'person', done.value) : '')) onDone()
  }
  return (
    <>
      {isArchive ? (
        <Button size="small" icon="archiveRestore" onPress={() => void restore()}>
          {t('people.selection.restore')}
        </Button>
      ) : (
        <Button size="small" icon="archive" onPress={() => void archive()}>
          {t('people.selection.archive')}
        </Button>
      )}
      <Button size="small" variant="danger" icon="trash2" onPress={() => void remove()}>
        {t('people.selection.delete')}
      </Button>
    </>
  )
}

function idOf(row: PersonRow): string {
  return row.id
}

function nameOf(row: PersonRow): string {
  return fullName(row.person)
}

function open(row: PersonRow): void {
  navigate({ screen: 'person', personId: row.id })
}
