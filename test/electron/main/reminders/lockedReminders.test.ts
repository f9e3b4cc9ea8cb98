import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ReminderFiles } from '#electron/main/reminders/reminderFiles.ts'
import { realDisk } from '#electron/main/vault/disk.ts'
import { isSealedBytes } from '#electron/main/vault/sealing/sealedBytes.ts'
import { type Reminder, ReminderSchema } from '#shared/domain/reminders/reminder.ts'
import { aReminder, aSchedule } from '#test/shared/domain/reminders/reminderBuilders.ts'
import { anId } from '#test/shared/builders.ts'
import { aFolder, NOW_MS } from '../../vaultFixtures.ts'
import { aRun, missed, replace, tickAt, titles } from './reminderRun.ts'

function aBirthday(day: string, turns: number): Reminder {
  const personId = anId()
  return ReminderSchema.parse({
    key: `birthday|${personId}|${day}`,
    at: `${day}T09:00`,
    day,
    subject: { kind: 'birthday', celebration: 'birthday', personId, turns },
  })
}

const wordsOf = (desk: Awaited<ReturnType<typeof aRun>>) =>
  desk.reminders.state(false).missed.map(({ words }) => words.what)

describe('reminders of a locked vault', () => {
  it.each([
    ['en', 1, '1 reminder. Unlock Keyfolio to see it.'],
    ['en', 2, '2 reminders. Unlock Keyfolio to see them.'],
    ['el', 1, '1 υπενθύμιση. Ξεκλειδώστε το Keyfolio για να τη δείτε.'],
    ['el', 2, '2 υπενθυμίσεις. Ξεκλειδώστε το Keyfolio για να τις δείτε.'],
  ] as const)('say how many there are and name nobody (%s, %i)', async (language, count, body) => {
    const desk = await aRun(await aFolder(), { language })
    const reminders = Array.from({ length: count }, () => aReminder('2026-11-25T09:00'))
    await replace(desk, reminders)
    desk.reminders.lock()
    await tickAt(desk, '2026-11-25T09:00')
    await tickAt(desk, '2026-11-25T09:01')
    expect(desk.shown.map(({ title, body: said }) => [title, said])).toEqual([['Keyfolio', body]])
  })

  it('are all listed once it is unlocked, with their words, and not told again', async () => {
    const folder = await aFolder()
    const reminders = [aReminder('2026-11-25T08:30'), aReminder('2026-11-25T09:00')]
    const desk = await aRun(folder)
    await replace(desk, reminders)
    desk.reminders.lock()
    await tickAt(desk, '2026-11-25T09:00')
    expect(missed(desk)).toEqual(reminders.map(({ key }) => key))
    expect(wordsOf(desk)).toEqual(['', ''])
    await desk.unlock()
    expect(wordsOf(desk)).toEqual(['Call Maria', 'Call Maria'])
    await tickAt(desk, '2026-11-25T09:01')
    expect(desk.shown).toHaveLength(1)
  })

  it('are told at a start that nobody has unlocked, and only once', async () => {
    const folder = await aFolder()
    await replace(await aRun(folder), [aReminder('2026-11-25T08:30'), aReminder('2026-11-25T09:00')])
    const later = await aRun(folder, { now: '2026-11-25T12:00', isLocked: true })
    await later.reminders.start()
    await later.reminders.settled()
    expect(later.shown.map(({ body }) => body)).toEqual(['2 reminders. Unlock Keyfolio to see them.'])
    const again = await aRun(folder, { now: '2026-11-25T12:01', isLocked: true })
    await again.reminders.start()
    expect(again.shown).toEqual([])
    await again.unlock()
    expect(wordsOf(again)).toEqual(['Call Maria', 'Call Maria'])
  })

  it('lead nowhere when they are clicked, until it is unlocked', async () => {
    const desk = await aRun(await aFolder())
    const [only, ...others] = ['09:00', '09:30', '09:30'].map((time) => aReminder(`2026-11-25T${time}`))
    if (only === undefined) throw new Error('None')
    await replace(desk, [only, ...others])
    desk.reminders.lock()
    await tickAt(desk, '2026-11-25T09:00')
    desk.shown[0]?.onClick()
    expect([desk.opened, desk.lockedClicks]).toEqual([[], [1]])
    await desk.unlock()
    expect(desk.opened).toEqual([only.subject])
    desk.reminders.lock()
    await tickAt(desk, '2026-11-25T09:30')
    desk.shown[1]?.onClick()
    await desk.unlock()
    expect(desk.opened).toEqual([only.subject, { kind: 'missed' }])
    await desk.unlock()
    expect(desk.opened).toHaveLength(2)
  })

  it('that were shown before lead nowhere either', async () => {
    const desk = await aRun(await aFolder())
    const reminder = aReminder('2026-11-25T09:00')
    await replace(desk, [reminder])
    await tickAt(desk, '2026-11-25T09:00')
    desk.reminders.lock()
    desk.shown[0]?.onClick()
    expect(desk.opened).toEqual([])
    await desk.unlock()
    expect(desk.opened).toEqual([reminder.subject])
  })

  it('take no new schedule', async () => {
    const desk = await aRun(await aFolder(), { isLocked: true })
    expect(await replace(desk, [aReminder('2026-11-25T09:00')])).toEqual({ ok: false, error: 'notStored' })
  })

  it('hold no age outside the sealed words, on the disk or in what is told', async () => {
    const folder = await aFolder()
    const desk = await aRun(folder)
    await replace(desk, [aBirthday('2026-11-25', 47)], '')
    const files = await ReminderFiles.open(realDisk, folder, NOW_MS)
    expect((await files.read(NOW_MS)).schedule?.reminders[0]?.subject).toMatchObject({ turns: null })
    desk.reminders.lock()
    await tickAt(desk, '2026-11-25T09:00')
    expect(desk.reminders.state(false).missed[0]?.reminder.subject).toMatchObject({ turns: null })
    const again = await aRun(folder, { now: '2026-11-25T09:30' })
    expect(again.reminders.state(false).missed).toMatchObject([
      { reminder: { subject: { turns: 47 } }, words: { who: 'Aegean Cold' } },
    ])
  })

  it('name nobody when it is locked while a schedule is written', async () => {
    const desk = await aRun(await aFolder())
    const replaced = replace(desk, [aBirthday('2026-11-25', 47)], 'Call Maria')
    await Promise.resolve()
    desk.reminders.lock()
    await replaced
    await tickAt(desk, '2026-11-25T09:00')
    await desk.reminders.settled()
    expect(titles(desk).join()).not.toContain('Maria')
    expect(JSON.stringify(desk.reminders.state(false))).not.toContain('47')
  })

  it('of an older Keyfolio are read, and sealed at once', async () => {
    const folder = await aFolder()
    const [reminder, birthday] = [aReminder('2026-11-25T09:00'), aBirthday('2026-11-26', 47)]
    const words = { [reminder.key]: { who: 'Aegean Cold', what: 'Call Maria' } }
    const old = {
      reminders: aSchedule([reminder, birthday]),
      reminderWords: words,
      reminderLedger: { ledger: { [birthday.key]: { at: birthday.at, state: 'shown' } }, missed: [birthday] },
    }
    for (const [name, value] of Object.entries(old)) {
      await writeFile(join(folder, `${name}.json`), JSON.stringify(value))
    }
    const locked = await aRun(folder, { isLocked: true })
    expect(missed(locked)).toEqual([birthday.key])
    expect(isSealedBytes(await readFile(join(folder, 'reminders.json')))).toBe(true)
    expect(isSealedBytes(await readFile(join(folder, 'reminderLedger.json')))).toBe(true)
    await locked.unlock()
    expect(isSealedBytes(await readFile(join(folder, 'reminderWords.json')))).toBe(true)
    await tickAt(locked, '2026-11-25T09:00')
    expect(titles(locked)).toEqual(['Call Maria'])
    expect(await readdir(folder)).not.toContain('damaged')
  })
})
