import { z } from 'zod'
import { ClientSchema } from '#shared/domain/clients/client.ts'
import { PositionSchema } from '#shared/domain/decisionTeam/position.ts'
import { SpecialistSchema } from '#shared/domain/house/specialist.ts'
import { InteractionSchema } from '#shared/domain/interactions/interaction.ts'
import { PersonSchema } from '#shared/domain/people/person.ts'
import { ProposalSchema } from '#shared/domain/proposals/proposal.ts'
import { DaySchema } from '#shared/lib/days.ts'
import { DossierTradeSchema } from './dossierTrade.ts'

/** For our own eyes, or to be handed out: without personal notes, ratings and family. */
export const DOSSIER_EDITIONS = ['internal', 'handOut'] as const
export type DossierEdition = (typeof DOSSIER_EDITIONS)[number]

/** Everything that a printed dossier is made from. The window gathers it; the main process prints it. */
export const DossierSchema = z
  .object({
    edition: z.enum(DOSSIER_EDITIONS),
    /** The day on which it is printed. */
    today: DaySchema,
    /** Printed as "prepared by"; empty when nobody has given a name. */
    managerName: z.string().max(200),
    client: ClientSchema,
    /** The decision team first, then the other current positions. */
    members: z
      .array(z.object({ person: PersonSchema, position: PositionSchema }).readonly())
      .max(500)
      .readonly(),
    /** Newest first. */
    interactions: z.array(InteractionSchema).max(20_000).readonly(),
    /** Those that await an answer first. */
    proposals: z.array(ProposalSchema).max(2000).readonly().default([]),
    /** Colleagues named in the proposals. */
    specialists: z.array(SpecialistSchema).max(500).readonly().default([]),
    /** The records of the trade: deals, promises, contracts … */
    trade: DossierTradeSchema.prefault({}),
    /** Names of whatever the records of the trade mention, by id; restricted people have none. */
    tradeNames: z.record(z.string(), z.string().max(500)).default({}),
    /** Names of everybody who appears in an interaction, by person id. */
    personNames: z.record(z.string(), z.string().max(500)),
  })
  .readonly()
export type Dossier = z.infer<typeof DossierSchema>
