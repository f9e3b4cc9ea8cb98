import { useCallback, useEffect, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { useT } from '#renderer/lib/language.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import type { NewRecoveryKey, VaultState } from '#shared/ipc/vault.ts'

/** A recovery key that is being made: shown first, then three of its words are asked back. */
export interface RecoveryKeyMaking {
  readonly stage:
    | { readonly name: 'making' | 'failed' }
    | { readonly name: 'words'; readonly key: NewRecoveryKey }
    | { readonly name: 'proof'; readonly key: NewRecoveryKey; readonly typed: readonly string[] }
  readonly isBusy: boolean
  readonly problem: string | null
  /** The sheet was handed to the printer. */
  readonly isPrinted: boolean
  /** Makes one after all. */
  readonly begin: () => void
  readonly print: () => void
  readonly toProof: () => void
  readonly toWords: () => void
  readonly type: (place: number, word: string) => void
  readonly confirm: () => void
}

type Stage = RecoveryKeyMaking['stage']

/** Makes a recovery key as soon as it is shown. It is in memory for as long as whatever shows it is there. */
export function useRecoveryKey(onMade: (vault: VaultState) => void): RecoveryKeyMaking {
  const t = useT()
  const [stage, setStage] = useState<Stage>({ name: 'making' })
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isPrinted, setPrinted] = useState(false)

  const ask = useCallback(async (): Promise<void> => {
    const answer = await bridge().request('vault.beginRecoveryKey', undefined)
    setStage(answer.ok ? { name: 'words', key: answer.value } : { name: 'failed' })
  }, [])
  useEffect(() => {
    // The answer comes later: nothing is drawn twice at once.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void ask()
  }, [ask])

  const print = async (): Promise<void> => {
    setBusy(true)
    setProblem(null)
    const answer = await bridge().request('vault.printRecoveryKey', undefined)
    setBusy(false)
    setPrinted(answer.ok)
    if (!answer.ok) setProblem(t('vault.recovery.notPrinted'))
  }
  const confirm = async (typed: readonly string[]): Promise<void> => {
    setBusy(true)
    setProblem(null)
    const answer = await bridge().request('vault.confirmRecoveryKey', { words: typed })
    setBusy(false)
    if (answer.ok) onMade(answer.value)
    else setProblem(t(`vault.recovery.error.${problemOf(answer.error)}`))
  }

  return {
    stage,
    isBusy,
    problem,
    isPrinted,
    begin: () => {
      setStage({ name: 'making' })
      void ask()
    },
    print: () => void print(),
    toProof: () => {
      setProblem(null)
      if (stage.name === 'words')
        setStage({ name: 'proof', key: stage.key, typed: stage.key.asked.map(() => '') })
    },
    toWords: () => {
      setProblem(null)
      if (stage.name === 'proof') setStage({ name: 'words', key: stage.key })
    },
    type: (place, word) => {
      if (stage.name === 'proof') setStage({ ...stage, typed: stage.typed.with(place, word) })
    },
    confirm: () => {
      if (stage.name === 'proof' && !isBusy) void confirm(stage.typed.map((word) => word.trim().slice(0, 40)))
    },
  }
}

type ConfirmError = Extract<RequestAnswer<'vault.confirmRecoveryKey'>, { ok: false }>['error']

function problemOf(error: ConfirmError) {
  switch (error) {
    case 'wrong':
    case 'notOpen':
    case 'diskFull':
    case 'readOnly':
    case 'folderGone':
      return error
    default:
      return 'other'
  }
}
