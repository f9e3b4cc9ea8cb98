import { useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'

type SaveError = Exclude<Extract<RequestAnswer<'pdf.saveDossier'>, { ok: false }>['error'], 'cancelled'>

/** How far printing has come. */
export type PrintState =
  | { readonly step: 'choosing' }
  | { readonly step: 'working' }
  | { readonly step: 'failed'; readonly error: SaveError }
  | { readonly step: 'saved'; readonly fileId: string; readonly fileName: string; readonly isGone: boolean }

export interface Print<Paper> {
  readonly state: PrintState
  /** Makes the PDF; the main process asks where to. */
  readonly save: (paper: Paper) => Promise<void>
  readonly open: (fileId: string) => Promise<void>
  readonly showInFolder: (fileId: string) => Promise<void>
}

/** Prints something through the main process. Somebody who cancels is simply back where they were. */
export function usePrint<Paper>(
  send: (paper: Paper) => Promise<RequestAnswer<'pdf.saveDossier'>>,
): Print<Paper> {
  const [state, setState] = useState<PrintState>({ step: 'choosing' })

  const save = async (paper: Paper): Promise<void> => {
    setState({ step: 'working' })
    const answer = await send(paper)
    if (answer.ok) setState({ step: 'saved', ...answer.value, isGone: false })
    else if (answer.error === 'cancelled') setState({ step: 'choosing' })
    else setState({ step: 'failed', error: answer.error })
  }
  const tellIfGone = (isDone: boolean): void => {
    setState((now) => (now.step === 'saved' ? { ...now, isGone: !isDone } : now))
  }
  return {
    state,
    save,
    open: async (fileId) => tellIfGone((await bridge().request('files.open', { fileId })).ok),
    showInFolder: async (fileId) => tellIfGone((await bridge().request('files.showInFolder', { fileId })).ok),
  }
}
