import { nowMs } from '#renderer/lib/clock.ts'
import type { ChangeRecord, EntityChange } from '#shared/domain/changes/changeRecord.ts'
import { tick } from '#shared/domain/changes/hybridClock.ts'
import { deviceId } from './device.ts'
import type { LogHead } from './schema.ts'

/** What a commit is called in the change record. */
export interface Intent {
  readonly command: string
  /** The command that this one takes back, for `undo` and `redo`. */
  readonly reverts?: string
  /** Describes many rows in several change records, as a bulk command does; they are stored together all the same. */
  readonly isBulk?: boolean
  /** Given for what may be attempted again: a store that kept silent may have taken it all the same. */
  readonly commandId?: string
}

/** The change record that follows the head of the log. */
export function newRecord(
  intent: Pick<Intent, 'command' | 'reverts'>,
  commandId: string,
  head: LogHead,
  changes: readonly EntityChange[],
): ChangeRecord {
  return {
    version: 1,
    deviceId: deviceId(),
    seq: (head.known[deviceId()] ?? 0) + 1,
    clock: tick(head.clock, nowMs(), deviceId()),
    at: new Date(nowMs()).toISOString(),
    commandId,
    command: intent.command,
    ...(intent.reverts === undefined ? {} : { reverts: intent.reverts }),
    changes,
  }
}
