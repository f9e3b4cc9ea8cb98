import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { putDrafts } from '#renderer/lib/drafts.ts'
import { useT } from '#renderer/lib/language.ts'
import { readPreferences } from '#renderer/lib/preferences.ts'
import { returnTo } from '#renderer/navigation/location.ts'
import { ErrorState } from '#renderer/ui/index.ts'
import type { VaultState } from '#shared/ipc/vault.ts'
import { FirstRecoveryKey } from './FirstRecoveryKey.tsx'
import { FirstStart } from './FirstStart.tsx'
import { KeysUnreadable } from './KeysUnreadable.tsx'
import { LockScreen } from './LockScreen.tsx'
import { RecoverScreen } from './RecoverScreen.tsx'
import styles from './vault.module.css'
import { VaultProgressNote } from './VaultProgressNote.tsx'
import { keepVault, readVault, useVault } from './vaultState.ts'

type Step = 'asking' | 'notAnswered' | 'closed' | 'recover' | 'recoveryKey' | 'open'

/** Shows what is behind it once the data is open; until then the question of the first start, or the lock screen. */
export function VaultGate({ children }: { readonly children: ReactNode }) {
  const vault = useVault((state) => state.vault)
  const [step, setStep] = useState<Step>('asking')

  const enter = useCallback(async (): Promise<void> => {
    await Promise.all([bringBackDrafts(), readPreferences()])
    setStep('open')
  }, [])
  const ask = useCallback(async (): Promise<void> => {
    const state = await readVault()
    if (state === null) setStep('notAnswered')
    else if (state.state === 'open') await enter()
    else setStep('closed')
  }, [enter])
  useEffect(() => {
    // The answer comes later: nothing is drawn twice at once.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void ask()
  }, [ask])
  const opened = (next: VaultState): void => {
    // A page that was only hidden comes back instead of this one, which must not open a second time what that one has open.
    if (next.state !== 'open') return
    keepVault(next)
    void enter()
  }
  const created = (next: VaultState, hasPassphrase: boolean): void => {
    keepVault(next)
    if (hasPassphrase) setStep('recoveryKey')
    else void enter()
  }

  switch (step) {
    case 'open':
      return children
    case 'notAnswered':
      return <NotAnswered onRetry={() => void ask()} />
    case 'recoveryKey':
      return <FirstRecoveryKey onDone={() => void enter()} />
    case 'recover':
    case 'closed':
      if (vault?.state === 'new') return <FirstStart onCreated={created} />
      if (vault?.state === 'damaged' || vault?.state === 'newer')
        return <KeysUnreadable reason={vault.state} />
      if (vault === null) return <Asking />
      if (step === 'recover')
        return <RecoverScreen vault={vault} onOpened={opened} onBack={() => setStep('closed')} />
      return <LockScreen vault={vault} onOpened={opened} onLost={() => setStep('recover')} />
    case 'asking':
      return <Asking />
  }
}

/** What was typed before the data was locked, and where: before the first screen is drawn. */
async function bringBackDrafts(): Promise<void> {
  const answer = await bridge().request('vault.takeDrafts', undefined)
  if (!answer.ok || answer.value === null) return
  putDrafts(answer.value.forms)
  returnTo(answer.value.place)
}

/** A blink shows nothing. */
function Asking() {
  const t = useT()
  return (
    <div className={styles['middle']} role="status" aria-busy>
      <p className={styles['late']}>{t('vault.asking')}</p>
      <VaultProgressNote />
    </div>
  )
}

function NotAnswered({ onRetry }: { readonly onRetry: () => void }) {
  const t = useT()
  return (
    <main className={styles['middle']} data-screen="vaultUnknown">
      <ErrorState title={t('vault.notAnswered')} onRetry={onRetry}>
        {t('vault.notAnsweredText')}
      </ErrorState>
    </main>
  )
}
