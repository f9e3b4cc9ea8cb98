import type { PrintState } from './usePrint.ts'

type SaveError = Extract<PrintState, { step: 'failed' }>['error']

/** The sentence for a failure, and the way out that fits it. */
export interface PrintFailure {
  readonly sentence:
    'readOnly' | 'diskFull' | 'folderGone' | 'writeFailed' | 'renderFailed' | 'tooLarge' | 'failed'
  readonly wayOut: 'chooseAnother' | 'tryAgain'
}

/** Where the place was wrong another place helps; otherwise another try. */
export function printFailure(error: SaveError): PrintFailure {
  switch (error) {
    case 'readOnly':
    case 'diskFull':
    case 'folderGone':
    case 'writeFailed':
      return { sentence: error, wayOut: 'chooseAnother' }
    case 'renderFailed':
    case 'tooLarge':
      return { sentence: error, wayOut: 'tryAgain' }
    case 'badRequest':
    case 'foreignSender':
    case 'failed':
      return { sentence: 'failed', wayOut: 'tryAgain' }
  }
}
