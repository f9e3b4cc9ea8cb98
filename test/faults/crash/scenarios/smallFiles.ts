import { join } from 'node:path'
import { writeAtomically } from '#electron/main/vault/atomicFile.ts'
import { openIdentity } from '#electron/main/vault/identity.ts'
import { openPreferences } from '#electron/main/vault/preferencesStore.ts'
import { someKeys } from '#test/electron/main/vault/someKeys.ts'
import { NOW_MS } from '#test/electron/vaultFixtures.ts'
import { lastAcknowledged, lastBegun, type Scenario, VAULT } from '../scenario.ts'

const FILE = join(VAULT, 'small.json')
const versions = [1, 2, 3]

/** The content of a version: long enough to be torn. */
function contentOf(version: number): string {
  return `version ${String(version)} ${'x'.repeat(version * 40)} end`
}

export const atomicFile: Scenario = {
  name: 'a file written atomically',
  async prepare(disk) {
    await disk.makeFolder(VAULT)
    await writeAtomically(disk, FILE, contentOf(0))
  },
  async run(disk, tell) {
    for (const version of versions) {
      tell.began(version)
      await writeAtomically(disk, FILE, contentOf(version))
      tell.acknowledged(version)
    }
  },
  async check(disk, promises) {
    const content = (await disk.readFile(FILE)).toString('utf8')
    const version = [0, ...versions].find((one) => contentOf(one) === content)
    if (version === undefined) throw new Error(`The content is mixed: ${content.slice(0, 30)}`)
    if (version < lastAcknowledged(promises)) throw new Error('The content is an older one')
    if (version > lastBegun(promises)) throw new Error('The content is from the future')
  },
}

export const preferences: Scenario = {
  name: 'preferences',
  async run(disk, tell) {
    await disk.makeFolder(VAULT)
    const store = await openPreferences(VAULT, disk, () => NOW_MS)
    await store.openPrivate(someKeys())
    for (const version of versions) {
      tell.began(version)
      const answer = await store.update({ managerName: String(version) })
      if (answer.ok) tell.acknowledged(version)
    }
  },
  async check(disk, promises) {
    await disk.makeFolder(VAULT)
    const store = await openPreferences(VAULT, disk, () => NOW_MS)
    await store.openPrivate(someKeys())
    if (store.found === 'damaged') throw new Error('They were found damaged')
    if (await disk.exists(join(VAULT, 'damaged'))) throw new Error('The sealed ones were found damaged')
    const version = Number(store.current().managerName)
    if (version < lastAcknowledged(promises)) throw new Error(`Version ${String(version)} is an older one`)
    if (version > lastBegun(promises)) throw new Error('They are from the future')
  },
}

/** First start, later start and start of a newer version; the mark is the device. */
export const identity: Scenario = {
  name: 'identity of the device',
  // The id lies in two files: with either of them it is known again.
  spare: [[/^syncFolder/, 3]],
  async run(disk, tell) {
    for (const appVersion of ['1.0.0', '1.0.0', '1.1.0']) {
      tell.began(1)
      await openIdentity(VAULT, identitySettings(disk, appVersion, 1))
      tell.acknowledged(1)
    }
  },
  async check(disk, promises) {
    const opened = await openIdentity(VAULT, identitySettings(disk, '1.1.0', 2))
    if (opened.state !== 'ours') throw new Error('Another version is said to own it')
    if (lastAcknowledged(promises) === 1 && opened.deviceId !== deviceId(1))
      throw new Error('It has another id')
    const damaged = join(VAULT, 'damaged')
    if ((await disk.exists(damaged)) && (await disk.readdir(damaged)).length > 0) {
      throw new Error('A file was found damaged')
    }
  },
}

function identitySettings(
  disk: Parameters<typeof openIdentity>[1]['disk'],
  appVersion: string,
  device: number,
) {
  return { disk, appVersion, nowMs: () => NOW_MS, newId: () => deviceId(device) }
}

function deviceId(number: number): string {
  return `00000000-0000-7000-8000-00000000d00${String(number)}`
}
