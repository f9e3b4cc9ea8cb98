import { join } from 'node:path'
import { z } from 'zod'
import { IdSchema } from '#shared/lib/ids.ts'
import { STORAGE_SCHEMA } from '#shared/lib/storageSchema.ts'
import { type Disk, errorCode } from './disk.ts'
import { isCopy, noteHome } from './home.ts'
import { readJsonFile, writeJsonFile } from './jsonFile.ts'

const DeviceSchema = z.object({ deviceId: IdSchema }).readonly()

/** Which Keyfolio used the folder last. It also holds the device id a second time. */
const VersionSchema = z
  .object({ schema: z.int().min(1), appVersion: z.string().regex(/^\d+\.\d+\.\d+/) })
  .readonly()
const MarkerSchema = z
  .object({
    ...VersionSchema.unwrap().shape,
    deviceId: IdSchema,
    /** Who used the folder before, until a snapshot of what that one has left is proven. */
    updatedFrom: VersionSchema.optional(),
  })
  .readonly()

export type Identity =
  | {
      readonly state: 'ours'
      readonly deviceId: string
      /** `copied`: the vault lives on somewhere else, so this one goes on under an id of its own. */
      readonly origin: 'known' | 'recovered' | 'new' | 'copied'
      /** An older Keyfolio was here before: a snapshot is due before anything is changed. */
      readonly isUpdate?: true
    }
  /** A newer Keyfolio was here: an older one could misread or wipe what it finds. */
  | { readonly state: 'newer'; readonly appVersion: string }

export interface IdentitySettings {
  readonly disk: Disk
  readonly nowMs: () => number
  readonly newId: () => string
  readonly appVersion: string
  /** Which machine this is; without it nobody asks whether the vault is a copy. */
  readonly machine?: string
}

/**
 * Finds out whose folder this is, before anything else opens it, and marks it as used by this version.
 *
 * The device id is kept in two files. When both are lost a new one is made: a fresh id can never collide,
 * whereas an id read from the journal may belong to another laptop whose records were taken in.
 */
export async function openIdentity(vaultFolder: string, settings: IdentitySettings): Promise<Identity> {
  const { disk, nowMs, newId, appVersion } = settings
  await disk.makeFolder(vaultFolder)
  const devicePath = join(vaultFolder, 'device.json')
  const markerPath = join(vaultFolder, 'version.json')
  const marker = await readJsonFile(disk, markerPath, MarkerSchema, nowMs())
  if (marker.state === 'read' && isNewer(marker.value, appVersion)) {
    return { state: 'newer', appVersion: marker.value.appVersion }
  }
  const device = await readJsonFile(disk, devicePath, DeviceSchema, nowMs())
  const fromMarker = marker.state === 'read' ? marker.value.deviceId : undefined
  const fromDevice = device.state === 'read' ? device.value.deviceId : undefined
  const home = settings.machine === undefined ? null : { ...settings, machine: settings.machine }
  const isCopied = home !== null && (await allowingNoWrites(() => isCopy(vaultFolder, home), false))
  const deviceId = isCopied ? newId() : (fromDevice ?? fromMarker ?? newId())
  const origin = isCopied
    ? 'copied'
    : fromDevice !== undefined
      ? 'known'
      : fromMarker !== undefined
        ? 'recovered'
        : 'new'

  // A copy on a full disk goes on under an id that the next start will not know: it makes another.
  if (isCopied) await allowingNoWrites(() => writeJsonFile(disk, devicePath, { deviceId }), undefined)
  else if (fromDevice === undefined) await writeJsonFile(disk, devicePath, { deviceId })
  const updatedFrom = marker.state === 'read' ? olderIn(marker.value, appVersion) : undefined
  const isMarked =
    marker.state === 'read' && fromMarker === deviceId && isSameVersion(marker.value, appVersion)
  if (!isMarked) await mark(vaultFolder, settings, { deviceId, updatedFrom })
  // Last: a crash before this makes one more id at the next start, and that is all.
  if (home !== null && (await holds(disk, devicePath, deviceId)))
    await allowingNoWrites(() => noteHome(vaultFolder, home), undefined)
  return { state: 'ours', deviceId, origin, ...(updatedFrom && { isUpdate: true }) }
}

/** Notes that what the older Keyfolio has left is in a proven snapshot. */
export async function noteUpdated(
  vaultFolder: string,
  settings: Pick<IdentitySettings, 'disk' | 'appVersion'>,
  deviceId: string,
): Promise<void> {
  await mark(vaultFolder, settings, { deviceId, updatedFrom: undefined })
}

async function mark(
  vaultFolder: string,
  { disk, appVersion }: Pick<IdentitySettings, 'disk' | 'appVersion'>,
  { deviceId, updatedFrom }: { readonly deviceId: string; readonly updatedFrom: Version | undefined },
): Promise<void> {
  const path = join(vaultFolder, 'version.json')
  const content = { schema: STORAGE_SCHEMA, appVersion, deviceId, updatedFrom }
  await allowingNoWrites(() => writeJsonFile(disk, path, content), undefined)
}

/** On a read-only or full disk the folder can still be looked at. */
async function allowingNoWrites<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!['EROFS', 'EACCES', 'EPERM', 'ENOSPC'].includes(errorCode(error))) throw error
    return otherwise
  }
}

async function holds(disk: Disk, devicePath: string, deviceId: string): Promise<boolean> {
  return (await disk.readFile(devicePath)).includes(deviceId)
}

type Version = z.infer<typeof VersionSchema>

/** The older Keyfolio that a snapshot is still due for. */
function olderIn(marker: z.infer<typeof MarkerSchema>, appVersion: string): Version | undefined {
  if (marker.updatedFrom !== undefined) return marker.updatedFrom
  return isSameVersion(marker, appVersion)
    ? undefined
    : { schema: marker.schema, appVersion: marker.appVersion }
}

/** Compares versions by their three numbers; negative when `one` is older. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [numbersOf(one), numbersOf(other)]
  for (let index = 0; index < 3; index++) {
    const difference = (first[index] ?? 0) - (second[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function numbersOf(version: string): number[] {
  return version.split(/[.+-]/, 3).map(Number)
}

function isNewer(marker: z.infer<typeof MarkerSchema>, appVersion: string): boolean {
  return marker.schema > STORAGE_SCHEMA || compareVersions(marker.appVersion, appVersion) > 0
}

function isSameVersion(marker: z.infer<typeof MarkerSchema>, appVersion: string): boolean {
  return marker.schema === STORAGE_SCHEMA && marker.appVersion === appVersion
}
