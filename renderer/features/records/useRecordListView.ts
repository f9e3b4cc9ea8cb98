import { create } from 'zustand'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { specOf } from './anyRecord.ts'
import type { RecordFilter } from './RecordListView.ts'

interface RecordListView {
  readonly filter: RecordFilter
  readonly search: string
  /** The record that is looked at beside the list. */
  readonly peekId: string | null
}

/** How each list was left: coming back from a record finds the same filter, search and peek. */
const useViews = create<Partial<Readonly<Record<TradeKind, RecordListView>>>>()(() => ({}))

/** How the list of a kind was left. One that knows open records begins with those. */
export function useRecordListView(kind: TradeKind): RecordListView {
  return useViews((views) => views[kind]) ?? INITIAL[specOf(kind).isOpen === undefined ? 'all' : 'open']
}

/** Changes what a list shows. */
export function changeRecordList(kind: TradeKind, change: Partial<RecordListView>): void {
  useViews.setState((views) => ({
    [kind]: {
      ...(views[kind] ?? INITIAL[specOf(kind).isOpen === undefined ? 'all' : 'open']),
      ...change,
    },
  }))
}

const INITIAL = {
  open: { filter: 'open', search: '', peekId: null },
  all: { filter: 'all', search: '', peekId: null },
} as const satisfies Record<RecordFilter, RecordListView>
