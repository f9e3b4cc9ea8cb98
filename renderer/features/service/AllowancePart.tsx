import { getRecord, listRecords } from '#renderer/data/queries/records.ts'
import { readTradeSettings } from '#renderer/data/queries/tradeSettings.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Banner } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { Referral } from '#shared/domain/referrals/referral.ts'
import { askAllowance, type AskAllowance, referralState } from '#shared/domain/referrals/referralRules.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { Day } from '#shared/lib/days.ts'

/** Says on the page of a recommendation that its advocate was asked often enough for now. */
export function AllowancePart({ referral }: { readonly referral: Referral }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const answer = useQuery(() => readAllowance(referral, today), [referral, today])
  if (answer.state !== 'ready' || answer.value === null) return null
  const { allowance, name } = answer.value
  if (allowance.isAllowed || referralState(referral, today) !== 'idea') return null
  return (
    <Banner tone="warn">
      {t('service.askedEnough', {
        name,
        count: allowance.asks,
        day: formatDay(allowance.from, language, 'long'),
      })}
    </Banner>
  )
}

async function readAllowance(
  { personId }: Referral,
  today: Day,
): Promise<{ readonly allowance: AskAllowance; readonly name: string } | null> {
  if (personId === null) return null
  const [person, referrals, settings] = await Promise.all([
    getRecord('person', personId),
    listRecords('referral'),
    readTradeSettings(),
  ])
  const allowance = askAllowance(personId, referrals, settings, today)
  return { allowance, name: person === null ? '' : fullName(person) }
}
