import { Select } from '#renderer/ui/index.ts'
import { formatBytes } from '#shared/i18n/formatBytes.ts'
import { setLimit } from './backupActions.ts'
import type { BackupWords } from './backupWords.ts'

const MB = 2 ** 20
const GB = 2 ** 30
const CHOICES: readonly number[] = [200 * MB, 500 * MB, GB, 2 * GB, 5 * GB, 10 * GB, 20 * GB, 50 * GB]

interface LimitSelectProps {
  readonly limitBytes: number
  readonly words: BackupWords
}

/** How much room the snapshots of one place may take; a choice acts at once. */
export function LimitSelect({ limitBytes, words: { t, language } }: LimitSelectProps) {
  const sizes = CHOICES.includes(limitBytes)
    ? CHOICES
    : [...CHOICES, limitBytes].toSorted((one, other) => one - other)
  return (
    <Select
      label={t('backup.limit.label')}
      value={String(limitBytes)}
      onChange={(chosen) => void setLimit(Number(chosen), t)}
      choices={sizes.map((bytes) => ({ id: String(bytes), label: formatBytes(bytes, language) }))}
    />
  )
}
