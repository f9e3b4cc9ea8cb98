import { useState } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { PASSPHRASE_MIN } from '#shared/ipc/vault.ts'

/** A new passphrase being typed twice. */
export interface NewPassphrase {
  readonly first: string
  readonly again: string
  readonly setFirst: (text: string) => void
  readonly setAgain: (text: string) => void
  readonly firstError: string | undefined
  readonly againError: string | undefined
  /** True if it can be set; otherwise the fields say from now on what is wrong. */
  readonly check: () => boolean
}

/** Says what is wrong only once somebody wants to go on, and then at once. In memory for as long as the form is there. */
export function useNewPassphrase(): NewPassphrase {
  const t = useT()
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [isChecked, setChecked] = useState(false)
  const isShort = first.length < PASSPHRASE_MIN
  const differs = first !== again
  return {
    first,
    again,
    setFirst,
    setAgain,
    firstError: isChecked && isShort ? t('vault.passphrase.tooShort', { count: PASSPHRASE_MIN }) : undefined,
    againError: isChecked && !isShort && differs ? t('vault.passphrase.differ') : undefined,
    check: () => {
      setChecked(true)
      return !isShort && !differs
    },
  }
}
