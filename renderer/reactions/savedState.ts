import { create } from 'zustand'
import type { RequestAnswer } from '#shared/ipc/contract.ts'

/** Why records could not be handed to the journal; `slow`: the answer has not come yet. */
export type SaveError = Extract<RequestAnswer<'journal.append'>, { ok: false }>['error'] | 'noAnswer' | 'slow'

/** Whether everything committed lies in the journal, on disk. */
export interface SavedState {
  readonly state: 'saved' | 'saving' | 'notSaved'
  /** Committed records that are not acknowledged yet. */
  readonly pending: number
  /** Since when (milliseconds since 1970) something has been pending; null when all is saved. */
  readonly since: number | null
  readonly error?: SaveError
}

const SAVED: SavedState = { state: 'saved', pending: 0, since: null }

/** *Saved*, *saving* or *not saved*, truthfully; redraws when it changes. */
export const useSavedState = create<SavedState>()(() => SAVED)

/** A window has just started: nobody knows yet whether the journal has everything. */
export function showChecking(nowMs: number): void {
  useSavedState.setState({ state: 'saving', pending: 0, since: nowMs }, true)
}

/** Something was committed or acknowledged. A failure stays visible until all is saved. */
export function showPending(pending: number, nowMs: number): void {
  const { state, since, error } = useSavedState.getState()
  const pendingState: SavedState = {
    state: state === 'notSaved' ? 'notSaved' : 'saving',
    pending,
    since: since ?? nowMs,
    ...(error === undefined ? {} : { error }),
  }
  useSavedState.setState(pending === 0 ? SAVED : pendingState, true)
}

/** The journal refused or did not answer; it is tried again. */
export function showNotSaved(error: SaveError): void {
  useSavedState.setState((before) => ({ ...before, state: 'notSaved', error }), true)
}
