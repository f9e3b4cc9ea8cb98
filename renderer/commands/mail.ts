import { z } from 'zod'
import type { CommandTransaction } from '#renderer/data/transaction.ts'
import { newAttachment, StoredFileSchema } from '#shared/domain/attachments/attachment.ts'
import { PositionSchema } from '#shared/domain/decisionTeam/position.ts'
import { InteractionInputSchema, InteractionSchema } from '#shared/domain/interactions/interaction.ts'
import { ContactSchema, newPerson, PersonIdSchema, PersonInputSchema } from '#shared/domain/people/person.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { ok } from '#shared/lib/result.ts'
import { command, type CommandContext } from './lib/command.ts'

/** What becomes of an address that is on no card: nothing, a new card at this client, a line on a card. */
const AddressFateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('left') }),
  z.object({ kind: z.literal('newPerson'), person: PersonInputSchema }),
  z.object({ kind: z.literal('onCard'), personId: PersonIdSchema, contact: ContactSchema }),
])

/**
 * Writes an e-mail down: the interaction, the files that came with it and, if wanted, the card of whoever wrote it. All
 * of it is one change. Answers the id of the interaction.
 */
export const enterMail = command(
  'mail.enter',
  z.object({
    input: InteractionInputSchema,
    address: AddressFateSchema,
    files: z.array(StoredFileSchema).max(200).readonly(),
  }),
  async (context, { input, address, files }) => {
    const { tx, newId, today } = context
    await tx.clients.require(input.clientId)
    const added = await settled(context, input.clientId, address)
    const personIds = added === null ? input.personIds : [...new Set([...input.personIds, added])]
    const interaction = InteractionSchema.parse({ ...input, personIds, id: newId('interaction') })
    await tx.interactions.put(interaction)
    const about = { kind: 'interaction', id: interaction.id } as const
    for (const file of files)
      await tx.of('attachment').put(newAttachment(newId('attachment'), about, file, today))
    return ok({ id: interaction.id })
  },
)

/** Whom the address belongs to from now on; null: nobody was named. */
async function settled(
  { tx, newId, today }: CommandContext,
  clientId: string,
  address: z.infer<typeof AddressFateSchema>,
): Promise<PersonId | null> {
  switch (address.kind) {
    case 'left':
      return null
    case 'newPerson': {
      const person = newPerson(newId('person'), address.person, today)
      await tx.people.put(person)
      await tx.positions.put(PositionSchema.parse({ id: newId('position'), personId: person.id, clientId }))
      return person.id
    }
    case 'onCard':
      await addToCard(tx, address.personId, address.contact)
      return address.personId
  }
}

async function addToCard(
  tx: CommandTransaction,
  personId: PersonId,
  contact: z.infer<typeof ContactSchema>,
): Promise<void> {
  const person = await tx.people.require(personId)
  const isThere = person.contacts.some(({ value }) => value.toLowerCase() === contact.value.toLowerCase())
  if (!isThere) await tx.people.put({ ...person, contacts: [...person.contacts, contact] })
}
