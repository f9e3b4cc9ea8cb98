import { useWatch } from 'react-hook-form'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useBoundField } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { Select } from '#renderer/ui/index.ts'
import type { DealId } from '#shared/domain/deals/deal.ts'
import type { ProposalInput } from '#shared/domain/proposals/proposal.ts'
import type { ProposalFormControl, ProposalFormValues } from './proposalFormValues.ts'
import { readDealChoices } from './readers.ts'

/** Stands for "no deal", since a choice needs an id. */
const NONE = 'none'

/** The deal that an offer is meant to win; not shown while its client has none. */
export function DealField({ control }: { readonly control: ProposalFormControl }) {
  const t = useT()
  const clientId = useWatch({ control, name: 'clientId' })
  const field = useBoundField<ProposalFormValues, DealId | null | undefined, ProposalInput>({
    control,
    name: 'dealId',
  })
  const chosen = field.value ?? null
  const deals = useQuery(
    () => (clientId === null ? Promise.resolve([]) : readDealChoices(clientId, chosen)),
    [clientId, chosen],
  )
  if (deals.state !== 'ready' || deals.value.length === 0) return null
  return (
    <Select
      label={t('afterSending.deal')}
      choices={[
        { id: NONE, label: t('afterSending.noDeal') },
        ...deals.value.map(({ id, title }) => ({ id, label: title })),
      ]}
      value={deals.value.some(({ id }) => id === chosen) ? chosen : NONE}
      onChange={(id) => field.onChange(deals.value.find((deal) => deal.id === id)?.id ?? null)}
    />
  )
}
