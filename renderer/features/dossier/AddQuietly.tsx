import { openDialog } from '#renderer/navigation/location.ts'
import { Button } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import styles from './Overview.module.css'

/** A quiet way to the client's form, where something is not known yet. */
export function AddQuietly({ client, children }: { readonly client: Client; readonly children: string }) {
  return (
    <div className={styles['add']}>
      <Button
        variant="quiet"
        size="small"
        icon="plus"
        onPress={() => openDialog({ dialog: 'clientForm', clientId: client.id })}
      >
        {children}
      </Button>
    </div>
  )
}
