import { homeZone } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { useNow } from '#renderer/lib/useNow.ts'
import type { BackupWords } from './backupWords.ts'

/** The language on screen, the zone of the manager, and a present that goes on. */
export function useBackupWords(): BackupWords {
  return { t: useT(), language: useLanguage(), zone: homeZone(), nowMs: useNow() }
}
