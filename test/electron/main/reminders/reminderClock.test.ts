import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reminderClock } from '#electron/main/reminders/reminderClock.ts'
import { aFolder } from '../../vaultFixtures.ts'

const HOUR_MS = 3_600_000
const launch = { clockOffsetMs: 0, clockFile: null, zone: 'Pacific/Chatham' }
const preferences =
  (homeZone = 'system') =>
  () => ({ homeZone })

describe('the clock of reminders', () => {
  it('follows a file that a test moves, and takes anything else in it for nothing', async () => {
    const clockFile = join(await aFolder(), 'clock')
    const clock = reminderClock({ ...launch, clockOffsetMs: HOUR_MS, clockFile }, preferences())
    const ahead = () => Math.round((clock.nowMs() - Date.now()) / HOUR_MS)
    expect(ahead()).toBe(1)
    await writeFile(clockFile, `${2 * HOUR_MS}\n`)
    expect(ahead()).toBe(3)
    await writeFile(clockFile, 'soon')
    expect(ahead()).toBe(1)
  })

  it('shows the time of the home zone, else of the system', () => {
    expect(reminderClock(launch, preferences()).zone()).toBe('Pacific/Chatham')
    expect(reminderClock(launch, preferences('Asia/Tokyo')).zone()).toBe('Asia/Tokyo')
  })
})
