import type { Migration } from './migration.ts'

/**
 * Schema 1. Clear text for ever are only what is indexed here: random ids, status codes and scheduling days.
 * `[clientId+day+id]` pages a timeline newest first; a null is not indexed, so `openDueDay` holds open follow-ups only.
 */
export const firstTables: Migration = {
  version: 1,
  stores: {
    clients: 'id',
    people: 'id',
    positions: 'id, clientId, personId',
    interactions: 'id, [clientId+day+id], *personIds',
    followUps: 'id, clientId, *personIds, interactionId, openDueDay',
    proposals: 'id, clientId, status',
    changes: 'position, &[record.deviceId+record.seq], record.commandId, *entityIds',
    counters: 'name',
    lastDealings: 'clientId',
    meta: 'key',
  },
}
