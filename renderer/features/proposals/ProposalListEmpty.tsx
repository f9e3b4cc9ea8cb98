import { useT } from '#renderer/lib/language.ts'
import { navigate, openDialog } from '#renderer/navigation/location.ts'
import { Button, EmptyState } from '#renderer/ui/index.ts'
import type { ProposalFilter } from './ProposalView.ts'

interface ProposalListEmptyProps {
  readonly hasAny: boolean
  readonly filter: ProposalFilter
  readonly search: string
  readonly onClearSearch: () => void
}

const ICONS = {
  awaiting: 'send',
  expiring: 'hourglass',
  drafts: 'pencil',
  won: 'circleCheck',
  lost: 'circleX',
  all: 'fileText',
} as const satisfies Record<ProposalFilter, string>

/** Why the list is empty, and what to do next. */
export function ProposalListEmpty({ hasAny, filter, search, onClearSearch }: ProposalListEmptyProps) {
  const t = useT()
  if (search.trim() !== '') {
    return (
      <EmptyState
        icon="search"
        title={t('proposals.nothingFound.title')}
        action={<Button onPress={onClearSearch}>{t('proposals.nothingFound.clear')}</Button>}
      >
        {t('proposals.nothingFound.text', { search: search.trim() })}
      </EmptyState>
    )
  }
  if (!hasAny) {
    return (
      <EmptyState
        icon="fileText"
        title={t('proposals.nothingYet.title')}
        action={
          <>
            <Button variant="primary" icon="plus" onPress={() => openDialog({ dialog: 'proposalForm' })}>
              {t('proposals.newProposal')}
            </Button>
            <Button icon="fileUp" onPress={() => navigate({ screen: 'import', kind: 'proposals' })}>
              {t('importing.menu')}
            </Button>
          </>
        }
      >
        {t('proposals.nothingYet.text')}
      </EmptyState>
    )
  }
  // With any proposal at all the filter `all` is never empty.
  const shown = filter === 'all' ? 'awaiting' : filter
  return (
    <EmptyState icon={ICONS[filter]} title={t(`proposals.nothingIn.${shown}.title`)}>
      {t(`proposals.nothingIn.${shown}.text`)}
    </EmptyState>
  )
}
