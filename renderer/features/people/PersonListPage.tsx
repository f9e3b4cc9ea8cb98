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
import { PersonList } from './PersonList.tsx'
import { PERSON_FILTERS, countByFilter, filterPersonRows, type PersonRow } from './PersonView.ts'
import { searchPeople, showPeople, usePersonView } from './usePersonView.ts'
import { usePersonRows } from './usePersonRows.ts'
import styles from './personList.module.css'

const NONE: readonly PersonRow[] = []

/** All people: saved filters, search, the table. */
export function PersonListPage() {
  const t = useT()
  const language = useLanguage()
  const rows = usePersonRows()
  const { filter, search } = usePersonView()
  const searched = useDeferredValue(search)
  const searchBox = useRef<HTMLInputElement>(null)
  const seen = useRef<SeenTable<PersonRow> | null>(null)

  const all = rows.state === 'ready' ? rows.value : null
  const filtering = useSliced(
    useCallback(() => filterPersonRows(all ?? NONE, filter, searched), [all, filter, searched]),
  )
  const shown = filtering.value ?? NONE
  const counts = useMemo(() => (all === null ? null : countByFilter(all)), [all])

  const clearSearch = (): void => {
    searchPeople('')
    searchBox.current?.focus()
  }

  return (
    <div data-screen="people" className={styles['screen']}>
      <Page
        title={t('people.title')}
        count={counts === null ? undefined : formatNumber(shown.length, language)}
        layout="fill"
        actions={
          <>
            <div className={styles['search']}>
              <SearchField
                label={t('people.search.label')}
                placeholder={t('people.search.placeholder')}
                value={search}
                onChange={searchPeople}
                ref={searchBox}
              />
            </div>
            <ExportMenu name={t('people.title')} seen={seen} isExported={isExported} />
            <Button icon="userPlus" onPress={() => openDialog({ dialog: 'personForm' })}>
              {t('people.newPerson')}
            </Button>
          </>
        }
        tabs={
          <FilterTabs
            label={t('people.filters.label')}
            tabs={PERSON_FILTERS.map((id) => ({
              id,
              label: t(`people.filters.${id}`),
              count: counts?.[id],
            }))}
            selectedId={filter}
            onSelect={showPeople}
          />
        }
      >
        {rows.state === 'failed' ? (
          <ErrorState title={t('people.failed.title')} onRetry={rows.retry}>
            {t('people.failed.text')}
          </ErrorState>
        ) : (
          <PersonList
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

/** A restricted card appears in no export but its own. */
function isExported({ person }: PersonRow): boolean {
  return !person.restricted
}
