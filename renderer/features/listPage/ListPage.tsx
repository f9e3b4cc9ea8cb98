import type { ReactNode } from 'react'
import { ExportMenu } from '#renderer/features/tableExport/index.ts'
import { useLanguage } from '#renderer/lib/language.ts'
import type { ScreenName } from '#renderer/navigation/route.ts'
import { Button, ErrorState, FilterTabs, type IconName, Page, SearchField } from '#renderer/ui/index.ts'
import { formatNumber } from '#shared/i18n/format.ts'
import type { List } from './useList.ts'
import styles from './ListPage.module.css'

export interface ListPageProps<Row, Filter extends string> {
  readonly screen: ScreenName
  /** Tells screens of one name apart, e.g. the kind of record. */
  readonly kind?: string
  readonly list: List<Row, Filter>
  readonly title: string
  /** Behind the title; how many are shown unless given. */
  readonly summary?: string
  readonly search: { readonly label: string; readonly placeholder: string }
  /** The saved filters, as tabs; a list without them shows all. */
  readonly filters: {
    readonly label: string
    readonly tabs: readonly { readonly id: Filter; readonly label: string }[]
    readonly onSelect: (filter: Filter) => void
  } | null
  /** Beside the button for a new one: another way to begin. */
  readonly beginning?: ReactNode
  readonly add: { readonly label: string; readonly icon: IconName; readonly onPress: () => void }
  /** What stands in place of the table when it could not be read. */
  readonly failed: { readonly title: string; readonly text: string }
  /** False keeps a row out of an exported file. */
  readonly isExported?: (row: Row) => boolean
  /** The table. */
  readonly children: ReactNode
  /** A look at one row, at the right. */
  readonly peek?: { readonly content: ReactNode; readonly onClose: () => void } | undefined
}

/** What every list of records has: title with count, search, export, a new one, saved filters, the table. */
export function ListPage<Row, Filter extends string>(props: ListPageProps<Row, Filter>) {
  const { screen, kind, list, title, summary, search, filters, add, failed, peek } = props
  const language = useLanguage()
  const { counts, shown, seen, searchBox, retry } = list
  return (
    <div
      data-screen={screen}
      {...(kind === undefined ? {} : { 'data-kind': kind })}
      className={styles['screen']}
      onKeyDown={(event) => {
        // What is open over the page, and a selection, take the key before.
        if (event.key === 'Escape') peek?.onClose()
      }}
    >
      <div className={styles['list']}>
        <Page
          title={title}
          count={counts === null ? undefined : (summary ?? formatNumber(shown.length, language))}
          layout="fill"
          actions={
            <>
              <div className={styles['search']}>
                <SearchField {...search} value={list.search} onChange={list.onSearch} ref={searchBox} />
              </div>
              <ExportMenu
                name={title}
                seen={seen}
                {...(props.isExported ? { isExported: props.isExported } : {})}
              />
              {props.beginning}
              <Button icon={add.icon} onPress={add.onPress}>
                {add.label}
              </Button>
            </>
          }
          tabs={
            filters && (
              <FilterTabs
                label={filters.label}
                tabs={filters.tabs.map((tab) => ({ ...tab, count: counts?.[tab.id] }))}
                selectedId={list.filter}
                onSelect={filters.onSelect}
              />
            )
          }
        >
          {retry === null ? (
            props.children
          ) : (
            <ErrorState title={failed.title} onRetry={retry}>
              {failed.text}
            </ErrorState>
          )}
        </Page>
      </div>
      {peek?.content}
    </div>
  )
}
