import { Dialog } from '#renderer/app/dialogs.tsx'
import { createClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { ReactNode } from 'react'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { aClientInput, aPersonInput, aPositionInput, done } from '../../commands/inputs.ts'

/** What the frame of a test window does not draw itself. */
const OWN = ['closeDeal', 'afterSending', 'recordForm', 'followUpForm']

/** A screen with the sheets of deals and tenders over it. */
export function WithDialogs({ children }: { readonly children: ReactNode }) {
  const dialog = useLocation((place) => place.dialog)
  return (
    <>
      {children}
      {dialog !== null && OWN.includes(dialog.dialog) && <Dialog dialog={dialog} />}
    </>
  )
}

/** A client to sell to. */
export async function aClientOf(name = 'Aegean Foods'): Promise<ClientId> {
  return done(await createClient({ input: aClientInput({ name, class: 'key' }) })).id
}

/** Somebody at a client who takes part in decisions. */
export async function aMember(
  clientId: ClientId,
  familyName: string,
  over: Parameters<typeof aPositionInput>[1] = {},
) {
  const position = aPositionInput(clientId, over)
  return done(await createPerson({ input: aPersonInput({ familyName, givenName: 'Anna' }), position }))
}
