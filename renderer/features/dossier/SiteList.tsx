import { useT } from '#renderer/lib/language.ts'
import type { Client, Site } from '#shared/domain/clients/client.ts'
import { AddQuietly } from './AddQuietly.tsx'
import styles from './Overview.module.css'

/** The addresses of a client, as they stand on an envelope. */
export function SiteList({ client }: { readonly client: Client }) {
  const t = useT()
  if (client.sites.length === 0) {
    return (
      <>
        <p className={styles['quiet']}>{t('dossier.overview.noSites')}</p>
        <AddQuietly client={client}>{t('dossier.overview.addSite')}</AddQuietly>
      </>
    )
  }
  return (
    <ul className={styles['sites']}>
      {client.sites.map((site) => (
        <li key={site.id}>
          {site.label !== '' && <p className={styles['siteLabel']}>{site.label}</p>}
          {addressLines(site).map((line) => (
            <p key={line} data-selectable>
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

function addressLines({ street, postalCode, city, region, country }: Site): readonly string[] {
  const place = [postalCode, city].filter((part) => part !== '').join(' ')
  const around = [region, country].filter((part) => part !== '').join(', ')
  return [street, place, around].filter((line) => line !== '')
}
