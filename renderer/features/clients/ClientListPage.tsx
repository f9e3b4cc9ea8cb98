import { useCallback, useDeferredValue, useMemo, useRef } from 'react'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { ExportMenu } from '#renderer/features/tableExport/index.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import {
  Button,
  ErrorState,
  FilterTabs,
  Page,
  SearchField,
  type SeenTable,
  useSliced,
} from '#renderer/ui/index.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import { ClientList } from './ClientList.tsx'
import { CLIENT_FILTERS, countByFilter, filterClientRows, type ClientRow } from './ClientView.ts'
import { searchClients, showClients, useClientView } from './useClientView.ts'
import { useClientRows } from './useClientRows.ts'
import styles from './clientList.module.css'

const NONE: readonly ClientRow[] = []

/** All clients: saved filters, search, the table. */
export function ClientListPage() {
  const t = useT()
  const language = useLanguage()
  const rows = useClientRows()
  const { filter, search } = useClientView()
  const searched = useDeferredValue(search)
  const searchBox = useRef<HTMLInputElement>(null)
  const seen = useRef<SeenTable<ClientRow> | null>(null)

  const all = rows.state === 'ready' ? rows.value : null
  const filtering = useSliced(
    useCallback(() => filterClientRows(all ?? NONE, filter, searched), [all, filter, searched]),
  )
  const shown = filtering.value ?? NONE
  const counts = useMemo(() => (all === null ? null : countByFilter(all)), [all])

  const clearSearch = (): void => {
    searchClients('')
    searchBox.current?.focus()
  }

  return (
    <div data-screen="clients" className={styles['screen']}>
      <Page
        title={t('clients.title')}
        count={counts === null ? undefined : formatNumber(shown.length, language)}
        layout="fill"
        actions={
          <>
            <div className={styles['search']}>
              <SearchField
                label={t('clients.search.label')}
                placeholder={t('clients.search.placeholder')}
                value={search}
                onChange={searchClients}
                ref={searchBox}
              />
            </div>
            <ExportMenu name={t('clients.title')} seen={seen} />
            <Button icon="plus" onPress={() => openDialog({ dialog: 'clientForm' })}>
              {t('clients.newClient')}
            </Button>
          </>
        }
        tabs={
          <FilterTabs
            label={t('clients.filters.label')}
            tabs={CLIENT_FILTERS.map((id) => ({
              id,
              label: t(`clients.filters.${id}`),
              count: counts?.[id],
            }))}
            selectedId={filter}
            onSelect={showClients}
          />
        }
      >
        {rows.state === 'failed' ? (
          <ErrorState title={t('clients.failed.title')} onRetry={rows.retry}>
            {t('clients.failed.text')}
          </ErrorState>
        ) : (
          <ClientList
            rows={shown}
            allRows={all ?? NONE}
            isLoading={rows.state === 'loading' || !filtering.isDone}
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
