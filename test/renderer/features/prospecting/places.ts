import { createClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { today } from '#renderer/lib/clock.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { PersonInput } from '#shared/domain/people/person.ts'
import type { CallFilter, CallListId } from '#shared/domain/prospecting/callList.ts'
import type { ExhibitionId } from '#shared/domain/prospecting/exhibition.ts'
import type { Letter, LetterId } from '#shared/domain/prospecting/letter.ts'
import type { KeyfolioBridge, RequestAnswer, RequestChannel } from '#shared/ipc/contract.ts'
import { aClientInput, aPersonInput, aPositionInput, done } from '#test/renderer/commands/inputs.ts'
import { anId } from '#test/shared/builders.ts'

/** A prospect with somebody who decides there and can be called. */
export async function aProspect(name: string, person: Partial<PersonInput> = {}) {
  const input = aClientInput({ name, class: 'prospect', sector: 'Food', phone: '2100000000' })
  const { id: clientId } = done(await createClient({ input }))
  const contacts = [{ id: anId(), kind: 'mobile', value: '+30 690 000 0001' } as const]
  const { id: personId, positionId } = done(
    await createPerson({
      input: aPersonInput({ givenName: 'Νίκος', familyName: 'Παπαδόπουλος', contacts, ...person }),
      position: aPositionInput(clientId, { title: 'Buyer', decisionRole: 'decisionMaker' }),
    }),
  )
  if (positionId === null) throw new Error('A position was asked for')
  return { clientId, personId, positionId }
}

export async function aListOf(
  clientIds: readonly ClientId[],
  script = '',
  filter: CallFilter | null = null,
): Promise<CallListId> {
  const input = { name: 'November', madeOn: today(), clientIds, script, filter }
  return done(await createRecord('callList', input)).id
}

export async function aStand(name = 'Cold and Food'): Promise<ExhibitionId> {
  return done(await createRecord('exhibition', { name, fromDay: today() })).id
}

export async function aLetterTo(positionIds: Letter['positionIds'], body: string): Promise<LetterId> {
  const input = { title: 'Winter', subject: 'Πριν από τον χειμώνα', body, positionIds, writtenOn: today() }
  return done(await createRecord('letter', input)).id
}

/** Answers one kind of request in place of the main process. */
export function answering<Channel extends RequestChannel>(
  answered: Channel,
  answer: (argument: unknown) => RequestAnswer<Channel>,
): void {
  const { keyfolio } = window as unknown as { readonly keyfolio: KeyfolioBridge } // put there by aWindow
  const bridge: KeyfolioBridge = {
    on: (channel, listener) => keyfolio.on(channel, listener),
    request: (channel, argument) =>
      (channel as string) === answered
        ? Promise.resolve(answer(argument)) // the channels are the same
        : keyfolio.request(channel, argument),
  }
  Object.defineProperty(window, 'keyfolio', { value: bridge, configurable: true })
}
