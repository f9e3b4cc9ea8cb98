import { type SyntheticEvent, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button } from '#renderer/ui/index.ts'
import type { RequestAnswer } from '#shared/ipc/contract.ts'
import type { VaultState } from '#shared/ipc/vault.ts'
import { GateFrame } from './GateFrame.tsx'
import { NewPassphraseFields } from './NewPassphraseFields.tsx'
import { Problem } from './Problem.tsx'
import { useNewPassphrase } from './useNewPassphrase.ts'
import styles from './vault.module.css'
import { VaultProgressNote } from './VaultProgressNote.tsx'

interface FirstStartProps {
  readonly onCreated: (vault: VaultState, hasPassphrase: boolean) => void
}

/** The very first question: a passphrase, in plain words, or not now. */
export function FirstStart({ onCreated }: FirstStartProps) {
  const t = useT()
  const passphrase = useNewPassphrase()
  const [busy, setBusy] = useState<'set' | 'notNow' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const create = async (chosen: string | null): Promise<void> => {
    if (busy !== null) return
    setBusy(chosen === null ? 'notNow' : 'set')
    setProblem(null)
    const answer = await bridge().request('vault.create', { passphrase: chosen })
    setBusy(null)
    if (answer.ok) onCreated(answer.value, chosen !== null)
    else setProblem(t(`vault.first.error.${problemOf(answer.error)}`))
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (passphrase.check()) void create(passphrase.first)
  }

  return (
    <GateFrame
      screen="firstStart"
      icon="key"
      title={t('vault.first.title')}
      text={t('vault.first.text')}
      isWide
    >
      <form className={styles['form']} noValidate onSubmit={submit}>
        <NewPassphraseFields passphrase={passphrase} hasFocus />
        <div className={styles['aside']}>
          <h2 className={styles['asideTitle']}>{t('vault.first.lossTitle')}</h2>
          <p>{t('vault.first.loss')}</p>
        </div>
        <Problem>{problem}</Problem>
        <VaultProgressNote />
        <Button type="submit" variant="primary" isWide isPending={busy === 'set'}>
          {t('vault.first.set')}
        </Button>
      </form>
      <div className={styles['other']}>
        <Button variant="quiet" isPending={busy === 'notNow'} onPress={() => void create(null)}>
          {t('vault.first.notNow')}
        </Button>
        <p className={styles['quiet']}>{t('vault.first.notNowMeans')}</p>
      </div>
    </GateFrame>
  )
}

type CreateError = Extract<RequestAnswer<'vault.create'>, { ok: false }>['error']

function problemOf(error: CreateError) {
  switch (error) {
    case 'exists':
    case 'notOpened':
    case 'diskFull':
    case 'readOnly':
    case 'folderGone':
      return error
    default:
      return 'other'
  }
}
