import { getRecords, listRecords, recordsNaming } from '#renderer/data/queries/records.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { competitorsAt, type Shares, sharesAt } from '#shared/domain/market/competitorRules.ts'
import type { CompetitorPresence } from '#shared/domain/market/competitorPresence.ts'
import type { MarketNote } from '#shared/domain/market/marketNote.ts'
import { marketNotesFor } from '#shared/domain/market/marketNoteRules.ts'

/** A competitor at a client, with its name. */
export interface Rival {
  readonly presence: CompetitorPresence
  readonly name: string
}

/** What a dossier says about the market of its client. */
export interface ClientMarket {
  /** The firmest first. */
  readonly rivals: readonly Rival[]
  readonly shares: Shares
  /** The latest about the whole market; those about the client have a list of their own. */
  readonly general: readonly MarketNote[]
}

const SHOWN_NOTES = 3

/** Reads who else sells at a client, and what moves its market. */
export async function readClientMarket(clientId: ClientId): Promise<ClientMarket> {
  const [presences, notes] = await Promise.all([
    recordsNaming('competitorPresence', 'clientId', clientId),
    listRecords('marketNote'),
  ])
  const competitors = await getRecords(
    'competitor',
    presences.map(({ competitorId }) => competitorId),
  )
  return {
    rivals: competitorsAt(clientId, presences).map((presence) => ({
      presence,
      name: competitors.get(presence.competitorId)?.name ?? '',
    })),
    shares: sharesAt(presences),
    general: marketNotesFor(clientId, notes)
      .filter((note) => note.clientId === null)
      .slice(0, SHOWN_NOTES),
  }
}
