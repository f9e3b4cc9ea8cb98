import { describe, expect, it } from 'vitest'
import { decideClosing } from '#electron/main/window/closingPolicy.ts'
import { ReminderPreferencesSchema } from '#shared/domain/reminders/reminderPreferences.ts'

const preferences = ReminderPreferencesSchema.parse({})
const facts = { isMac: false, hasTray: true, preferences }

describe('closing the window', () => {
  it('leaves Keyfolio in the tray, unless that is not wanted', () => {
    expect(decideClosing(facts)).toBe('hide')
    expect(decideClosing({ ...facts, preferences: { ...preferences, keepInTray: false } })).toBe('close')
  })

  it.each([
    ['ask', 'ask'],
    ['minimise', 'minimise'],
    ['quit', 'close'],
  ] as const)('where there is no tray does what was chosen: %s', (withoutTray, decision) => {
    expect(decideClosing({ ...facts, hasTray: false, preferences: { ...preferences, withoutTray } })).toBe(
      decision,
    )
  })

  it('simply closes on macOS, where the application stays, and for those who want no reminders', () => {
    expect(decideClosing({ ...facts, isMac: true, hasTray: false })).toBe('close')
    expect(decideClosing({ ...facts, preferences: { ...preferences, isOn: false } })).toBe('close')
  })
})
