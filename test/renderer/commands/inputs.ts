import { type ClientInput, emptyClientInput } from '#shared/domain/clients/client.ts'
import { type PositionInput } from '#shared/domain/decisionTeam/position.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { InteractionInput } from '#shared/domain/interactions/interaction.ts'
import { emptyPersonInput, type PersonInput } from '#shared/domain/people/person.ts'
import type { StoredFile } from '#shared/domain/attachments/attachment.ts'
import { day } from '#shared/lib/days.ts'
import type { Result } from '#shared/lib/result.ts'

export const aClientInput = (over: Partial<ClientInput> = {}): ClientInput => ({
  ...emptyClientInput(),
  name: 'Ψυκτική Αιγαίου',
  ...over,
})

export const aPersonInput = (over: Partial<PersonInput> = {}): PersonInput => ({
  ...emptyPersonInput(),
  givenName: 'Μαρία',
  familyName: 'Παππά',
  ...over,
})

export const aPositionInput = (clientId: ClientId, over: Partial<PositionInput> = {}): PositionInput => ({
  clientId,
  title: 'Οικονομική διευθύντρια',
  unit: '',
  fromDay: null,
  toDay: null,
  decisionRole: 'approver',
  orientation: null,
  attitude: null,
  coverage: 'unknown',
  ...over,
})

export const anInteractionInput = (
  clientId: ClientId,
  over: Partial<InteractionInput> = {},
): InteractionInput => ({
  clientId,
  personIds: [],
  kind: 'call',
  day: day('2026-11-20'),
  time: null,
  text: 'Ρώτησαν για την παράδοση',
  ...over,
})

/** The value of a result that has to be a success. */
export function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${String(result.error)}`)
  return result.value
}

/** A file as the vault answers it once it lies there. */
export const aStoredFile = (over: Partial<StoredFile> = {}): StoredFile => ({
  name: 'Σύμβαση 2026.pdf',
  bytes: 120_000,
  mediaType: 'application/pdf',
  hash: 'a'.repeat(64),
  ...over,
})
