import { useT } from '#renderer/lib/language.ts'
import { Icon } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import { AddQuietly } from './AddQuietly.tsx'
import styles from './Overview.module.css'

/** Why a client is key, spelled out. */
export function KeyReasons({ client }: { readonly client: Client }) {
  const t = useT()
  if (client.keyReasons.length === 0) {
    return (
      <>
        <p className={styles['quiet']}>{t('dossier.overview.noKeyReasons')}</p>
        <AddQuietly client={client}>{t('dossier.overview.addKeyReasons')}</AddQuietly>
      </>
    )
  }
  return (
    <ul className={styles['reasons']}>
      {client.keyReasons.map((reason) => (
        <li key={reason}>
          <Icon name="check" />
          {t(`dossier.overview.keyReasonText.${reason}`)}
        </li>
      ))}
    </ul>
  )
}
