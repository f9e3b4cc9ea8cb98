import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { mkdtemp, open, rm, rmdir, stat } from 'node:fs/promises'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A file system of its own, in memory, that can really be full. */
export interface SmallDisk {
  readonly folder: string
  /** Takes all room there is but `leftBytes`. */
  readonly fill: (leftBytes?: number) => Promise<void>
  /** Gives back what `fill` has taken. */
  readonly makeRoom: () => Promise<void>
  /** Lays a read-only view over a folder in it; what was opened before goes on writing. The answer takes it off. */
  readonly makeReadOnly: (folder: string) => Promise<() => Promise<void>>
  readonly remove: () => Promise<void>
}

/** Mounts one of so many bytes. Throws where nobody lets us mount: then there is no real full disk to test with. */
export async function makeSmallDisk(bytes: number): Promise<SmallDisk> {
  if (platform() !== 'linux') throw new Error('A small disk needs Linux: it is a tmpfs')
  const folder = await mkdtemp(join(tmpdir(), 'keyfolio-disk-'))
  const { uid, gid } = await stat(folder)
  const options = `size=${String(bytes)},uid=${String(uid)},gid=${String(gid)},mode=700`
  await asRoot('mount', ['-t', 'tmpfs', '-o', options, 'keyfolio-test', folder])
  const filler = join(folder, 'filler')
  const views = new Set<string>()
  return {
    folder,
    fill: (leftBytes = 0) => fill(filler, leftBytes),
    makeRoom: () => rm(filler, { force: true }),
    async makeReadOnly(of) {
      await asRoot('mount', ['--bind', of, of])
      views.add(of)
      await asRoot('mount', ['-o', 'remount,ro,bind', of])
      return async () => {
        await asRoot('umount', ['-l', of])
        views.delete(of)
      }
    },
    async remove() {
      for (const view of views) await asRoot('umount', ['-l', view])
      await asRoot('umount', ['-l', folder])
      await rmdir(folder)
    },
  }
}

const CHUNK_BYTES = 1 << 20
const PAGE_BYTES = 4096

/** Writes until nothing more goes in, ever smaller pieces, then gives back what is to be left. */
async function fill(path: string, leftBytes: number): Promise<void> {
  const handle = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND)
  try {
    for (let bytes = CHUNK_BYTES; bytes >= PAGE_BYTES; bytes /= 2) {
      while (await fits(handle.write(Buffer.alloc(bytes, 1))));
    }
    const { size } = await handle.stat()
    await handle.truncate(Math.max(0, size - leftBytes))
  } finally {
    await handle.close()
  }
}

async function fits(writing: Promise<{ readonly bytesWritten: number }>): Promise<boolean> {
  try {
    return (await writing).bytesWritten > 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false
    throw error
  }
}

/** Containers and build machines are root or may become it without a password. */
async function asRoot(command: string, given: readonly string[]): Promise<void> {
  const isRoot = process.getuid?.() === 0
  try {
    await run(isRoot ? command : 'sudo', isRoot ? [...given] : ['-n', command, ...given])
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `A small disk needs the right to mount a tmpfs (root, or sudo without a password): ${why}`,
      {
        cause: error,
      },
    )
  }
}
