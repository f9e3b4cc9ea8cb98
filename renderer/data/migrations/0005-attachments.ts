import type { Migration } from './migration.ts'

/** Schema 5. Files hang on records of any kind; they are found by the record that they hang on. */
export const attachments: Migration = {
  version: 5,
  stores: { attachments: 'id, about.id' },
}
