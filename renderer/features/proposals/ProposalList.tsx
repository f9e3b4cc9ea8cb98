import { type RefObject, useMemo, useState } from 'react'
import { deleteProposals, setProposalStatus } from '#renderer/commands/proposals.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { useTableView } from '#renderer/lib/preferences.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, DataTable, MenuButton, type TableSelection, type SeenTable } from '#renderer/ui/index.ts'
import { PROPOSAL_STATUSES, type ProposalStatus } from '#shared/domain/proposals/proposal.ts'
import type { TableView } from '#shared/ipc/preferences.ts'
import { callTitleOf } from './afterSendingView.ts'
import { proposalColumns } from './ProposalColumns.tsx'
import { ProposalListEmpty } from './ProposalListEmpty.tsx'
import { iconOfStatus } from './ProposalStatusMark.tsx'
import type { ProposalFilter, ProposalRow } from './ProposalView.ts'

interface ProposalListProps {
  /** Searched and filtered. */
  readonly rows: readonly ProposalRow[]
  readonly isLoading: boolean
  readonly seen: RefObject<SeenTable<ProposalRow> | null>
  /** Whether there is any proposal at all. */
  readonly hasAny: boolean
  readonly filter: ProposalFilter
  readonly search: string
  readonly onClearSearch: () => void
}

const NOTHING: TableSelection = new Set()

/** The table of proposals and what can be done with those selected. */
export function ProposalList({
  rows,
  isLoading,
  seen,
  hasAny,
  filter,
  search,
  onClearSearch,
}: ProposalListProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const [view, changeView] = useTableView('proposals')
  const sortedView = useMemo(() => withSorting(view, filter), [view, filter])
  const [selection, select] = useState(NOTHING)
  // Only what is visible is acted on: a search may have hidden some of the selected rows.
  const visibleSelection = useMemo(
    () => new Set(rows.map(idOf).filter((id) => selection.has(id))),
    [rows, selection],
  )
  const columns = useMemo(() => proposalColumns(t, language, today), [t, language, today])

  return (
    <DataTable
      label={t('proposals.table')}
      columns={columns}
      rows={rows}
      rowId={idOf}
      rowLabel={titleOf}
      view={sortedView}
      onViewChange={changeView}
      onOpen={open}
      selection={visibleSelection}
      onSelectionChange={select}
      selectionActions={
        <SelectionActions
          rows={rows.filter((row) => visibleSelection.has(row.id))}
          onDone={() => select(NOTHING)}
        />
      }
      isLoading={isLoading}
      seen={seen}
      emptyState={
        <ProposalListEmpty hasAny={hasAny} filter={filter} search={search} onClearSearch={onClearSearch} />
      }
    />
  )
}

/** A table that nobody has sorted yet begins with what ends first; where all is decided, with the latest. */
function withSorting(view: TableView, filter: ProposalFilter): TableView {
  if (view.sorting.length > 0) return view
  const desc = filter === 'won' || filter === 'lost' || filter === 'all'
  return { ...view, sorting: [{ id: 'validUntil', desc }] }
}

interface SelectionActionsProps {
  readonly rows: readonly ProposalRow[]
  readonly onDone: () => void
}

function SelectionActions({ rows, onDone }: SelectionActionsProps) {
  const t = useT()
  const ids = rows.map((row) => row.id)
  const count = ids.length
  const setStatus = async (status: ProposalStatus): Promise<void> => {
    const word = t(`vocabulary.proposalStatus.${status}`)
    const callTitles = Object.fromEntries(rows.map(({ id, proposal }) => [id, callTitleOf(proposal, t)]))
    const done = await setProposalStatus({ ids, status, callTitles })
    if (report(done, t, t('proposals.done.statuses', { count, status: word }))) onDone()
  }
  const remove = async (): Promise<void> => {
    if (report(await deleteProposals({ ids }), t, t('proposals.done.deleted', { count }))) onDone()
  }
  return (
    <>
      <MenuButton
        size="small"
        label={t('proposals.selection.status')}
        groups={[
          {
            id: 'status',
            actions: PROPOSAL_STATUSES.map((status) => ({
              id: status,
              label: t(`vocabulary.proposalStatus.${status}`),
              icon: iconOfStatus(status),
              onAction: () => void setStatus(status),
            })),
          },
        ]}
      />
      <Button size="small" variant="danger" icon="trash2" onPress={() => void remove()}>
        {t('proposals.selection.delete')}
      </Button>
    </>
  )
}

function idOf(row: ProposalRow): string {
  return row.id
}

function titleOf(row: ProposalRow): string {
  return row.proposal.title
}

function open(row: ProposalRow): void {
  openDialog({ dialog: 'proposalForm', proposalId: row.id })
}
