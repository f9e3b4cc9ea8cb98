import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import type { Vault } from '#electron/main/vault/vault.ts'
import { entries } from '#test/electron/vaultFixtures.ts'
import { demandRecords, demandSnapshots, openTestVault } from '../support/vaultState.ts'
import type { News, Promised } from './promised.ts'

/** So many snapshots are read again after each kill. */
const NEWEST = 2

export interface Work {
  readonly folder: string
  readonly stick: string
  readonly random: () => number
  readonly tell: (news: News) => void
  /** Told as done before it is done: what the suite has to notice. */
  readonly isEarly: boolean
}

/** Each moment is a second later than the one before, wherever the process begins. */
export function openWorkVault(folder: string, startMs: number): Promise<Vault> {
  let nowMs = startMs
  return openTestVault(folder, realDisk, { nowMs: () => (nowMs += 60_000) })
}

/** Throws where a vault does not hold what it has promised. Answers the last position. */
export async function demandPromises(vault: Vault, promised: Promised): Promise<number> {
  const head = await demandRecords(vault, promised)
  await demandSnapshots(vault, NEWEST)
  const list = await vault.snapshots.list()
  const isThere = (place: string, position: number) =>
    position === 0 || list.some((one) => one.place === place && one.isProven && one.position >= position)
  if (!isThere('vault', promised.snapshot)) throw new Error('A snapshot that was told is not there')
  if (!isThere('folder', promised.copy)) throw new Error('A backup that was told is not there')
  for (const hash of promised.files) {
    const found = await vault.attachments.verified(hash)
    if (!found.ok) throw new Error(`A file that was told as stored is ${found.error}`)
  }
  for (const { folder, position, most } of promised.adopted) {
    const other = await openWorkVault(folder, 0)
    const at = await demandRecords(other, { acknowledged: position ?? 0, most })
    // Nothing of the backup, or all of it.
    if (at > 0) await demandRecords(other, { acknowledged: at, most })
    await other.journal.close()
  }
  return head
}

/** Works until it is killed: appends, snapshots, backups, files, a backup as the beginning of another vault. */
export async function workForEver(vault: Vault, work: Work, from: number): Promise<never> {
  const { random } = work
  if (vault.backups.state().folder === null) await vault.backups.useFolder(work.stick)
  let head = from
  for (let turn = 0; ; turn++) {
    const chance = random()
    if (chance < 0.72) head = await append(vault, work, head)
    else if (chance < 0.82) await snapshot(vault, work)
    else if (chance < 0.9) await backUp(vault, work)
    else if (chance < 0.96) await takeInFile(vault, work)
    else await adopt(work, turn)
  }
}

/** Several requests at once share a group; long ones change the segment. */
async function append({ journal }: Vault, { random, tell, isEarly }: Work, head: number): Promise<number> {
  let next = head
  const requests: Promise<void>[] = []
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const range = entries(next + 1, next + 1 + Math.floor(random() * 4))
    const position = next + range.length
    tell({ is: 'asked', position })
    if (isEarly) tell({ is: 'acknowledged', position })
    requests.push(
      journal.append(range).then((answer) => {
        if (!answer.ok) throw new Error(`Not appended: ${answer.error}`)
        tell({ is: 'acknowledged', position })
      }),
    )
    next = position
  }
  await Promise.all(requests)
  return next
}

async function snapshot({ snapshots }: Vault, { tell }: Work): Promise<void> {
  const taken = await snapshots.take('asked')
  if (!taken.ok) throw new Error(`No snapshot: ${taken.error}`)
  tell({ is: 'snapshot', position: taken.value.position })
}

async function backUp({ backups, journal }: Vault, { tell }: Work): Promise<void> {
  const head = journal.head()
  const done = await backups.now()
  if (!done.ok || done.value.folder?.error !== null) throw new Error('No backup')
  if (head.ok) tell({ is: 'copy', position: head.value.position })
}

async function takeInFile({ attachments }: Vault, { random, tell }: Work): Promise<void> {
  const content = Buffer.alloc(1 + Math.floor(random() * 20_000), String(random()))
  const begun = await attachments.begin(content.length)
  if (!begun.ok) throw new Error('No file')
  await attachments.add(begun.value.uploadId, content)
  if (!(await attachments.finish(begun.value.uploadId)).ok) throw new Error('No file')
  tell({ is: 'file', hash: createHash('sha256').update(content).digest('hex') })
}

/** The newest copy in the second folder becomes the beginning of a vault of its own. */
async function adopt({ folder, stick, tell }: Work, turn: number): Promise<void> {
  const path = await newestCopy(realDisk, stick)
  if (path === null) return
  const other = `${folder}-${String(process.pid)}-${String(turn)}`
  const begun = await openWorkVault(other, 0)
  const opened = await begun.backups.openFile(path)
  if (!opened.ok) throw new Error(`A copy in the second folder is ${opened.error}`)
  const { id, position } = opened.value
  tell({ is: 'adopting', folder: other, position })
  const adopted = await begun.backups.adopt(id)
  if (!adopted.ok) throw new Error(`Not adopted: ${adopted.error}`)
  tell({ is: 'adopted', folder: other, position })
  await begun.journal.close()
}

async function newestCopy(disk: Disk, stick: string): Promise<string | null> {
  for (const name of await disk.readdir(stick)) {
    const copies = (await disk.readdir(join(stick, name))).filter((one) => one.endsWith('.keyfolio')).sort()
    const newest = copies.at(-1)
    if (newest !== undefined) return join(stick, name, newest)
  }
  return null
}
