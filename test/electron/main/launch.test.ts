import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type LaunchFacts, planLaunch } from '#electron/main/launch.ts'

const NOW_MS = Date.parse('2026-11-23T08:00:00Z')
const FACTS: LaunchFacts = {
  argv: [],
  environment: {},
  userDataSwitch: '',
  appDataFolder: join('/', 'home', 'anna', '.config'),
  isTestable: true,
  nowMs: NOW_MS,
  systemZone: 'Europe/Athens',
}

describe('a start', () => {
  it('opens the own folder with the real clock', () => {
    expect(planLaunch(FACTS)).toEqual({
      demo: false,
      userDataFolder: join(FACTS.appDataFolder, 'Keyfolio'),
      clockOffsetMs: 0,
      clockFile: null,
      waitsForDebugger: false,
      asksForPassphrase: true,
      allowsCheapDerivation: false,
      zone: 'Europe/Athens',
    })
  })

  it('opens a folder of its own for the demo', () => {
    const launch = planLaunch({ ...FACTS, argv: ['.', '--demo'] })
    expect(launch).toMatchObject({ demo: true, userDataFolder: join(FACTS.appDataFolder, 'Keyfolio Demo') })
  })

  it('takes a folder that was named as it is, demo or not', () => {
    const launch = planLaunch({ ...FACTS, argv: ['--demo'], userDataSwitch: 'some/folder' })
    expect(launch).toMatchObject({ demo: true, userDataFolder: resolve('some/folder') })
  })

  it('lets tests set clock and zone, and wait for their debugger', () => {
    const environment = {
      KEYFOLIO_TEST_NOW: '2026-11-24T08:00:00Z',
      KEYFOLIO_TEST_ZONE: 'Asia/Tokyo',
      KEYFOLIO_TEST_CLOCK_FILE: '/tmp/clock',
      KEYFOLIO_TEST_WAITS: '1',
    }
    expect(planLaunch({ ...FACTS, environment })).toMatchObject({
      waitsForDebugger: true,
      clockOffsetMs: 86_400_000,
      clockFile: '/tmp/clock',
      zone: 'Asia/Tokyo',
    })
  })

  it('asks nobody for a passphrase in the demo, nor in a journey that does not want to be asked', () => {
    expect(planLaunch({ ...FACTS, argv: ['--demo'] }).asksForPassphrase).toBe(false)
    const environment = { KEYFOLIO_TEST_NOW: '2026-11-24T08:00:00Z' }
    expect(planLaunch({ ...FACTS, environment }).asksForPassphrase).toBe(false)
    const asking = { ...environment, KEYFOLIO_TEST_VAULT: 'ask', KEYFOLIO_TEST_DERIVATION: 'cheap' }
    expect(planLaunch({ ...FACTS, environment: asking })).toMatchObject({
      asksForPassphrase: true,
      allowsCheapDerivation: true,
    })
    expect(planLaunch({ ...FACTS, environment: asking, isTestable: false })).toMatchObject({
      asksForPassphrase: true,
      allowsCheapDerivation: false,
    })
  })

  it('ignores that in a release', () => {
    const environment = {
      KEYFOLIO_TEST_NOW: '2026-11-24T08:00:00Z',
      KEYFOLIO_TEST_ZONE: 'Asia/Tokyo',
      KEYFOLIO_TEST_CLOCK_FILE: '/tmp/clock',
      KEYFOLIO_TEST_WAITS: '1',
    }
    expect(planLaunch({ ...FACTS, environment, isTestable: false })).toMatchObject({
      waitsForDebugger: false,
      clockOffsetMs: 0,
      clockFile: null,
      zone: 'Europe/Athens',
    })
  })

  it('takes nonsense for absent', () => {
    const environment = { KEYFOLIO_TEST_NOW: 'yesterday', KEYFOLIO_TEST_ZONE: 'Middle/Earth' }
    expect(planLaunch({ ...FACTS, environment, systemZone: 'Etc/Unknown' })).toMatchObject({
      clockOffsetMs: 0,
      zone: 'UTC',
    })
  })
})
