import type { Scenario } from '../scenario.ts'
import { appending, behindHead, groups, leftByKill, repair, tornTail, trimming, upgrade } from './journal.ts'
import { attachments, collecting, sealing } from './attachments.ts'
import { adopting, secondFolder, snapshotting, updating } from './snapshots.ts'
import { lock } from './lock.ts'
import { atomicFile, identity, preferences } from './smallFiles.ts'

/** Every sequence of writes of the vault. */
export const SCENARIOS: readonly Scenario[] = [
  atomicFile,
  preferences,
  identity,
  appending,
  groups,
  leftByKill,
  tornTail,
  upgrade,
  repair,
  trimming,
  behindHead,
  snapshotting,
  secondFolder,
  adopting,
  updating,
  attachments,
  collecting,
  sealing,
  lock,
]
