import { localeOf } from './locale.ts'
import type { Language } from './messages.ts'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
const STEP = 1024

/** A size as file managers show it: "3.4 MB", "120 kB", "2 GB". Steps of 1024, at most one decimal place. */
export function formatBytes(bytes: number, language: Language): string {
  let size = Math.max(0, bytes)
  let step = 0
  // 999.5 would be written as 1,000 of the smaller unit.
  while (size >= 999.5 && step < UNITS.length - 1) {
    size /= STEP
    step += 1
  }
  const unit = UNITS[step] ?? 'byte'
  const options = {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: step < 2 || size >= 100 ? 0 : 1,
  } as const
  return new Intl.NumberFormat(localeOf(language), options).format(size)
}
