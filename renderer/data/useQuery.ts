import { liveQuery } from 'dexie'
import { useState, useSyncExternalStore } from 'react'
import { onStoreReopened } from './guardian.ts'
import { isStoreTrouble, reportStoreTrouble, StoreAway } from './storeTrouble.ts'

export type QueryState<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly retry: () => void }

interface LiveValue<Value> {
  readonly subscribe: (redraw: () => void) => () => void
  readonly read: () => QueryState<Value>
}

/**
 * The answer of a query, redrawn whenever a row that it read changes. `deps` are what the query depends on:
 * when one of them is another, the question is another, and it is loading again.
 */
export function useQuery<Value>(query: () => Promise<Value>, deps: readonly unknown[]): QueryState<Value> {
  const [asked, setAsked] = useState(() => ({ deps, live: liveValue(query) }))
  let { live } = asked
  if (!sameItems(asked.deps, deps)) {
    live = liveValue(query)
    setAsked({ deps, live })
  }
  return useSyncExternalStore(live.subscribe, live.read)
}

const LOADING = { state: 'loading' } as const

function liveValue<Value>(query: () => Promise<Value>): LiveValue<Value> {
  let current: QueryState<Value> = LOADING
  let redraw = (): void => undefined
  let stop = (): void => undefined

  const show = (next: QueryState<Value>): void => {
    current = next
    redraw()
  }
  const start = (): void => {
    stop()
    // Only of a function declared async does Dexie hear what is read after its first wait.
    const subscription = liveQuery(async () => heard(query)).subscribe({
      next: (value) => show({ state: 'ready', value }),
      error: (error) => {
        const isTrouble = isStoreTrouble(error)
        // The guardian reopens the database; until then what was read last still holds.
        if (!isTrouble || current.state !== 'ready') show({ state: 'failed', retry })
        if (isTrouble) reportStoreTrouble(error)
        else reportError(error)
      },
    })
    stop = () => subscription.unsubscribe()
  }
  const retry = (): void => {
    show(LOADING)
    start()
  }

  return {
    read: () => current,
    subscribe(listener) {
      redraw = listener
      start()
      // A reopened database is another connection: what was asked of the old one is asked again.
      const stopListening = onStoreReopened(start)
      return () => {
        redraw = () => undefined
        stopListening()
        stop()
      }
    },
  }
}

/** A live query keeps silent about a closed database and would be loading for ever: here it speaks. */
async function heard<Value>(query: () => Promise<Value>): Promise<Value> {
  try {
    return await query()
  } catch (error) {
    throw isStoreTrouble(error) ? new StoreAway(error) : error
  }
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => Object.is(item, other[index]))
}
