import { openDialog } from '#renderer/navigation/location.ts'
import { Button } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'

/** A quiet way to the client's form, where something is not known yet. */
export function AddQuietly({ client, children }: { readonly client: Client; readonly children: string }) {
  return (
    <Button
      variant="quiet"
      size="small"
      icon="plus"
      onPress={() => openDialog({ dialog: 'clientForm', clientId: client.id })}
    >
      {children}
    </Button>
  )
}
