import { mkdtemp, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type JournalEntry, JournalEntrySchema } from '#shared/ipc/schemas.ts'
import { type Disk, realDisk } from '#electron/main/vault/disk.ts'

export const NOW_MS = Date.parse('2026-11-23T08:00:00Z')
export const DEVICE = '00000000-0000-7000-8000-00000000d001'

/** A real folder that goes when the test ends. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keyfolio-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A journal entry at a position; `note` makes its content differ. */
export function anEntry(position: number, note = 'Ψυκτική Αιγαίου'): JournalEntry {
  const tail = position.toString(16).padStart(12, '0')
  return JournalEntrySchema.parse({
    position,
    record: {
      version: 1,
      deviceId: DEVICE,
      seq: position,
      clock: `1780000000000-0000-${DEVICE}`,
      at: '2026-11-23T08:00:00Z',
      commandId: `00000000-0000-7000-8000-${tail}`,
      command: 'client.create',
      changes: [
        {
          entity: 'client',
          id: `00000000-0000-7000-9000-${tail}`,
          kind: 'create',
          fields: { name: { before: null, after: note } },
        },
      ],
    },
  })
}

export function entries(from: number, to: number): JournalEntry[] {
  return Array.from({ length: to - from + 1 }, (_, index) => anEntry(from + index))
}

const FAULTY_CALLS = ['write', 'datasync', 'sync', 'truncate'] as const
type FaultyCall = (typeof FAULTY_CALLS)[number]

/** Which calls on files fail, and with which code; counts what is called. */
export interface Faults {
  fail: Partial<Record<FaultyCall, string>>
  readonly calls: Record<FaultyCall, number>
}

/** A real disk whose files can be made to fail. */
export function aFaultyDisk(): { readonly disk: Disk; readonly faults: Faults } {
  const faults: Faults = { fail: {}, calls: { write: 0, datasync: 0, sync: 0, truncate: 0 } }
  const disk: Disk = {
    ...realDisk,
    open: async (path, flags) => withFaults(await realDisk.open(path, flags), faults),
  }
  return { disk, faults }
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

function withFaults(handle: FileHandle, faults: Faults): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      const call = value.bind(target) as (...given: unknown[]) => unknown
      const faulty = FAULTY_CALLS.find((one) => one === name)
      if (faulty === undefined) return call
      return async (...given: unknown[]) => {
        faults.calls[faulty] += 1
        const code = faults.fail[faulty]
        if (code !== undefined) {
          // A full disk takes part of what it is given before it refuses.
          if (name === 'write') await target.write(given[0] as Buffer, 0, 7, given[3] as number)
          throw systemError(code)
        }
        return call(...given)
      }
    },
  })
}
