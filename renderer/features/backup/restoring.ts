import { create } from 'zustand'
import { bridge } from '#renderer/bridge.ts'
import {
  previewRestore,
  type PreviewError,
  type RestoreError,
  restoreFrom,
  type RestorePreview,
} from '#renderer/commands/restore.ts'
import { formatPlace, HOME } from '#renderer/navigation/route.ts'
import type { BoundaryError, RequestAnswer } from '#shared/ipc/contract.ts'
import { err, ok, type Result } from '#shared/lib/result.ts'

type AdoptError = Extract<RequestAnswer<'backup.adopt'>, { ok: false }>['error']
/** Why a snapshot could not be shown. */
export type Refusal = PreviewError | BoundaryError
/** Why it could not be restored. */
export type RestoreFailure = RestoreError | AdoptError | BoundaryError

/** Where the way back stands. It goes on when somebody looks at another screen meanwhile. */
export type Restoring =
  | { readonly stage: 'none' }
  | { readonly stage: 'reading'; readonly id: string; readonly share: number }
  | { readonly stage: 'refused'; readonly id: string; readonly code: Refusal }
  | { readonly stage: 'preview'; readonly id: string; readonly preview: RestorePreview }
  | {
      readonly stage: 'restoring'
      readonly id: string
      readonly preview: RestorePreview
      readonly share: number
    }
  | { readonly stage: 'adopting'; readonly id: string; readonly preview: RestorePreview }
  | {
      readonly stage: 'failed'
      readonly id: string
      readonly preview: RestorePreview
      readonly code: RestoreFailure
    }
  | { readonly stage: 'done'; readonly id: string; readonly takenAt: string }

export const useRestoring = create<Restoring>()(() => ({ stage: 'none' }))

let giveUp = new AbortController()

/** Reads a snapshot and compares it with what is there now. Nothing is interrupted that is being written. */
export async function readPreview(id: string): Promise<void> {
  if (isWriting()) return
  giveUp.abort()
  const own = new AbortController()
  giveUp = own
  set({ stage: 'reading', id, share: 0 })
  const read = await previewRestore(
    id,
    (share) => isCurrent(own) && set({ stage: 'reading', id, share }),
    own.signal,
  )
  if (!isCurrent(own)) return
  set(read.ok ? { stage: 'preview', id, preview: read.value } : { stage: 'refused', id, code: read.error })
}

/** Restores what the preview shows. Answers the result, so that whoever asked can say it. */
export async function restoreShown(): Promise<Result<{ readonly takenAt: string }, RestoreFailure>> {
  const shown = useRestoring.getState()
  if (shown.stage !== 'preview' && shown.stage !== 'failed') return err('cancelled')
  const { id, preview } = shown
  const own = new AbortController()
  giveUp = own
  set({ stage: 'restoring', id, preview, share: 0 })
  const done = await restoreFrom(id, (share) => set({ stage: 'restoring', id, preview, share }), own.signal)
  if (!done.ok) {
    set(
      done.error === 'cancelled'
        ? { stage: 'preview', id, preview }
        : { stage: 'failed', id, preview, code: done.error },
    )
    return done
  }
  const { takenAt } = preview.header
  set({ stage: 'done', id, takenAt })
  return ok({ takenAt })
}

/** On an empty machine: makes the snapshot the beginning of this vault, and starts the window anew. */
export async function adoptShown(startAnew: () => void = beginAnew): Promise<void> {
  const shown = useRestoring.getState()
  if (shown.stage !== 'preview' && shown.stage !== 'failed') return
  const { id, preview } = shown
  set({ stage: 'adopting', id, preview })
  const answer = await bridge().request('backup.adopt', { id })
  if (answer.ok) startAnew()
  else set({ stage: 'failed', id, preview, code: answer.error })
}

/** Gives up what is being read or restored. */
export function cancelRestoring(): void {
  giveUp.abort()
}

/** Forgets what was read. What is being written goes on. */
export function leaveRestoring(): void {
  if (isWriting()) return
  giveUp.abort()
  giveUp = new AbortController()
  set({ stage: 'none' })
}

function isWriting(): boolean {
  const { stage } = useRestoring.getState()
  return stage === 'restoring' || stage === 'adopting'
}

function isCurrent(own: AbortController): boolean {
  return giveUp === own
}

function set(next: Restoring): void {
  useRestoring.setState(next, true)
}

/** The database is filled from the journal at the next start: so start. */
function beginAnew(): void {
  window.location.hash = formatPlace({ route: HOME, dialog: null })
  window.location.reload()
}
