import { useWatch } from 'react-hook-form'
import { listClients } from '#renderer/data/queries/clients.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Banner, Link } from '#renderer/ui/index.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import type { ClientFormControl } from './clientFormValues.ts'
import styles from './clientForm.module.css'

interface ClientDuplicatesProps {
  readonly control: ClientFormControl
  readonly clientId: ClientId | null
}

/** A calm hint while a name is typed that is already there; nothing is refused, branches share names. */
export function ClientDuplicates({ control, clientId }: ClientDuplicatesProps) {
  const t = useT()
  const name = useWatch({ control, name: 'name' })
  const clients = useQuery(listClients, [])
  const same = clients.state === 'ready' ? namesakes(clients.value, name, clientId) : []
  if (same.length === 0) return null
  return (
    <Banner>
      <span className={styles['hint']}>
        {t('clients.form.duplicate', { count: same.length })}
        {same.slice(0, 3).map((client) => (
          <Link key={client.id} href={hrefOf({ screen: 'client', clientId: client.id, tab: 'overview' })}>
            {client.name}
          </Link>
        ))}
      </span>
    </Banner>
  )
}

function namesakes(clients: readonly Client[], name: string, ownId: ClientId | null): readonly Client[] {
  const key = searchKey(name)
  if (key === '') return []
  return clients.filter((client) => client.id !== ownId && searchKey(client.name) === key)
}
