import { useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import type { Letters } from '#shared/formats/letters.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'

type SaveError = Exclude<Extract<RequestAnswer<'pdf.saveLetters'>, { ok: false }>['error'], 'cancelled'>

/** How far saving the letters has come. */
export type LetterPrintState =
  | { readonly step: 'idle' }
  | { readonly step: 'working' }
  | { readonly step: 'failed'; readonly error: SaveError }
  | { readonly step: 'saved'; readonly fileId: string; readonly fileName: string; readonly isGone: boolean }

export interface LetterPrint {
  readonly state: LetterPrintState
  /** Makes the PDF; the main process asks where to. */
  readonly save: (letters: Letters) => Promise<void>
  readonly open: (fileId: string) => Promise<void>
  readonly showInFolder: (fileId: string) => Promise<void>
}

/** Prints letters through the main process. Somebody who cancels is simply back where they were. */
export function useLetterPrint(): LetterPrint {
  const [state, setState] = useState<LetterPrintState>({ step: 'idle' })
  const tellIfGone = (isDone: boolean): void => {
    setState((now) => (now.step === 'saved' ? { ...now, isGone: !isDone } : now))
  }
  return {
    state,
    save: async (letters) => {
      setState({ step: 'working' })
      const answer = await bridge().request('pdf.saveLetters', letters)
      if (answer.ok) setState({ step: 'saved', ...answer.value, isGone: false })
      else if (answer.error === 'cancelled') setState({ step: 'idle' })
      else setState({ step: 'failed', error: answer.error })
    },
    open: async (fileId) => tellIfGone((await bridge().request('files.open', { fileId })).ok),
    showInFolder: async (fileId) => tellIfGone((await bridge().request('files.showInFolder', { fileId })).ok),
  }
}
