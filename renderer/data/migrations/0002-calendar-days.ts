import type { Migration } from './migration.ts'

/**
 * Schema 2. The calendar asks for the days of a month: `dueDay` finds done follow-ups too, and a proposal without an
 * expiry is not indexed. Both are scheduling days, which may lie in clear text.
 */
export const calendarDays: Migration = {
  version: 2,
  stores: {
    followUps: 'id, clientId, *personIds, interactionId, openDueDay, dueDay',
    proposals: 'id, clientId, status, validUntil',
  },
}
