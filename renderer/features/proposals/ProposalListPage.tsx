import { useDeferredValue, useMemo, useRef } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { ExportMenu } from '#renderer/features/tableExport/index.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Button, ErrorState, FilterTabs, Page, SearchField, type SeenTable } from '#renderer/ui/index.ts'
import { formatMoney, formatNumber } from '#shared/i18n/format.ts'
import { ProposalList } from './ProposalList.tsx'
import {
  countByFilter,
  filterProposalRows,
  PROPOSAL_FILTERS,
  totals,
  type ProposalRow,
} from './ProposalView.ts'
import { searchProposals, showProposals, useProposalView } from './useProposalView.ts'
import { useProposalRows } from './useProposalRows.ts'
import styles from './proposalList.module.css'

/** All proposals: saved filters, search, the sum of what is shown, the table. */
export function ProposalListPage() {
  const t = useT()
  const language = useLanguage()
  const rows = useProposalRows()
  const { filter, search } = useProposalView()
  const searched = useDeferredValue(search)
  const searchBox = useRef<HTMLInputElement>(null)
  const seen = useRef<SeenTable<ProposalRow> | null>(null)

  const all = rows.state === 'ready' ? rows.value : null
  const shown = useMemo(() => filterProposalRows(all ?? [], filter, searched), [all, filter, searched])
  const counts = useMemo(() => (all === null ? null : countByFilter(all)), [all])
  const summary = useMemo(
    () =>
      [formatNumber(shown.length, language), ...totals(shown).map((sum) => formatMoney(sum, language))].join(
        ' · ',
      ),
    [shown, language],
  )

  const clearSearch = (): void => {
    searchProposals('')
    searchBox.current?.focus()
  }

  return (
    <div data-screen="proposals" className={styles['screen']}>
      <Page
        title={t('proposals.title')}
        count={counts === null ? undefined : summary}
        layout="fill"
        actions={
          <>
            <div className={styles['search']}>
              <SearchField
                label={t('proposals.search.label')}
                placeholder={t('proposals.search.placeholder')}
                value={search}
                onChange={searchProposals}
                ref={searchBox}
              />
            </div>
            <ExportMenu name={t('proposals.title')} seen={seen} />
            <Button icon="plus" onPress={() => openDialog({ dialog: 'proposalForm' })}>
              {t('proposals.newProposal')}
            </Button>
          </>
        }
        tabs={
          <FilterTabs
            label={t('proposals.filters.label')}
            tabs={PROPOSAL_FILTERS.map((id) => ({
              id,
              label: t(`proposals.filters.${id}`),
              count: counts?.[id],
            }))}
            selectedId={filter}
            onSelect={showProposals}
          />
        }
      >
        {rows.state === 'failed' ? (
          <ErrorState title={t('proposals.failed.title')} onRetry={rows.retry}>
            {t('proposals.failed.text')}
          </ErrorState>
        ) : (
          <ProposalList
            // A selection belongs to the filter in which it was made.
            key={filter}
            rows={shown}
            isLoading={rows.state === 'loading'}
            hasAny={all !== null && all.length > 0}
            seen={seen}
            filter={filter}
            search={searched}
            onClearSearch={clearSearch}
          />
        )}
      </Page>
    </div>
  )
}
