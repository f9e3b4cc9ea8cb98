import { join, resolve } from 'node:path'
import { isZone } from '#shared/lib/zones.ts'

/** How this run of Keyfolio was asked for. */
export interface Launch {
  readonly demo: boolean
  /** Where everything of this copy lies; Chromium's part included. */
  readonly userDataFolder: string
  /** Milliseconds to add to the wall clock. */
  readonly clockOffsetMs: number
  /** A file of more milliseconds to add, for tests that move the clock while reminders wait; else null. */
  readonly clockFile: string | null
  /** For journeys: no window before their debugger is there. */
  readonly waitsForDebugger: boolean
  /** False: a vault that is new gets no passphrase, and nobody is asked. */
  readonly asksForPassphrase: boolean
  /** Only tests may make a passphrase cheap to try. */
  readonly allowsCheapDerivation: boolean
  /** The system's; the home zone of the preferences goes before it. */
  readonly zone: string
}

export interface LaunchFacts {
  /** Arguments after the program. */
  readonly argv: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Value of `--user-data-dir`; empty if there is none. */
  readonly userDataSwitch: string
  readonly appDataFolder: string
  /** True in development and in test builds: only there tests may move the clock. */
  readonly isTestable: boolean
  readonly nowMs: number
  readonly systemZone: string
}

/** Decides folder and clock of a run. Never throws: an unusable value counts as absent. */
export function planLaunch(facts: LaunchFacts): Launch {
  const demo = facts.argv.includes('--demo')
  const userDataFolder =
    facts.userDataSwitch === ''
      ? join(facts.appDataFolder, demo ? 'Keyfolio Demo' : 'Keyfolio')
      : resolve(facts.userDataSwitch)
  const systemZone = isZone(facts.systemZone) ? facts.systemZone : 'UTC'
  if (!facts.isTestable) {
    return {
      demo,
      userDataFolder,
      clockOffsetMs: 0,
      clockFile: null,
      waitsForDebugger: false,
      asksForPassphrase: !demo,
      allowsCheapDerivation: false,
      zone: systemZone,
    }
  }
  const startMs = Date.parse(facts.environment['KEYFOLIO_TEST_NOW'] ?? '')
  const zone = facts.environment['KEYFOLIO_TEST_ZONE'] ?? ''
  const isJourney = !Number.isNaN(startMs)
  return {
    demo,
    userDataFolder,
    clockOffsetMs: isJourney ? startMs - facts.nowMs : 0,
    clockFile: facts.environment['KEYFOLIO_TEST_CLOCK_FILE'] ?? null,
    waitsForDebugger: facts.environment['KEYFOLIO_TEST_WAITS'] === '1',
    asksForPassphrase: !demo && (!isJourney || facts.environment['KEYFOLIO_TEST_VAULT'] === 'ask'),
    allowsCheapDerivation: facts.environment['KEYFOLIO_TEST_DERIVATION'] === 'cheap',
    zone: isZone(zone) ? zone : systemZone,
  }
}
