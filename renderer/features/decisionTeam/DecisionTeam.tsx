import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { CardGrid, EmptyState, ErrorState, LoadingState, MenuButton } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { MemberCard } from './MemberCard.tsx'
import { MissingRoleCard } from './MissingRoleCard.tsx'
import { QuietMembers } from './QuietMembers.tsx'
import { readTeam, type Team } from './teamView.ts'
import styles from './DecisionTeam.module.css'

/** Who decides at a client, who is missing, who else is there, and who left. */
export function DecisionTeam({ clientId }: { readonly clientId: ClientId }) {
  const t = useT()
  const today = useToday()
  const answer = useQuery(() => readTeam(clientId, today), [clientId, today])
  switch (answer.state) {
    case 'loading':
      return <LoadingState label={t('dossier.team.loading')} rows={6} />
    case 'failed':
      return (
        <ErrorState title={t('dossier.team.failedTitle')} onRetry={answer.retry}>
          {t('dossier.page.failedText')}
        </ErrorState>
      )
    case 'ready':
      return <WholeTeam clientId={clientId} team={answer.value} />
  }
}

function WholeTeam({ clientId, team }: { readonly clientId: ClientId; readonly team: Team }) {
  const t = useT()
  const isEmpty = team.members.length + team.others.length + team.left.length === 0
  return (
    <div className={styles['team']}>
      <div className={styles['bar']}>
        <AddPerson clientId={clientId} />
      </div>
      {isEmpty && (
        <EmptyState icon="users" title={t('dossier.team.emptyTitle')} isSmall>
          {t('dossier.team.emptyText')}
        </EmptyState>
      )}
      <CardGrid label={t('dossier.team.title')}>
        {team.members.map((member) => (
          <MemberCard
            key={member.position.id}
            member={member}
            lastContact={team.lastContacts.get(member.person.id) ?? null}
          />
        ))}
        {team.missing.map((role) => (
          <MissingRoleCard key={role} role={role} clientId={clientId} />
        ))}
      </CardGrid>
      <QuietMembers title={t('dossier.team.others')} members={team.others} />
      <QuietMembers title={t('dossier.team.left')} members={team.left} />
    </div>
  )
}

function AddPerson({ clientId }: { readonly clientId: ClientId }) {
  const t = useT()
  const actions = [
    {
      id: 'new',
      label: t('dossier.team.addNew'),
      icon: 'userPlus',
      onAction: () => openDialog({ dialog: 'personForm', clientId }),
    },
    {
      id: 'existing',
      label: t('dossier.team.addExisting'),
      icon: 'userCheck',
      onAction: () => openDialog({ dialog: 'positionForm', clientId }),
    },
  ] as const
  return (
    <MenuButton
      label={t('dossier.team.addPerson')}
      icon="plus"
      groups={[{ id: 'add', actions }]}
      placement="bottom end"
    />
  )
}
