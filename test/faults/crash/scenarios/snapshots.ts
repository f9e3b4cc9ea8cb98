import { join } from 'node:path'
import type { Disk } from '#electron/main/vault/disk.ts'
import type { Vault } from '#electron/main/vault/vault.ts'
import { entries, NOW_MS } from '#test/electron/vaultFixtures.ts'
import { demandRecords, demandSnapshots, openTestVault } from '../../support/vaultState.ts'
import { readLedger } from '#electron/main/vault/backup/erasures.ts'
import { type MemoryDisk, plainDisk } from '../memoryDisk.ts'
import { lastAcknowledged, lastBegun, type Promises, type Scenario, type Tell, VAULT } from '../scenario.ts'

const STICK = '/data/stick'
/** Marks of snapshots are this and their position. */
const SNAPSHOT = 1000
/** Marks of copies in the second folder. */
const COPY = 2000
const ADOPTED = 3000

function clock(): () => number {
  let nowMs = NOW_MS
  return () => (nowMs += 1000)
}

async function append({ journal }: Vault, tell: Tell, from: number, to: number): Promise<void> {
  tell.began(to)
  if ((await journal.append(entries(from, to))).ok) tell.acknowledged(to)
}

async function take({ snapshots }: Vault, tell: Tell): Promise<void> {
  const taken = await snapshots.take('asked')
  if (!taken.ok) throw new Error(`No snapshot: ${taken.error}`)
  tell.began(SNAPSHOT + taken.value.position)
  tell.acknowledged(SNAPSHOT + taken.value.position)
}

const nobody: Tell = { began: () => undefined, acknowledged: () => undefined }

/** A vault with so many records, and a stick beside it. */
async function aVault(disk: Disk, count: number): Promise<void> {
  await disk.makeFolder(STICK)
  const vault = await openTestVault(VAULT, disk)
  for (let position = 1; position <= count; position++) await append(vault, nobody, position, position)
}

function marks(promises: Promises, kind: number): Promises {
  const ours = (all: readonly number[]) =>
    all.filter((mark) => mark >= kind && mark < kind + 1000).map((mark) => mark - kind)
  return { began: ours(promises.began), acknowledged: ours(promises.acknowledged) }
}

/** Records and snapshots as promised, and the journal goes on. */
async function checkVault(disk: MemoryDisk, promises: Promises, before: number): Promise<Vault> {
  const vault = await openTestVault(VAULT, plainDisk(disk))
  const records = marks(promises, 0)
  const head = await demandRecords(vault, {
    acknowledged: lastAcknowledged(records, before),
    most: lastBegun(records, before),
  })
  await demandSnapshots(vault)
  const newest = lastAcknowledged(marks(promises, SNAPSHOT))
  const list = await vault.snapshots.list()
  if (newest > 0 && !list.some(({ position, isProven }) => isProven && position >= newest)) {
    throw new Error(`The snapshot at ${String(newest)} is not there, or not proven`)
  }
  const appended = await vault.journal.append(entries(head + 1, head + 1))
  if (!appended.ok) throw new Error(`The journal does not go on: ${appended.error}`)
  return vault
}

export const snapshotting: Scenario = {
  name: 'snapshots: the first, one that goes on from it, rotation, trimming of the journal',
  prepare: (disk) => aVault(disk, 3),
  async run(disk, tell) {
    const vault = await openTestVault(VAULT, disk, { nowMs: clock() })
    await take(vault, tell)
    for (const position of [4, 5, 6]) {
      await append(vault, tell, position, position)
      await take(vault, tell)
      // Waits until what is old is gone, here and in the journal.
      await vault.backups.now()
    }
  },
  async check(disk, promises) {
    await checkVault(disk, promises, 3)
  },
  own: /snapshots/,
  // The file with the proof follows and syncs the folder for both; what is old and was not removed goes later.
  spare: [[/^syncFolder/, 6]],
}

export const secondFolder: Scenario = {
  name: 'backups: a second folder is chosen and filled',
  prepare: (disk) => aVault(disk, 2),
  async run(disk, tell) {
    const vault = await openTestVault(VAULT, disk, { nowMs: clock() })
    const chosen = await vault.backups.useFolder(STICK)
    if (!chosen.ok) throw new Error(`The folder is refused: ${chosen.error}`)
    for (const position of [3, 4]) {
      await append(vault, tell, position, position)
      const done = await vault.backups.now()
      if (!done.ok || done.value.folder?.error !== null) throw new Error('No backup')
      tell.began(COPY + position)
      tell.acknowledged(COPY + position)
    }
  },
  async check(disk, promises) {
    const vault = await checkVault(disk, promises, 2)
    const copied = lastAcknowledged(marks(promises, COPY))
    const copies = (await vault.snapshots.list()).filter(({ place }) => place === 'folder')
    if (copied > 0 && !copies.some(({ position, isProven }) => isProven && position >= copied)) {
      throw new Error('What was told as backed up is not in the folder')
    }
    const there = vault.backups.state().folder?.path
    if (copied > 0 && (there === undefined || (await readLedger(plainDisk(disk), there)) === null)) {
      throw new Error('The ledger of what was erased is not beside the backups')
    }
  },
  own: /stick/,
  // Of the note for people there is no promise; the proof syncs the folder for the copy, too.
  spare: [
    [/README/, 1],
    [/^sync .*tmp$/, 1],
    [/^syncFolder/, 4],
  ],
}

export const adopting: Scenario = {
  name: 'backups: one becomes the beginning of an empty vault',
  async prepare(disk) {
    await aVault(disk, 4)
    const vault = await openTestVault(VAULT, disk)
    await vault.backups.useFolder(STICK)
    await vault.backups.now()
  },
  async run(disk, tell) {
    const vault = await openTestVault(OTHER, disk)
    const opened = await vault.backups.openFile(await backupOn(disk))
    if (!opened.ok) throw new Error('The backup cannot be opened')
    tell.began(4)
    const adopted = await vault.backups.adopt(opened.value.id)
    if (!adopted.ok) throw new Error(`Not adopted: ${adopted.error}`)
    tell.acknowledged(4)
    tell.acknowledged(ADOPTED)
    await append(vault, tell, 5, 5)
    await append(vault, tell, 6, 7)
  },
  async check(disk, promises) {
    const vault = await openTestVault(OTHER, plainDisk(disk))
    const records = marks(promises, 0)
    await demandRecords(vault, { acknowledged: lastAcknowledged(records), most: lastBegun(records) })
    await demandSnapshots(vault)
    const head = vault.journal.head()
    // Nothing or all of it: what is not empty has the whole history.
    if (head.ok && head.value.position > 0) {
      await demandRecords(vault, { acknowledged: 4, most: lastBegun(records) })
    }
  },
  own: /other.snapshots/,
  // The proof can be made again.
  spare: [
    [/^syncFolder/, 2],
    [/^sync .*tmp$/, 1],
    [/^rename .*proof/, 1],
  ],
}

const OTHER = '/data/other'

async function backupOn(disk: Disk): Promise<string> {
  for (const folder of await disk.readdir(STICK)) {
    const names = await disk.readdir(join(STICK, folder))
    const name = names.find((one) => one.endsWith('.keyfolio'))
    if (name !== undefined) return join(STICK, folder, name)
  }
  throw new Error('There is no backup on the stick')
}

export const updating: Scenario = {
  name: 'a newer version opens the vault',
  prepare: (disk) => aVault(disk, 3),
  async run(disk, tell) {
    const vault = await openTestVault(VAULT, disk, { appVersion: '1.1.0', nowMs: clock() })
    const [taken] = await vault.snapshots.list()
    if (taken?.reason !== 'beforeUpdate') throw new Error('There is no snapshot before the update')
    tell.began(SNAPSHOT + taken.position)
    tell.acknowledged(SNAPSHOT + taken.position)
    await append(vault, tell, 4, 4)
  },
  async check(disk, promises) {
    const start = plainDisk(disk)
    const vault = await openTestVault(VAULT, start, { appVersion: '1.1.0' })
    const records = marks(promises, 0)
    await demandRecords(vault, {
      acknowledged: lastAcknowledged(records, 3),
      most: lastBegun(records, 3),
    })
    await demandSnapshots(vault)
    if (!(await vault.snapshots.list()).some(({ reason }) => reason === 'beforeUpdate')) {
      throw new Error('The snapshot before the update is missing')
    }
  },
  own: /snapshots/,
  spare: [
    [/^syncFolder/, 2],
    [/^sync .*tmp$/, 1],
    [/^rename .*proof/, 1],
  ],
}
