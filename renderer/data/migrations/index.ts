import { firstTables } from './0001-first-tables.ts'
import { calendarDays } from './0002-calendar-days.ts'
import { lastContacts } from './0003-last-contacts.ts'
import { recordsOfTheTrade } from './0004-records-of-the-trade.ts'
import { attachments } from './0005-attachments.ts'
import type { Migration } from './migration.ts'

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [
  firstTables,
  calendarDays,
  lastContacts,
  recordsOfTheTrade,
  attachments,
]

/** The schema that this build writes. */
export const SCHEMA_VERSION = Math.max(...migrations.map(({ version }) => version))
