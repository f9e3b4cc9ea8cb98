import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Position, PositionId } from '#shared/domain/decisionTeam/position.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { db } from '../database.ts'
import { inPages } from '../inPages.ts'

/** All positions, left ones too: lists of people show where somebody works. */
export function listPositions(): Promise<readonly Position[]> {
  return inPages(db.positions, (page) => page)
}

/** One position; null if there is none with this id. */
export async function getPosition(id: PositionId): Promise<Position | null> {
  return (await db.positions.get(id)) ?? null
}

/** Who holds or held a position at a client. */
export function positionsOfClient(clientId: ClientId): Promise<readonly Position[]> {
  return db.positions.where('clientId').equals(clientId).toArray()
}

/** Where a person works or worked. */
export function positionsOfPerson(personId: PersonId): Promise<readonly Position[]> {
  return db.positions.where('personId').equals(personId).toArray()
}
