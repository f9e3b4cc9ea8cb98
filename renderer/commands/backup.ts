import { flushPending } from '#renderer/reactions/startReactions.ts'

/** A disk that takes longer will not be waited for: the backup then says what is not in it. */
const FLUSH_LIMIT_MS = 10_000

/** Brings every change to the disk that is on its way, so that a backup has it. False: some are still waiting. */
export function saveBeforeBackup(): Promise<boolean> {
  return flushPending(FLUSH_LIMIT_MS)
}
