import { addDays, type Day } from '#shared/lib/days.ts'
import type { Money } from '#shared/lib/fields.ts'
import type { Contract } from './contract.ts'

export const CONTRACT_STATES = ['notStarted', 'running', 'endsSoon', 'ended'] as const
export type ContractState = (typeof CONTRACT_STATES)[number]

/** So many days before the end, or before notice has to be given, a contract is spoken of. */
const SOON_DAYS = 60

/** The last day, as the latest amendment that names one has it; null: open-ended. */
export function contractEndsOn({ endsOn, amendments }: Pick<Contract, 'endsOn' | 'amendments'>): Day | null {
  return inOrder(amendments).reduce((last, amendment) => amendment.endsOn ?? last, endsOn)
}

/** Until when notice has to be given; null without an end or without a term of notice. */
export function noticeBy(contract: Pick<Contract, 'endsOn' | 'amendments' | 'noticeDays'>): Day | null {
  const endsOn = contractEndsOn(contract)
  return endsOn === null || contract.noticeDays === null ? null : addDays(endsOn, -contract.noticeDays)
}

/** Where a contract stands; it holds through its last day. */
export function contractState(contract: Contract, today: Day): ContractState {
  const endsOn = contractEndsOn(contract)
  if (endsOn !== null && endsOn < today) return 'ended'
  if ((contract.startsOn ?? contract.signedOn) > today) return 'notStarted'
  const speaksOn = noticeBy(contract) ?? endsOn
  return speaksOn !== null && speaksOn <= addDays(today, SOON_DAYS) ? 'endsSoon' : 'running'
}

/** What it is worth with its amendments, in each currency; amounts are never converted. */
export function contractValue({
  value,
  amendments,
}: Pick<Contract, 'value' | 'amendments'>): readonly Money[] {
  const sums = new Map<string, number>()
  for (const money of [value, ...amendments.map(({ change }) => change)]) {
    if (money !== null) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.minor)
  }
  return [...sums].map(([currency, minor]) => ({ minor, currency }))
}

/** By the day they were made; what was written down later does not count later. */
function inOrder(amendments: Contract['amendments']): Contract['amendments'] {
  return amendments.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}
