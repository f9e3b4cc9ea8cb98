import { useT } from '#renderer/lib/language.ts'
import { Icon, SecretField } from '#renderer/ui/index.ts'
import { passphraseStrength } from './passphraseStrength.ts'
import type { NewPassphrase } from './useNewPassphrase.ts'
import styles from './vault.module.css'

interface NewPassphraseFieldsProps {
  readonly passphrase: NewPassphrase
  readonly hasFocus?: boolean
}

/** A new passphrase, twice, and in words how good it is. */
export function NewPassphraseFields({ passphrase, hasFocus = false }: NewPassphraseFieldsProps) {
  const t = useT()
  return (
    <>
      <div className={styles['withNote']}>
        <SecretField
          label={t('vault.passphrase.new')}
          showLabel={t('vault.show')}
          description={t('vault.passphrase.hint')}
          error={passphrase.firstError}
          value={passphrase.first}
          maxLength={MOST}
          autoFocus={hasFocus}
          onChange={passphrase.setFirst}
        />
        <Strength passphrase={passphrase.first} />
      </div>
      <SecretField
        label={t('vault.passphrase.again')}
        showLabel={t('vault.show')}
        error={passphrase.againError}
        value={passphrase.again}
        maxLength={MOST}
        onChange={passphrase.setAgain}
      />
    </>
  )
}

const MOST = 1000

function Strength({ passphrase }: { readonly passphrase: string }) {
  const t = useT()
  const strength = passphraseStrength(passphrase)
  return (
    <p className={styles['strength']} role="status" data-strength={strength.kind}>
      {passphrase !== '' && (
        <>
          <Icon name={ICONS[strength.kind]} size={14} />
          {strength.kind === 'missing'
            ? t('vault.passphrase.strength.missing', { count: strength.count })
            : t(`vault.passphrase.strength.${strength.kind}`)}
        </>
      )}
    </p>
  )
}

const ICONS = {
  missing: 'circleDashed',
  simple: 'triangleAlert',
  short: 'info',
  good: 'circleCheck',
  strong: 'circleCheck',
} as const
