import { ReminderFiles } from '#electron/main/reminders/reminderFiles.ts'
import { type NotificationEvents, Reminders } from '#electron/main/reminders/reminders.ts'
import { wordsFile } from '#electron/main/reminders/reminderWords.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import type { Reminder } from '#shared/domain/reminders/reminder.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { ReminderText } from '#shared/i18n/reminderText.ts'
import type { ReminderPlace } from '#shared/ipc/schemas.ts'
import { local } from '#test/shared/domain/reminders/reminderBuilders.ts'
import { NOW_MS } from '../../vaultFixtures.ts'
import { someKeys } from '../vault/someKeys.ts'

export interface Desk {
  readonly reminders: Reminders
  /** What was shown, in order. */
  readonly shown: (ReminderText & NotificationEvents)[]
  readonly opened: ReminderPlace[]
  /** Clicks while the vault was locked. */
  readonly lockedClicks: number[]
  now: string
  readonly unlock: () => Promise<void>
}

/** A run of Keyfolio on a folder; the system confirms every notification, unless it is told otherwise. */
export async function aRun(
  folder: string,
  {
    now = '2026-11-25T08:00',
    answer = 'shown',
    language = 'en',
    disk = realDisk,
    isLocked = false,
  }: RunOptions = {},
): Promise<Desk> {
  const files = await ReminderFiles.open(disk, folder, NOW_MS)
  const desk: Desk = {
    now,
    shown: [],
    opened: [],
    lockedClicks: [],
    unlock: () => desk.reminders.unlock(wordsFile(disk, folder, { keys: someKeys(), nowMs: () => NOW_MS })),
    reminders: new Reminders({
      files,
      memory: await files.read(NOW_MS),
      now: () => local(desk.now),
      language: () => language,
      show: (text, events) => {
        desk.shown.push({ ...text, ...events })
        if (answer === 'shown') events.onShown()
        if (answer === 'failed') events.onFailed()
      },
      onOpen: (place) => desk.opened.push(place),
      onLockedClick: () => desk.lockedClicks.push(desk.shown.length),
      onChanged: () => undefined,
    }),
  }
  if (!isLocked) await desk.unlock()
  return desk
}

export interface RunOptions {
  readonly now?: string
  readonly answer?: 'shown' | 'failed' | 'none'
  readonly language?: Language
  readonly disk?: Disk
  readonly isLocked?: boolean
}

/** Hands over a schedule from the day of the tests. */
export function replace(desk: Desk, reminders: readonly Reminder[], what = 'Call Maria') {
  return desk.reminders.replace({
    from: local('2026-11-23T00:00').slice(0, 10) as never, // a day, as the schema would have parsed it
    through: '2027-01-24' as never, // as above
    reminders: reminders.map((reminder) => ({ reminder, words: { who: 'Aegean Cold', what } })),
    isFirst: true,
    isLast: true,
  })
}

export async function tickAt(desk: Desk, now: string): Promise<void> {
  desk.now = now
  await desk.reminders.tick()
  await desk.reminders.settled()
}

export const titles = (desk: Desk) => desk.shown.map(({ title }) => title)
export const missed = (desk: Desk) => desk.reminders.state(false).missed.map(({ reminder }) => reminder.key)
