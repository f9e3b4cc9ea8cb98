/**
 * Number of the newest migration in `renderer/data/migrations`. The main process writes it beside the journal,
 * so that an older Keyfolio refuses newer data before it opens anything; a test holds the two together.
 */
export const STORAGE_SCHEMA = 5
