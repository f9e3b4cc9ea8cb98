import type { Locator } from '@playwright/test'
import { once } from 'node:events'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Keyfolio } from '../e2e/pages/keyfolio.ts'
import { answerOpenDialog } from '../e2e/support/openDialog.ts'
import { expect } from '../e2e/support/journey.ts'
import type { Running } from '../e2e/support/launch.ts'
import { makeSmallDisk, type SmallDisk } from '../e2e/support/smallDisk.ts'
import { test } from '../e2e/support/smallDiskJourney.ts'
import { randomFrom } from './support/random.ts'
import { faultSeed, isLong, reportFigures } from './support/runs.ts'

// Eight cases in a real Electron, on a disk of its own; 32 more play in Node.

/** What a person is promised. */
const TOLD_WITHIN_MS = 2000
const SAVED_WITHIN_MS = 5000
const EDITS = 4
/** Longer than the lock of the vault is trusted without a beat. */
const LONG_MS = 25_000

const seed = faultSeed()
const ROUNDS = isLong() ? 10 : 1

for (let round = 0; round < ROUNDS; round++) {
  for (const leftBytes of [0, 8 << 10, 64 << 10, 256 << 10]) {
    test(`disk full with ${String(leftBytes)} bytes left, round ${String(round)}`, async ({
      start,
      disk,
    }) => {
      const random = randomFrom(seed + round + leftBytes)
      const first = await start()
      const keyfolio = new Keyfolio(first)
      const names = await addClients(keyfolio, 1, 'Before')
      await disk.fill(leftBytes)
      const told = await editUntilRefused(keyfolio, names, () => disk.fill())
      await expect(keyfolio.savedState, 'no false Saved').toHaveAttribute('data-saved', 'notSaved')
      // The lock of the vault beats meanwhile, and is refused too.
      if (leftBytes === 0) await keyfolio.window.waitForTimeout(LONG_MS)
      const savedMs = await timed(async () => {
        await disk.makeRoom()
        await keyfolio.waitUntilSaved({ timeoutMs: SAVED_WITHIN_MS })
      })
      if (random() < 0.5) await kill(first)
      else await first.quit()
      await expectClients(new Keyfolio(await start()), names)
      await report(`disk full, ${String(leftBytes)} bytes left`, {
        told,
        saved: savedMs,
        clients: names.length,
        lost: 0,
      })
    })
  }

  test(`the data folder goes and comes back, round ${String(round)}`, async ({ start, dataFolder }) => {
    const first = await start()
    const keyfolio = new Keyfolio(first)
    const names = await addClients(keyfolio, 1, 'Before')
    const vault = join(dataFolder, 'vault')
    await rename(vault, `${vault}-away`)
    names.push(...(await addClients(keyfolio, 1, 'While it was gone', { isSaved: false })))
    const told = await timed(() => keyfolio.storageBanner('folderGone').waitFor({ timeout: TOLD_WITHIN_MS }))
    await expect(keyfolio.savedState, 'no false Saved').toHaveAttribute('data-saved', 'notSaved')
    const saved = await timed(async () => {
      await rename(`${vault}-away`, vault)
      await keyfolio.waitUntilSaved({ timeoutMs: SAVED_WITHIN_MS })
    })
    await expect(keyfolio.storageBanner('folderGone')).toBeHidden()
    await kill(first)
    await expectClients(new Keyfolio(await start()), names)
    await report('data folder gone and back', { told, saved, clients: names.length, lost: 0 })
  })

  test(`the data folder becomes read-only, round ${String(round)}`, async ({ start, disk, dataFolder }) => {
    const first = await start()
    const keyfolio = new Keyfolio(first)
    const names = await addClients(keyfolio, 1, 'Before')
    const allowWriting = await disk.makeReadOnly(join(dataFolder, 'vault'))
    await keyfolio.backup.open()
    const told = await timed(async () => {
      await keyfolio.backup.backUpNow()
      await keyfolio.storageBanner('readOnly').waitFor({ timeout: TOLD_WITHIN_MS })
    })
    await expectNoBackup(keyfolio, 'vault')
    const saved = await timed(async () => {
      await allowWriting()
      await keyfolio.storageBanner('readOnly').waitFor({ state: 'hidden', timeout: SAVED_WITHIN_MS })
    })
    names.push(...(await addClients(keyfolio, 1, 'After')))
    await first.quit()
    await expectClients(new Keyfolio(await start()), names)
    await report('data folder read-only', { told, saved, clients: names.length, lost: 0 })
  })

  test(`the backup folder is removed, round ${String(round)}`, async ({ start }) => {
    const stick = await mkdtemp(join(tmpdir(), 'keyfolio-stick-'))
    try {
      const keyfolio = await withSecondFolder(await start(), stick)
      await rm(stick, { recursive: true })
      const told = await timed(async () => {
        await keyfolio.backup.backUpNow()
        await expectFailure(keyfolio)
      })
      await expectNoBackup(keyfolio, 'folder')
      await expect(keyfolio.savedState).toHaveAttribute('data-saved', 'saved')
      await report('backup folder removed', { told })
    } finally {
      await rm(stick, { recursive: true, force: true })
    }
  })

  test(`the disk of the backup folder is full, round ${String(round)}`, async ({ start }) => {
    const stick: SmallDisk = await makeSmallDisk(2 << 20)
    try {
      const keyfolio = await withSecondFolder(await start(), stick.folder)
      await stick.fill()
      await addClients(keyfolio, 1, 'More')
      await keyfolio.backup.open()
      const told = await timed(async () => {
        await keyfolio.backup.backUpNow()
        await expectFailure(keyfolio)
      })
      await expectNoBackup(keyfolio, 'folder')
      await expect(keyfolio.storageBanner('diskFull'), 'the vault has a disk of its own').toBeHidden()
      await report('backup folder full', { told })
    } finally {
      await stick.remove()
    }
  })
}

let added = 0

async function addClients(
  keyfolio: Keyfolio,
  count: number,
  what: string,
  { isSaved = true } = {},
): Promise<string[]> {
  const names: string[] = []
  for (let number = 0; number < count; number++) {
    const name = `${what} ${String((added += 1))}`
    await keyfolio.clients.add({ name })
    if (isSaved) await keyfolio.waitUntilSaved()
    names.push(name)
  }
  return names
}

/** Adds clients until one has to wait; what is told then has to come in time. Answers how long it took. */
async function editUntilRefused(
  keyfolio: Keyfolio,
  names: string[],
  takeTheRest: () => Promise<void>,
): Promise<number> {
  const banner = keyfolio.storageBanner('diskFull')
  for (let edit = 0; edit <= EDITS; edit++) {
    if (edit === EDITS) await takeTheRest()
    const name = `On a full disk ${String((added += 1))}`
    await keyfolio.clients.openNew()
    await keyfolio.clients.fill({ name, development: 'Ανάπτυξη '.repeat(400) })
    names.push(name)
    await keyfolio.clients.submit()
    const told = timed(() => banner.waitFor({ timeout: TOLD_WITHIN_MS }))
    const isStored = await gone(keyfolio.clients.form, TOLD_WITHIN_MS)
    if (!isStored) {
      await expect(keyfolio.clients.name).toHaveValue(name)
      return told
    }
    // It went in: then it is no lie to say so. The banner may be there already, for what comes next.
    await told.catch(() => undefined)
  }
  throw new Error('The disk never was full')
}

async function gone(what: Locator, timeoutMs: number): Promise<boolean> {
  return what.waitFor({ state: 'detached', timeout: timeoutMs }).then(
    () => true,
    () => false,
  )
}

async function expectClients(keyfolio: Keyfolio, names: readonly string[]): Promise<void> {
  await keyfolio.clients.show()
  for (const name of names) await expect(keyfolio.clients.row(name), name).toHaveCount(1)
}

async function withSecondFolder(running: Running, stick: string): Promise<Keyfolio> {
  const keyfolio = new Keyfolio(running)
  await addClients(keyfolio, 1, 'Before')
  await keyfolio.backup.open()
  await answerOpenDialog(running.app, stick)
  await keyfolio.backup.chooseFolder()
  await keyfolio.backup.backUpNow()
  await expect(keyfolio.backup.outcome.getByText(keyfolio.t('backup.done.folder'))).toBeVisible()
  await addClients(keyfolio, 1, 'After the first backup')
  await keyfolio.backup.open()
  return keyfolio
}

async function expectFailure(keyfolio: Keyfolio): Promise<void> {
  await expect(keyfolio.toast(keyfolio.t('backup.done.notAll'))).toBeVisible({ timeout: TOLD_WITHIN_MS })
}

/** No false "backed up". */
async function expectNoBackup(keyfolio: Keyfolio, place: 'vault' | 'folder'): Promise<void> {
  await expect(keyfolio.backup.outcome.getByText(keyfolio.t(`backup.done.${place}`))).toHaveCount(0)
  await expect(keyfolio.backup.place(place)).not.toHaveAttribute('data-state', 'good')
}

async function kill({ app }: Running): Promise<void> {
  const child = app.process()
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const beganMs = performance.now()
  await work()
  return Math.round(performance.now() - beganMs)
}

async function report(what: string, figures: Readonly<Record<string, number>>): Promise<void> {
  const { told = 0, saved = 0, ...others } = figures
  await reportFigures('6 trouble of the disk in Electron', {
    cases: 1,
    ...others,
    'slowest message (ms)': told,
    'slowest saving once there is room (ms)': saved,
    seed,
  })
  process.stdout.write(`    that was: ${what}\n`)
}
