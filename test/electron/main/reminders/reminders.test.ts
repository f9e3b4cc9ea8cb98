import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ReminderFiles } from '#electron/main/reminders/reminderFiles.ts'
import { wordsFile } from '#electron/main/reminders/reminderWords.ts'
import { Reminders } from '#electron/main/reminders/reminders.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import type { Reminder } from '#shared/domain/reminders/reminder.ts'
import { aReminder, local } from '#test/shared/domain/reminders/reminderBuilders.ts'
import { aRun, missed, replace, tickAt, titles } from './reminderRun.ts'
import { aFolder, NOW_MS, systemError } from '../../vaultFixtures.ts'
import { someKeys } from '../vault/someKeys.ts'

describe('reminders', () => {
  it('are told at their time, once, and a click leads to their subject', async () => {
    const desk = await aRun(await aFolder())
    const reminder = aReminder('2026-11-25T09:00')
    await replace(desk, [reminder])
    await tickAt(desk, '2026-11-25T08:59')
    expect(desk.shown).toEqual([])
    await tickAt(desk, '2026-11-25T09:00')
    await tickAt(desk, '2026-11-25T09:01')
    await replace(desk, [reminder])
    expect(titles(desk)).toEqual(['Call Maria'])
    expect(desk.shown[0]?.body).toBe('Aegean Cold · due at 09:00')
    desk.shown[0]?.onClick()
    expect(desk.opened).toEqual([reminder.subject])
    expect(desk.reminders.state(false)).toMatchObject({ notifications: 'works', missed: [] })
  })

  it('are not told again after a restart, nor when the clock is set back', async () => {
    const folder = await aFolder()
    const first = await aRun(folder)
    await replace(first, [aReminder('2026-11-25T09:00')])
    await tickAt(first, '2026-11-25T09:00')
    await tickAt(first, '2026-11-24T09:00')
    await tickAt(first, '2026-11-25T09:00')
    expect(first.shown).toHaveLength(1)

    const second = await aRun(folder, { now: '2026-11-25T09:05' })
    await second.reminders.start()
    expect(second.shown).toEqual([])
    expect(missed(second)).toEqual([])
  })

  it('missed while Keyfolio was closed come as one digest at the start, before any window, and are listed', async () => {
    const folder = await aFolder()
    const reminders = ['08:30', '09:00', '09:30', '10:00'].map((time) => aReminder(`2026-11-25T${time}`))
    await replace(await aRun(folder), reminders, 'Τηλεφώνημα')

    const later = await aRun(folder, { now: '2026-11-25T12:00', language: 'el' })
    await later.reminders.start()
    await later.reminders.settled()
    expect(titles(later)).toEqual(['4 υπενθυμίσεις όσο το Keyfolio ήταν κλειστό'])
    expect(later.shown[0]?.body).toBe('Τηλεφώνημα\nΤηλεφώνημα\nΤηλεφώνημα\nκαι 1 ακόμη')
    later.shown[0]?.onClick()
    expect(later.opened).toEqual([{ kind: 'missed' }])
    expect(missed(later)).toEqual(reminders.map(({ key }) => key))

    const again = await aRun(folder, { now: '2026-11-25T12:05' })
    await again.reminders.start()
    expect(again.shown).toEqual([])
    expect(missed(again)).toHaveLength(4)
    await again.reminders.dismissMissed()
    expect(missed(await aRun(folder))).toEqual([])
  })

  it('that are many at one time come as one', async () => {
    const desk = await aRun(await aFolder())
    await replace(
      desk,
      Array.from({ length: 5 }, () => aReminder('2026-11-25T09:00')),
    )
    await tickAt(desk, '2026-11-25T09:00')
    expect(titles(desk)).toEqual(['5 reminders for today'])
    expect(missed(desk)).toEqual([])
  })

  it('slept through by the laptop are missed, those of the moment are not', async () => {
    const desk = await aRun(await aFolder())
    const reminders = ['09:00', '10:00', '13:58'].map((time) => aReminder(`2026-11-25T${time}`))
    await replace(desk, reminders)
    await tickAt(desk, '2026-11-25T14:00')
    expect(titles(desk)).toEqual(['2 reminders while Keyfolio was away', 'Call Maria'])
    expect(missed(desk)).toEqual(reminders.slice(0, 2).map(({ key }) => key))
  })

  it('killed between ledger and notification are not told twice and not lost: they are listed', async () => {
    const folder = await aFolder()
    const killed = await aRun(folder, { answer: 'none' })
    const reminder = aReminder('2026-11-25T09:00')
    await replace(killed, [reminder])
    await tickAt(killed, '2026-11-25T09:00')

    const next = await aRun(folder, { now: '2026-11-25T09:01' })
    await next.reminders.start()
    expect(next.shown).toEqual([])
    expect(missed(next)).toEqual([reminder.key])
  })

  it('stand in the ledger on the disk before they are shown', async () => {
    const folder = await aFolder()
    const files = await ReminderFiles.open(realDisk, folder, NOW_MS)
    const reminder = aReminder('2026-11-25T09:00')
    const onDisk: ReturnType<ReminderFiles['read']>[] = []
    const reminders = new Reminders({
      files,
      memory: { schedule: null, ledger: {}, missed: [] },
      now: () => local('2026-11-25T09:00'),
      language: () => 'en',
      show: () => {
        onDisk.push(files.read(NOW_MS))
      },
      onOpen: () => undefined,
      onLockedClick: () => undefined,
      onChanged: () => undefined,
    })
    await reminders.unlock(wordsFile(realDisk, folder, { keys: someKeys(), nowMs: () => NOW_MS }))
    await reminders.replace({
      from: '2026-11-23' as never, // a day
      through: '2027-01-24' as never, // a day
      reminders: [{ reminder, words: { who: '', what: '' } }],
      isFirst: true,
      isLast: true,
    })
    expect((await onDisk[0])?.ledger[reminder.key]?.state).toBe('showing')
  })

  it('that the system cannot show are listed, and the state says so', async () => {
    const desk = await aRun(await aFolder(), { answer: 'failed' })
    const reminder = aReminder('2026-11-25T09:00')
    await replace(desk, [reminder])
    await tickAt(desk, '2026-11-25T09:00')
    await desk.reminders.settled()
    expect(desk.reminders.state(true)).toMatchObject({ notifications: 'notFound', hasTray: true })
    expect(missed(desk)).toEqual([reminder.key])
    expect(await desk.reminders.test()).toEqual({ ok: false, error: 'notShown' })
  })

  it('are told even when the ledger cannot be written, and it is written as soon as it can', async () => {
    const folder = await aFolder()
    let isFull = false
    const disk: Disk = {
      ...realDisk,
      open: (path, flags) =>
        isFull && path.endsWith('.tmp') ? Promise.reject(systemError('ENOSPC')) : realDisk.open(path, flags),
    }
    const desk = await aRun(folder, { disk })
    await replace(desk, [aReminder('2026-11-25T09:00')])
    isFull = true
    await tickAt(desk, '2026-11-25T09:00')
    await tickAt(desk, '2026-11-25T09:01')
    expect(desk.shown).toHaveLength(1)
    expect(await replace(desk, [])).toEqual({ ok: false, error: 'notStored' })
    isFull = false
    await tickAt(desk, '2026-11-25T09:02')
    const next = await aRun(folder, { now: '2026-11-25T09:03' })
    await next.reminders.start()
    expect(next.shown).toEqual([])
  })

  it('come in pieces, and hold from the last one on', async () => {
    const desk = await aRun(await aFolder())
    const [first, second] = [aReminder('2026-11-25T09:00'), aReminder('2026-11-25T09:00')]
    const piece = (reminder: Reminder, isFirst: boolean, isLast: boolean, from = '2026-11-23') =>
      desk.reminders.replace({
        from: from as never, // a day
        through: '2027-01-24' as never, // a day
        reminders: [{ reminder, words: { who: '', what: 'Part' } }],
        isFirst,
        isLast,
      })
    expect(await piece(second, false, true)).toEqual({ ok: false, error: 'outOfOrder' })
    await piece(first, true, false)
    await tickAt(desk, '2026-11-25T09:00')
    expect(desk.shown).toEqual([])
    desk.now = '2026-11-25T08:59'
    await piece(second, false, true)
    await tickAt(desk, '2026-11-25T09:00')
    expect(titles(desk)).toEqual(['Part', 'Part'])
  })

  it('leave no name and no title on the disk', async () => {
    const folder = await aFolder()
    const desk = await aRun(folder)
    await replace(desk, [aReminder('2026-11-25T09:00')], 'Secret title')
    await tickAt(desk, '2026-11-25T12:00')
    const names = (await readdir(folder)).toSorted()
    expect(names).toEqual(['device.key', 'reminderLedger.json', 'reminderWords.json', 'reminders.json'])
    for (const name of names) {
      const content = await readFile(join(folder, name))
      for (const word of ['Secret title', 'Aegean', 'followUp', '2026'])
        expect(content.includes(word)).toBe(false)
    }
    expect((await stat(join(folder, 'device.key'))).mode & 0o777).toBe(0o600)
    expect((await readFile(join(folder, 'device.key'))).length).toBe(32)
  })

  it.each(['reminders.json', 'reminderWords.json', 'reminderLedger.json', 'device.key'])(
    'go on when %s is damaged: it is set aside',
    async (name) => {
      const folder = await aFolder()
      await replace(await aRun(folder), [aReminder('2026-11-25T09:00')])
      await writeFile(join(folder, name), '{"half":')
      const desk = await aRun(folder)
      await desk.reminders.start()
      await replace(desk, [aReminder('2026-11-25T09:00')])
      await tickAt(desk, '2026-11-25T09:00')
      expect(desk.shown).not.toEqual([])
      // With the device key goes the schedule that lay under it.
      const expected = name === 'device.key' ? 2 : 1
      expect((await readdir(join(folder, 'damaged'))).length).toBe(expected)
    },
  )
})
