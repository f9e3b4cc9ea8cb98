import type { ClientClass, ClientSource } from '#shared/domain/clients/client.ts'
import type { CallFilter } from '#shared/domain/prospecting/callList.ts'

/** A filter as it stands in its fields. */
export interface CallFilterValues {
  readonly classes: readonly ClientClass[]
  readonly sources: readonly ClientSource[]
  readonly sector: string
  readonly region: string
  /** As typed; may be empty or no number at all. */
  readonly silentDays: string
}

export const EMPTY_FILTER_VALUES: CallFilterValues = {
  classes: [],
  sources: [],
  sector: '',
  region: '',
  silentDays: '',
}

const LONGEST_SILENCE_DAYS = 3650

/** True if the number of days makes sense; empty stands for "does not matter". */
export function isSilenceRight({ silentDays }: Pick<CallFilterValues, 'silentDays'>): boolean {
  const typed = silentDays.trim()
  return typed === '' || (/^\d{1,4}$/.test(typed) && Number(typed) <= LONGEST_SILENCE_DAYS)
}

/** The filter that the fields stand for; a number of days that makes no sense counts as empty. */
export function filterOfValues(values: CallFilterValues): CallFilter {
  const typed = values.silentDays.trim()
  return {
    classes: values.classes,
    sources: values.sources,
    sector: values.sector.trim(),
    region: values.region.trim(),
    silentDays: typed === '' || !isSilenceRight(values) ? null : Number(typed),
  }
}
