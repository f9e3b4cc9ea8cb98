import { useT } from '#renderer/lib/language.ts'
import { TextArea } from '#renderer/ui/index.ts'
import { RECOVERY_WORDS } from '#shared/ipc/vault.ts'
import { countWords, isIdentity, mayBeRecoveryKey } from './recoveryText.ts'
import styles from './vault.module.css'

interface RecoveryKeyFieldProps {
  readonly value: string
  /** Says what is missing, too. */
  readonly isChecked: boolean
  readonly onChange: (value: string) => void
}

/** The words of a recovery key, or its line, and how many words there are. */
export function RecoveryKeyField({ value, isChecked, onChange }: RecoveryKeyFieldProps) {
  const t = useT()
  return (
    <div className={styles['withNote']}>
      <TextArea
        label={t('vault.recover.key')}
        description={t('vault.recover.keyHint')}
        error={isChecked && !mayBeRecoveryKey(value) ? t('vault.recover.keyMissing') : undefined}
        value={value}
        maxLength={1000}
        rows={4}
        autoFocus
        onChange={onChange}
      />
      <p className={styles['strength']} role="status">
        {value.trim() !== '' &&
          !isIdentity(value) &&
          t('vault.recover.words', { count: countWords(value), all: RECOVERY_WORDS })}
      </p>
    </div>
  )
}
