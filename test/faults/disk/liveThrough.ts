import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import type { JournalEntry } from '#shared/ipc/schemas.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'
import type { Vault } from '#electron/main/vault/vault.ts'
import { randomFrom } from '../support/random.ts'
import { troubledDisk } from './troubledDisk.ts'
import type { Stage, TroubleKind } from './troubles.ts'
import { aRecord, vaultIn } from './world.ts'

/** What a person is promised. */
const TOLD_WITHIN_MS = 2000
const SAVED_WITHIN_MS = 5000
/** Anything that takes longer hangs. */
const HANGS_AFTER_MS = 10_000
const RETRY_MS = 250
const STEPS = 10
const FIRST_RECORDS = 6

/** Something that is taken out or turned round, to see that the suite notices. */
export interface Mutation {
  readonly disk?: (disk: Disk) => Disk
  readonly vault?: (vault: Vault) => Vault
  readonly isMute?: boolean
}

/** What one case has found. */
export interface Findings {
  readonly acknowledged: number
  readonly refused: number
  /** One line for each promise that was broken. */
  readonly violations: readonly string[]
  readonly slowestToldMs: number
  readonly slowestSavedMs: number
}

/** Works on a vault while its disk is in trouble and after it, and looks at what is left. */
export function liveThrough(kind: TroubleKind, seed: number, mutation: Mutation = {}): Promise<Findings> {
  const random = randomFrom(seed)
  return kind.play(random, async (stage) => new Life(kind, stage, random, mutation).live())
}

class Life {
  readonly #kind: TroubleKind
  readonly #stage: Stage
  readonly #random: () => number
  readonly #mutation: Mutation
  readonly #records: JournalEntry[] = []
  readonly #violations: string[] = []
  #acknowledged = 0
  #refused = 0
  #toldMs = 0
  #savedMs = 0

  constructor(kind: TroubleKind, stage: Stage, random: () => number, mutation: Mutation) {
    this.#kind = kind
    this.#stage = stage
    this.#random = random
    this.#mutation = mutation
  }

  async live(): Promise<Findings> {
    const { vault: folder, stick, trouble, begin, end } = this.#stage
    const { disk = (one: Disk) => one, vault: turned = (one: Vault) => one } = this.#mutation
    await mkdir(stick, { recursive: true })
    const vault = turned(await vaultIn(folder, disk(troubledDisk(trouble))))
    const told: (string | null)[] = []
    vault.diskWatch.start((state) => {
      if (!this.#mutation.isMute) told.push(state.trouble)
    })
    try {
      const used = await this.#timed('useFolder', vault.backups.useFolder(stick))
      if (!used.ok) this.#violations.push(`no second folder: ${used.error}`)
      for (let step = 0; step < FIRST_RECORDS; step++) await this.#append(vault)
      await this.#backUp(vault)
      await begin()
      await this.#work(vault, told)
      await end()
      await this.#recover(vault)
      await this.#backUp(vault, { mustWork: true })
    } finally {
      vault.diskWatch.stop()
      await this.#timed('close', vault.journal.close())
    }
    await this.#compare()
    return {
      acknowledged: this.#acknowledged,
      refused: this.#refused,
      violations: this.#violations,
      slowestToldMs: this.#toldMs,
      slowestSavedMs: this.#savedMs,
    }
  }

  /** A person works on, whatever happens. */
  async #work(vault: Vault, told: readonly (string | null)[]): Promise<void> {
    for (let step = 0; step < STEPS; step++) {
      const refusedBefore = this.#refused
      const choice = this.#random()
      if (choice < 0.65) await this.#append(vault)
      else if (choice < 0.8) await this.#choose(vault)
      else await this.#backUp(vault)
      if (this.#refused > refusedBefore && this.#kind.isOfDisk) await this.#expectTold(told)
    }
    if (this.#kind.isOfDisk && told.every((trouble) => trouble === null)) await this.#expectTold(told)
    if (this.#kind.isOfSecondFolder) {
      if (told.some((trouble) => trouble !== null)) this.#violations.push('trouble of the vault told in vain')
      if (this.#refused > 0) this.#violations.push('the vault suffered from its second folder')
    }
  }

  async #append(vault: Vault): Promise<boolean> {
    // What was refused goes again, in order, before what is new; as the window does it.
    const count = 1 + Math.floor(this.#random() * 4)
    while (this.#records.length < this.#acknowledged + count) {
      this.#records.push(aRecord(this.#records.length + 1, 50 + Math.floor(this.#random() * 4000)))
    }
    const answer = await this.#timed('append', vault.journal.append(this.#records.slice(this.#acknowledged)))
    if (answer.ok) this.#acknowledged = answer.value.position
    else this.#refused += 1
    return answer.ok
  }

  async #choose(vault: Vault): Promise<void> {
    const managerName = `${String(this.#random())} Άννα`
    const answer = await this.#timed('preferences', vault.preferences.update({ managerName }))
    const kept = vault.preferences.current().managerName === managerName
    if (answer.ok !== kept) this.#violations.push('a choice said to be kept is not, or the other way round')
    if (!answer.ok) this.#refused += 1
  }

  /** Asks for a backup, and believes no word of the answer. */
  async #backUp(vault: Vault, { mustWork = false } = {}): Promise<void> {
    const position = this.#acknowledged
    const answer = await this.#timed('backup', vault.backups.now())
    const state = answer.ok ? answer.value : vault.backups.state()
    const places = [
      { name: 'vault', place: state.vault, folder: join(this.#stage.vault, 'snapshots') },
      ...(state.folder === null
        ? []
        : [{ name: 'second folder', place: state.folder, folder: state.folder.path }]),
    ]
    for (const { name, place, folder } of places) {
      const isClaimed = answer.ok && place.error === null
      if (isClaimed && !(await holds(vault, folder, position)))
        this.#violations.push(`falsely backed up: ${name}`)
      const isExpected = name === 'vault' || this.#stage.comesBack
      if (mustWork && isClaimed !== isExpected)
        this.#violations.push(`${isExpected ? 'no' : 'a'} backup after the trouble: ${name}`)
    }
  }

  async #expectTold(told: readonly (string | null)[]): Promise<void> {
    if (this.#toldMs > TOLD_WITHIN_MS) return
    const beganMs = performance.now()
    while (told.at(-1) == null && performance.now() - beganMs < HANGS_AFTER_MS / 2) await pause(20)
    const tookMs = Math.round(performance.now() - beganMs)
    this.#toldMs = Math.max(this.#toldMs, tookMs)
    if (tookMs > TOLD_WITHIN_MS) this.#violations.push(`told after ${String(tookMs)} ms only`)
  }

  /** Room has come back: what waits goes in by itself. */
  async #recover(vault: Vault): Promise<void> {
    const beganMs = performance.now()
    while (!(await this.#append(vault)) && performance.now() - beganMs < HANGS_AFTER_MS) await pause(RETRY_MS)
    while ((await vault.diskWatch.look()).trouble !== null && performance.now() - beganMs < HANGS_AFTER_MS)
      await pause(RETRY_MS)
    this.#savedMs = Math.round(performance.now() - beganMs)
    if (this.#savedMs > SAVED_WITHIN_MS) this.#violations.push(`saved after ${String(this.#savedMs)} ms only`)
  }

  /** A new start on a disk without faults has everything that was acknowledged. */
  async #compare(): Promise<void> {
    const again = await vaultIn(this.#stage.vault, realDisk)
    // What the journal was relieved of lies in snapshots.
    const first = again.journal.first()
    const old = first === 1 ? [] : await again.snapshots.recordsAt(1, first - 1)
    const read = await again.journal.read(first, this.#records.length)
    const there = new Map([...old, ...(read.ok ? read.value.entries : [])].map((one) => [one.position, one]))
    const lost = this.#records
      .slice(0, this.#acknowledged)
      .filter((record) => canonicalJson(there.get(record.position) ?? null) !== canonicalJson(record))
    if (lost.length > 0) this.#violations.push(`acknowledged and lost: ${String(lost.length)}`)
    await again.journal.close()
  }

  async #timed<Value>(what: string, work: Promise<Value>): Promise<Value> {
    let timer: NodeJS.Timeout | undefined
    const hang = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`${what} hangs`)), HANGS_AFTER_MS)
    })
    try {
      return await Promise.race([work, hang])
    } finally {
      clearTimeout(timer)
    }
  }
}

/** Whether a folder has a snapshot up to a position that can be read from its first to its last byte. */
async function holds(vault: Vault, folder: string, position: number): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => [])
  for (const name of names.filter((one) => one.endsWith('.keyfolio'))) {
    const opened = await vault.backups.openFile(join(folder, name))
    if (opened.ok && opened.value.position >= position) return true
  }
  return false
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
