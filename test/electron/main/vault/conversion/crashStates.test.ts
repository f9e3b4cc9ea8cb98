import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sealOlderVault } from '#electron/main/vault/conversion/sealOlderVault.ts'
import type { Disk } from '#electron/main/vault/disk.ts'
import { openJournal } from '#electron/main/vault/journal/openJournal.ts'
import { plainSealer } from '#electron/main/vault/sealer.ts'
import { journalSealer } from '#electron/main/vault/sealing/lineSealer.ts'
import { explore, record } from '#test/faults/crash/explore.ts'
import { plainDisk } from '#test/faults/crash/memoryDisk.ts'
import { type Scenario, VAULT } from '#test/faults/crash/scenario.ts'
import { entries, NOW_MS } from '../../../vaultFixtures.ts'
import { someKeys } from '../someKeys.ts'

const nowMs = () => NOW_MS
const RECORDS = entries(1, 4)
const WORDS = '{"followUp:1":{"who":"Ελένη Παπαδοπούλου","what":""}}'
const KEPT = join(VAULT, 'damaged', 'records-2026-11-23T08-00-00Z.jsonl')

async function sealIn(disk: Disk): Promise<void> {
  await sealOlderVault(VAULT, {
    disk,
    nowMs,
    appVersion: '0.2.0',
    keys: someKeys(),
    onProgress: () => undefined,
  })
}

async function write(disk: Disk, path: string, text: string): Promise<void> {
  const handle = await disk.open(path, 'w')
  await handle.writeFile(text)
  await handle.sync()
  await handle.close()
}

/** A vault of an older Keyfolio is sealed; once that was told, nothing is in clear text whatever the crash takes. */
const sealing: Scenario = {
  name: 'sealing an older vault',
  async prepare(disk) {
    await disk.makeFolder(join(VAULT, 'damaged'))
    const { journal } = await openJournal(VAULT, { disk, nowMs, sealer: plainSealer, segmentBytes: 1000 })
    for (const entry of RECORDS) await journal.append([entry])
    await journal.close()
    await write(disk, join(VAULT, 'reminderWords.json'), WORDS)
    await write(disk, KEPT, 'Ψυκτική Αιγαίου\n')
  },
  async run(disk, tell) {
    tell.began(1)
    await sealIn(disk)
    tell.acknowledged(1)
  },
  async check(memory, { acknowledged }) {
    const disk = plainDisk(memory)
    if (acknowledged.length > 0) demandNoClearText(memory.tree().files)
    await sealIn(disk)
    const { journal, report } = await openJournal(VAULT, { disk, nowMs, sealer: journalSealer(someKeys()) })
    const read = await journal.read(1, 10)
    await journal.close()
    if (report.damagedBytes + report.gaps > 0) throw new Error('The journal is damaged')
    if (!read.ok || JSON.stringify(read.value.entries) !== JSON.stringify(RECORDS))
      throw new Error('The records are other ones')
    if (!(await disk.exists(`${KEPT}.sealed`))) throw new Error('What was kept is gone')
    if (!(await disk.exists(join(VAULT, 'reminderWords.json')))) throw new Error('The words are gone')
    demandNoClearText(memory.tree().files)
  },
}

function demandNoClearText(files: ReadonlyMap<string, Buffer>): void {
  for (const [path, content] of files) {
    if (content.includes('Ψυκτική') || content.includes('Ελένη')) throw new Error(`${path} is in clear text`)
  }
}

it('loses nothing and leaves nothing in clear text, whatever a crash takes of what was not synced', async () => {
  const { states, violations } = await explore(sealing, await record(sealing))
  expect(violations).toEqual([])
  expect(states).toBeGreaterThan(100)
}, 240_000)

it('would lose the records if the old journal went before the new one was in its place', async () => {
  const withoutSyncs = (disk: Disk): Disk => ({ ...disk, syncFolder: () => Promise.resolve() })
  const { violations } = await explore(sealing, await record(sealing, withoutSyncs), { limit: 1 })
  expect(violations).toHaveLength(1)
}, 240_000)
