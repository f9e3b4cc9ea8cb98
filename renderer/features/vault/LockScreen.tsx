import { type SyntheticEvent, useRef, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Button, SecretField } from '#renderer/ui/index.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { VaultState } from '#shared/ipc/vault.ts'
import { GateFrame } from './GateFrame.tsx'
import { Problem } from './Problem.tsx'
import { useSecondsUntil } from './useSecondsUntil.ts'
import { unlockProblem } from './unlockProblem.ts'
import { readVault } from './vaultState.ts'
import styles from './vault.module.css'
import { VaultProgressNote } from './VaultProgressNote.tsx'

interface LockScreenProps {
  readonly vault: VaultState
  readonly onOpened: (vault: VaultState) => void
  /** The passphrase is lost. */
  readonly onLost: () => void
}

/** The date, one field, nothing about clients. */
export function LockScreen({ vault, onOpened, onLost }: LockScreenProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const [passphrase, setPassphrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const seconds = useSecondsUntil(vault.waitUntilMs)

  const unlock = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy || seconds > 0 || passphrase === '') return field.current?.focus()
    setBusy(true)
    setProblem(null)
    const answer = await bridge().request('vault.unlock', { passphrase })
    if (answer.ok) return onOpened(answer.value)
    // The pause grew: it is told with the state.
    await readVault()
    setBusy(false)
    setProblem(answer.error === 'wait' ? null : t(`vault.locked.error.${unlockProblem(answer.error)}`))
    field.current?.focus()
    field.current?.select()
  }

  return (
    <GateFrame
      screen="locked"
      icon="lock"
      above={formatDay(today, language, 'withWeekday')}
      title={t('vault.locked.title')}
      text={t(`vault.locked.reason.${vault.lockedBy ?? 'start'}`)}
    >
      <form className={styles['form']} noValidate onSubmit={(event) => void unlock(event)}>
        <SecretField
          label={t('vault.locked.passphrase')}
          showLabel={t('vault.show')}
          value={passphrase}
          maxLength={1000}
          autoFocus
          ref={field}
          onChange={setPassphrase}
        />
        <Problem>{problem}</Problem>
        {/* Not read out each second. */}
        {seconds > 0 && (
          <p className={styles['quiet']} role="timer">
            {t('vault.locked.wait', { count: seconds })}
          </p>
        )}
        <VaultProgressNote />
        <Button type="submit" variant="primary" isWide isPending={isBusy} isDisabled={seconds > 0}>
          {t('vault.locked.unlock')}
        </Button>
      </form>
      <div className={styles['other']}>
        <Button variant="quiet" onPress={onLost}>
          {t('vault.locked.lost')}
        </Button>
      </div>
    </GateFrame>
  )
}
