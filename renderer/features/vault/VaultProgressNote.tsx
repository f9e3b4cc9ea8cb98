import { useEffect, useState } from 'react'
import { bridge } from '#renderer/bridge.ts'
import { useT } from '#renderer/lib/language.ts'
import { ProgressLine } from '#renderer/ui/index.ts'
import type { VaultProgress } from '#shared/ipc/vault.ts'
import styles from './vault.module.css'

/** What opening the data is waiting for; nothing until the main process tells of it. */
export function VaultProgressNote() {
  const t = useT()
  const [progress, setProgress] = useState<VaultProgress | null>(null)
  useEffect(() => bridge().on('vault.progress', setProgress), [])
  if (progress === null) return null
  return (
    <div className={styles['progress']} data-vault-step={progress.step}>
      {progress.step === 'converting' ? (
        <ProgressLine label={t('vault.progress.converting')} share={progress.share} />
      ) : (
        <p role="status">{t(`vault.progress.${progress.step}`)}</p>
      )}
    </div>
  )
}
