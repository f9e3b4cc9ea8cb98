import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeSmallDisk } from '../../e2e/support/smallDisk.ts'
import { NO_TROUBLE, type Call, type Trouble } from './troubledDisk.ts'
import { inFolder } from './world.ts'

/** Where a case plays, and how its trouble begins and ends. */
export interface Stage {
  readonly vault: string
  /** Where the second folder of backups is made. */
  readonly stick: string
  /** False: the second folder is lost for good. A new empty one in its place is none of ours. */
  readonly comesBack: boolean
  readonly trouble: Trouble
  readonly begin: () => Promise<void>
  readonly end: () => Promise<void>
}

export interface TroubleKind {
  readonly name: string
  /** The whole disk of the vault is in trouble: its watch has to say so by itself. */
  readonly isOfDisk: boolean
  /** Only the second folder is: the vault has to go on as if nothing had been. */
  readonly isOfSecondFolder: boolean
  readonly play: <Value>(random: () => number, use: (stage: Stage) => Promise<Value>) => Promise<Value>
}

const SMALL_BYTES = 6 << 20
const OF_VAULT = { isOfDisk: false, isOfSecondFolder: false }

/** A small disk, really filled up to a few bytes. */
export const FULL: TroubleKind = {
  ...OF_VAULT,
  name: 'disk full',
  isOfDisk: true,
  play: (random, use) =>
    onSmallDisk(async (disk) =>
      inFolder((stick) =>
        use({
          vault: join(disk.folder, 'vault'),
          stick,
          comesBack: true,
          trouble: { refusal: NO_TROUBLE },
          begin: () => disk.fill(Math.floor(random() * 40_000)),
          end: disk.makeRoom,
        }),
      ),
    ),
}

/** The vault can be read, and what was opened before written; everything else is refused by the system itself. */
export const READ_ONLY: TroubleKind = {
  ...OF_VAULT,
  name: 'read-only',
  isOfDisk: true,
  play: (_random, use) =>
    onSmallDisk(async (disk) =>
      inFolder((stick) => {
        const vault = join(disk.folder, 'vault')
        let takeOff = (): Promise<void> => Promise.resolve()
        return use({
          vault,
          stick,
          comesBack: true,
          trouble: { refusal: NO_TROUBLE },
          begin: async () => {
            takeOff = await disk.makeReadOnly(vault)
          },
          end: () => takeOff(),
        })
      }),
    ),
}

/** From the n-th write on everything is refused. */
export function refusedFrom(code: 'ENOSPC' | 'EROFS' | 'EIO'): TroubleKind {
  return shimmed(`${code} from the n-th write on`, (random) => {
    let left = Math.floor(random() * 12)
    return (call, path) => (isInVault(path) && call !== 'sync' && left-- <= 0 ? code : null)
  })
}

/** One call fails, once or a few times, and all is well again. */
export function failing(call: Call): TroubleKind {
  return shimmed(`EIO: ${call}`, (random) => {
    let before = Math.floor(random() * 4)
    let times = 1 + Math.floor(random() * 3)
    return (one, path) => {
      if (one !== call || !isInVault(path) || before-- > 0 || times <= 0) return null
      times -= 1
      return 'EIO'
    }
  })
}

/** The stick is pulled out, or somebody deletes what lies on it. */
export const SECOND_GONE: TroubleKind = {
  isOfDisk: false,
  isOfSecondFolder: true,
  name: 'backup folder removed',
  play: (random, use) =>
    inFolder((folder) => {
      const stick = join(folder, 'stick')
      const away = join(folder, 'away')
      const isDeleted = random() < 0.5
      return use({
        vault: join(folder, 'vault'),
        stick,
        comesBack: !isDeleted,
        trouble: { refusal: NO_TROUBLE },
        begin: () => (isDeleted ? rm(stick, { recursive: true }) : rename(stick, away)),
        end: async () => {
          if (isDeleted) await mkdir(stick)
          else await rename(away, stick)
        },
      })
    }),
}

export const SECOND_FULL: TroubleKind = {
  isOfDisk: false,
  isOfSecondFolder: true,
  name: 'backup folder full',
  play: (random, use) =>
    onSmallDisk(async (disk) =>
      inFolder((folder) =>
        use({
          vault: join(folder, 'vault'),
          stick: join(disk.folder, 'stick'),
          comesBack: true,
          trouble: { refusal: NO_TROUBLE },
          begin: () => disk.fill(Math.floor(random() * 3000)),
          end: disk.makeRoom,
        }),
      ),
    ),
}

function shimmed(name: string, ruleOf: (random: () => number) => Trouble['refusal']): TroubleKind {
  return {
    ...OF_VAULT,
    name,
    play: (random, use) =>
      inFolder((folder) => {
        const trouble: Trouble = { refusal: NO_TROUBLE }
        return use({
          vault: join(folder, 'vault'),
          stick: join(folder, 'stick'),
          comesBack: true,
          trouble,
          begin: () => {
            trouble.refusal = ruleOf(random)
            return Promise.resolve()
          },
          end: () => {
            trouble.refusal = NO_TROUBLE
            return Promise.resolve()
          },
        })
      }),
  }
}

function isInVault(path: string): boolean {
  return path.includes('/vault')
}

async function onSmallDisk<Value>(
  use: (disk: Awaited<ReturnType<typeof makeSmallDisk>>) => Promise<Value>,
): Promise<Value> {
  const disk = await makeSmallDisk(SMALL_BYTES)
  try {
    return await use(disk)
  } finally {
    await disk.remove()
  }
}
