import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Card, Link } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import { compareText } from '#shared/i18n/format.ts'
import type { DossierView } from './dossierView.ts'
import styles from './Overview.module.css'

/** The client that this one belongs to, in the line of the head; nothing while it stands alone. */
export function PartOf({ view: { client, parent } }: { readonly view: DossierView }) {
  const t = useT()
  if (parent === null) return null
  return (
    <UnitLink client={parent}>
      {t(`dossier.units.partOf.${client.unitKind ?? 'other'}`, { name: parent.name })}
    </UnitLink>
  )
}

/** The branches, departments and daughter companies of a client; nothing where there are none. */
export function Units({ view: { units } }: { readonly view: DossierView }) {
  const t = useT()
  const language = useLanguage()
  const compare = compareText(language)
  if (units.length === 0) return null
  return (
    <Card title={t('dossier.units.title')}>
      <ul className={styles['units']}>
        {units
          .toSorted((one, other) => compare(one.name, other.name))
          .map((unit) => (
            <li key={unit.id}>
              <UnitLink client={unit}>{unit.name}</UnitLink>
              {unit.unitKind !== null && (
                <span className={styles['quiet']}>{t(`dossier.units.kind.${unit.unitKind}`)}</span>
              )}
            </li>
          ))}
      </ul>
    </Card>
  )
}

function UnitLink({ client, children }: { readonly client: Client; readonly children: string }) {
  return <Link href={hrefOf({ screen: 'client', clientId: client.id, tab: 'overview' })}>{children}</Link>
}
