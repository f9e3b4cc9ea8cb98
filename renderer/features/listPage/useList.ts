import { type RefObject, useCallback, useDeferredValue, useMemo, useRef } from 'react'
import type { QueryState } from '#renderer/data/useQuery.ts'
import { type SeenTable, useSliced } from '#renderer/ui/index.ts'
import type { Sliced } from '#shared/lib/slices.ts'

export interface ListOptions<Row, Filter extends string> {
  readonly rows: QueryState<readonly Row[]>
  readonly filter: Filter
  readonly search: string
  readonly onSearch: (search: string) => void
  /** Defined outside of components: another function filters anew. */
  readonly filterRows: (rows: readonly Row[], filter: Filter, search: string) => Sliced<readonly Row[]>
  readonly countByFilter: (rows: readonly Row[]) => Readonly<Record<Filter, number>>
}

/** A list of records as it is filtered and searched now. */
export interface List<Row, Filter extends string> {
  /** All of them, by which ranks are worked out; empty until they are read. */
  readonly all: readonly Row[]
  /** Those of the filter that match the search. */
  readonly shown: readonly Row[]
  readonly counts: Readonly<Record<Filter, number>> | null
  readonly filter: Filter
  /** As typed. */
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly searchBox: RefObject<HTMLInputElement | null>
  /** Shows what the search had hidden; one may go on typing. */
  readonly clearSearch: () => void
  /** The search for which rows are shown: typing runs ahead of it. */
  readonly searched: string
  readonly isLoading: boolean
  /** To be called when reading failed; null while all is well. */
  readonly retry: (() => void) | null
  /** What the table shows right now, for an export. */
  readonly seen: RefObject<SeenTable<Row> | null>
}

/** Filters rows behind what is typed, between frames where there are many. */
export function useList<Row, Filter extends string>({
  rows,
  filter,
  search,
  onSearch,
  filterRows,
  countByFilter,
}: ListOptions<Row, Filter>): List<Row, Filter> {
  const searched = useDeferredValue(search)
  const seen = useRef<SeenTable<Row> | null>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const read = rows.state === 'ready' ? rows.value : null
  const filtering = useSliced(
    useCallback(() => filterRows(read ?? NONE, filter, searched), [filterRows, read, filter, searched]),
  )
  const counts = useMemo(() => (read === null ? null : countByFilter(read)), [read, countByFilter])
  return {
    all: read ?? NONE,
    shown: filtering.value ?? NONE,
    counts,
    filter,
    search,
    onSearch,
    searchBox,
    clearSearch: () => {
      onSearch('')
      searchBox.current?.focus()
    },
    searched,
    isLoading: rows.state === 'loading' || !filtering.isDone,
    retry: rows.state === 'failed' ? rows.retry : null,
    seen,
  }
}

const NONE: readonly never[] = []
