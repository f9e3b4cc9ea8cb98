import type { ClientId } from '#shared/domain/clients/client.ts'
import { pushyFrom } from '#shared/domain/interactions/contactBalance.ts'
import { type Interaction, isDealing } from '#shared/domain/interactions/interaction.ts'
import type { TradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import type { Day } from '#shared/lib/days.ts'
import { db } from '../database.ts'
import { readTradeSettings } from './tradeSettings.ts'

/** What tells how contact with all clients stands. */
export interface ContactSources {
  readonly settings: TradeSettings
  /** The last real dealing with each client, through today. */
  readonly lastDealings: ReadonlyMap<ClientId, Day>
  /** What happened in the working days that count towards a push. */
  readonly recentContacts: ReadonlyMap<ClientId, readonly Interaction[]>
}

/**
 * Reads what tells how contact with all clients stands: one kept row per client, and by the index of days the
 * interactions of about two weeks, however long the history is.
 */
export async function readContactSources(today: Day): Promise<ContactSources> {
  const settings = await readTradeSettings()
  const from = pushyFrom(settings, today)
  const [lastDealings, recent] = await Promise.all([
    lastDealingsThrough(today),
    db.interactions.where('day').between(from, today, true, true).toArray(),
  ])
  return { settings, lastDealings, recentContacts: byClient(recent) }
}

function byClient(interactions: readonly Interaction[]): ReadonlyMap<ClientId, readonly Interaction[]> {
  const found = new Map<ClientId, Interaction[]>()
  for (const interaction of interactions) {
    const known = found.get(interaction.clientId)
    if (known) known.push(interaction)
    else found.set(interaction.clientId, [interaction])
  }
  return found
}

/** The kept days may lie ahead, where a visit was written down before it happens: then the one before counts. */
async function lastDealingsThrough(today: Day): Promise<ReadonlyMap<ClientId, Day>> {
  const last = new Map<ClientId, Day>()
  for (const { clientId, day } of await db.lastDealings.toArray()) {
    const known = day <= today ? day : await dealingBefore(clientId, today)
    if (known !== null) last.set(clientId, known)
  }
  return last
}

async function dealingBefore(clientId: ClientId, today: Day): Promise<Day | null> {
  const dealing = await db.interactions
    .where('[clientId+day+id]')
    .between([clientId, ''], [clientId, today, '\uffff'])
    .reverse()
    .filter(isDealing)
    .first()
  return dealing?.day ?? null
}
