import type { z } from 'zod'
import { ClientSchema } from './clients/client.ts'
import { PositionSchema } from './decisionTeam/position.ts'
import { FollowUpSchema } from './followUps/followUp.ts'
import { InteractionSchema } from './interactions/interaction.ts'
import { PersonSchema } from './people/person.ts'
import { ProposalSchema } from './proposals/proposal.ts'

/** Every kind of record that is stored, with its validator. Adding a kind begins here. */
export const recordSchemas = {
  client: ClientSchema,
  person: PersonSchema,
  position: PositionSchema,
  interaction: InteractionSchema,
  followUp: FollowUpSchema,
  proposal: ProposalSchema,
} as const

export type EntityKind = keyof typeof recordSchemas
export type RecordOf<Kind extends EntityKind> = z.infer<(typeof recordSchemas)[Kind]>

/** All kinds, in the order in which they depend on each other. */
export const ENTITY_KINDS = Object.keys(recordSchemas) as readonly EntityKind[] // Object.keys loses the key type
