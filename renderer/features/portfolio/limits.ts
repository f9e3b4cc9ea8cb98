import type { TradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'

/** The figures that can be set, in the order in which they stand. */
export const SHARE_LIMITS = [
  'keyShareUsualFrom',
  'keyShareWatchAbove',
  'keyShareMonoAbove',
  'largestWatchAbove',
  'largestMonoAbove',
  'weighsFrom',
] as const satisfies readonly (keyof TradeSettings)[]
export const CONTACT_LIMITS = [
  'silentAfterKey',
  'silentAfterRegular',
  'silentAfterProspect',
  'silentAfterFormer',
  'pushyContacts',
  'pushyWorkingDays',
] as const satisfies readonly (keyof TradeSettings)[]
export const OTHER_LIMITS = [
  'asksPerQuarter',
  'tenderLeadMonths',
] as const satisfies readonly (keyof TradeSettings)[]

export type LimitName =
  (typeof SHARE_LIMITS)[number] | (typeof CONTACT_LIMITS)[number] | (typeof OTHER_LIMITS)[number]

/** What stands behind the figure: a percentage, days, or a plain number. */
export function unitOf(name: LimitName): 'perCent' | 'days' | null {
  if (SHARE_LIMITS.some((one) => one === name)) return 'perCent'
  return name.startsWith('silentAfter') ? 'days' : null
}
