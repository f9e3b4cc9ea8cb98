import { useMemo } from 'react'
import { ListPage, useList } from '#renderer/features/listPage/index.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { formatMoney, formatNumber } from '#shared/i18n/format.ts'
import { ProposalList } from './ProposalList.tsx'
import { countByFilter, filterProposalRows, PROPOSAL_FILTERS, totals } from './ProposalView.ts'
import { searchProposals, showProposals, useProposalView } from './useProposalView.ts'
import { useProposalRows } from './useProposalRows.ts'

/** All proposals: saved filters, search, the sum of what is shown, the table. */
export function ProposalListPage() {
  const t = useT()
  const language = useLanguage()
  const rows = useProposalRows()
  const { filter, search } = useProposalView()
  const list = useList({
    rows,
    filter,
    search,
    onSearch: searchProposals,
    filterRows: filterProposalRows,
    countByFilter,
  })
  const { shown } = list
  const summary = useMemo(
    () =>
      [formatNumber(shown.length, language), ...totals(shown).map((sum) => formatMoney(sum, language))].join(
        ' · ',
      ),
    [shown, language],
  )
  return (
    <ListPage
      screen="proposals"
      list={list}
      title={t('proposals.title')}
      summary={summary}
      search={{
        label: t('proposals.search.label'),
        placeholder: t('proposals.search.placeholder'),
      }}
      filters={{
        label: t('proposals.filters.label'),
        tabs: PROPOSAL_FILTERS.map((id) => ({ id, label: t(`proposals.filters.${id}`) })),
        onSelect: showProposals,
      }}
      add={{
        label: t('proposals.newProposal'),
        icon: 'plus',
        onPress: () => openDialog({ dialog: 'proposalForm' }),
      }}
      failed={{ title: t('proposals.failed.title'), text: t('proposals.failed.text') }}
    >
      <ProposalList
        // A selection belongs to the filter in which it was made.
        key={filter}
        rows={shown}
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
