import type { Transaction } from 'dexie'
import type { Migration } from './migration.ts'

/** What every record of the trade is found by: the ids it names, and the days on which it wants to be seen. */
const TRADE = 'id, *refs, *agendaDays'

/**
 * Schema 4. The records of the trade get their tables; clients get parents, proposals deals, and follow-ups and
 * interactions a subject. What was written before says so with empty values, as a row written now would.
 */
export const recordsOfTheTrade: Migration = {
  version: 4,
  stores: {
    clients: 'id, parentId',
    proposals: 'id, clientId, status, validUntil, dealId, *specialistIds',
    followUps: 'id, clientId, *personIds, interactionId, openDueDay, dueDay, about.id',
    interactions: 'id, [clientId+day+id], day, *personIds, about.id',
    specialists: TRADE,
    offerings: TRADE,
    competitors: TRADE,
    expectations: TRADE,
    marketNotes: TRADE,
    competitorPresences: TRADE,
    deals: TRADE,
    tenders: TRADE,
    contracts: TRADE,
    deliveries: TRADE,
    promises: TRADE,
    complaints: TRADE,
    reviews: TRADE,
    feedback: TRADE,
    referrals: TRADE,
    whitespaceCells: TRADE,
    sales: TRADE,
    exchangeRates: TRADE,
    tradeSettings: TRADE,
    accountPlans: TRADE,
    productQuestions: TRADE,
    requests: TRADE,
    personalGoals: TRADE,
    coachingNotes: TRADE,
    callLists: TRADE,
    callAttempts: TRADE,
    objections: TRADE,
    exhibitions: TRADE,
    letters: TRADE,
    personLinks: TRADE,
  },
  async upgrade(transaction) {
    await fill(transaction, 'clients', { parentId: null, unitKind: null, taxNumber: null, manager: '' })
    await fill(transaction, 'people', { nameDay: null, occasions: [] })
    await fill(transaction, 'interactions', { direction: null, isGreeting: false, about: null })
    await fill(transaction, 'followUps', { about: null, step: '' })
    await fill(transaction, 'proposals', {
      dealId: null,
      specialistIds: [],
      arguments: [],
      afterSending: { arrivedOn: null, nextSteps: '', urgency: '', interimOn: null },
    })
  },
}

/** Adds fields that are not there yet, so many rows at a time: a table may be larger than memory likes. */
async function fill(
  transaction: Transaction,
  table: string,
  defaults: Readonly<Record<string, unknown>>,
): Promise<void> {
  const rows = transaction.table<Readonly<Record<string, unknown>>, string>(table)
  const ids = await rows.toCollection().primaryKeys()
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = await rows.bulkGet(ids.slice(start, start + PAGE))
    await rows.bulkPut(page.flatMap((row) => (row === undefined ? [] : [{ ...defaults, ...row }])))
  }
}

const PAGE = 2000
