import { describe, expect, it } from 'vitest'
import { failureMemory } from '../../../../build/scripts/lib/runtime/failureMemory.mjs'
import { chooseRuntime } from '../../../../build/scripts/lib/runtime/index.mjs'
import { describeRuntime } from '../../../../build/scripts/lib/runtime/types.mjs'
import { temporaryFolders } from '../temporaryFolder.ts'

type Sources = Parameters<typeof chooseRuntime>[0]
type Found = Awaited<ReturnType<Sources['installed']>>
type Origin = 'explicit' | 'official' | 'second'

const newFolder = temporaryFolders()
const NOW = Date.UTC(2026, 10, 23, 9)
const DAY_MS = 24 * 60 * 60 * 1000

describe('chooseRuntime', () => {
  it('takes the Electron that the user names before all others', async () => {
    const { sources, asked } = await aMachine({ explicitPath: '/opt/electron', installed: true })
    expect((await chooseRuntime(sources)).source).toBe('explicit')
    expect(asked).toEqual(['explicit'])
  })

  it('takes the official binary that is already there without any download', async () => {
    const { sources, asked } = await aMachine({ installed: true })
    expect((await chooseRuntime(sources)).source).toBe('official')
    expect(asked).toEqual(['installed'])
  })

  it('downloads the official binary before it falls back', async () => {
    const { sources, asked } = await aMachine({ download: true })
    expect((await chooseRuntime(sources)).source).toBe('official')
    expect(asked).toEqual(['installed', 'download'])
  })

  it('falls back to the second source when the download fails', async () => {
    const { sources, asked, told } = await aMachine({ second: true })
    expect((await chooseRuntime(sources)).source).toBe('second')
    expect(asked).toEqual(['installed', 'download', 'second'])
    expect(told).toEqual([
      `download failed. Taking the second source; the download is tried again tomorrow, or after deleting ${sources.memory.file}.`,
    ])
  })

  it('does not wait for a download again on the day it failed', async () => {
    const { sources, asked } = await aMachine({ second: true })
    await chooseRuntime(sources)
    asked.length = 0
    await chooseRuntime({ ...sources, now: () => NOW + DAY_MS - 1 })
    expect(asked).toEqual(['installed', 'second'])
  })

  it('tries the download again a day later', async () => {
    const { sources, asked } = await aMachine({ second: true })
    await chooseRuntime(sources)
    asked.length = 0
    await chooseRuntime({ ...sources, now: () => NOW + DAY_MS })
    expect(asked).toEqual(['installed', 'download', 'second'])
  })

  it('tries the download at every start where there is no second source', async () => {
    const { sources, asked } = await aMachine({ second: null })
    await expect(chooseRuntime(sources)).rejects.toThrow()
    await expect(chooseRuntime(sources)).rejects.toThrow()
    expect(asked.filter((place) => place === 'download')).toHaveLength(2)
  })

  it('forgets the failure once a download succeeds', async () => {
    const { sources } = await aMachine({ second: true })
    await chooseRuntime(sources)
    const later = NOW + 2 * DAY_MS
    await chooseRuntime({ ...sources, now: () => later, download: () => Promise.resolve(here('official')) })
    expect(await sources.memory.recall(NOW)).toBeNull()
  })

  it('says what failed and the way out when there is no Electron at all', async () => {
    const { sources } = await aMachine({ second: null })
    await expect(chooseRuntime(sources)).rejects.toThrow(
      'download failed. Check the network and try again. Or unpack an Electron yourself and name its executable in KEYFOLIO_ELECTRON.',
    )
  })

  it('says why the second source failed and the way out', async () => {
    const { sources } = await aMachine({ second: false })
    await expect(chooseRuntime(sources)).rejects.toThrow(
      'second failed. Or unpack an Electron yourself and name its executable in KEYFOLIO_ELECTRON.',
    )
  })
})

describe('describeRuntime', () => {
  it('names the version and where it came from', () => {
    const found = here('second')
    expect(found.ok && describeRuntime(found.runtime)).toBe(
      'Electron 1.2.3 (second source, for development and tests)',
    )
  })
})

interface Machine {
  readonly explicitPath?: string
  readonly installed?: boolean
  readonly download?: boolean
  /** null: this machine has none. */
  readonly second?: boolean | null
}

async function aMachine(machine: Machine): Promise<{ sources: Sources; asked: string[]; told: string[] }> {
  const asked: string[] = []
  const told: string[] = []
  const answer = (place: string, origin: Origin, has: boolean | null | undefined) => () => {
    asked.push(place)
    return Promise.resolve(has === true ? here(origin) : missing(place))
  }
  const sources: Sources = {
    explicitPath: machine.explicitPath,
    explicit: answer('explicit', 'explicit', true),
    installed: answer('installed', 'official', machine.installed),
    download: answer('download', 'official', machine.download),
    memory: failureMemory(await newFolder(), '1.2.3'),
    second: machine.second === null ? null : answer('second', 'second', machine.second),
    now: () => NOW,
    tell: (line) => void told.push(line),
  }
  return { sources, asked, told }
}

function here(source: Origin): Found {
  return { ok: true, runtime: { executable: '/dist/electron', dist: '/dist', version: '1.2.3', source } }
}

function missing(place: string): Found {
  return { ok: false, reason: `${place} failed.` }
}
