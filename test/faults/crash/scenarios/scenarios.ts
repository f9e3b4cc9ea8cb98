import type { Scenario } from '../scenario.ts'
import { atomicFile, identity, preferences } from './smallFiles.ts'

/** Every sequence of writes of the vault. */
export const SCENARIOS: readonly Scenario[] = [atomicFile, preferences, identity]
