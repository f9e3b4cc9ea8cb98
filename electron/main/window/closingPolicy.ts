import type { ReminderPreferences } from '#shared/domain/reminders/reminderPreferences.ts'

/** What closing the window does. */
export type ClosingDecision = 'close' | 'hide' | 'minimise' | 'ask'

export interface ClosingFacts {
  readonly isMac: boolean
  readonly hasTray: boolean
  readonly preferences: Pick<ReminderPreferences, 'isOn' | 'keepInTray' | 'withoutTray'>
}

/**
 * Keyfolio goes on in the tray to remind people. Where there is no tray it has to say that without its window it
 * cannot. On macOS an application stays when its window goes; and whoever wants no reminders simply leaves.
 */
export function decideClosing({ isMac, hasTray, preferences }: ClosingFacts): ClosingDecision {
  if (isMac || !preferences.isOn) return 'close'
  if (hasTray) return preferences.keepInTray ? 'hide' : 'close'
  switch (preferences.withoutTray) {
    case 'ask':
      return 'ask'
    case 'minimise':
      return 'minimise'
    case 'quit':
      return 'close'
  }
}
