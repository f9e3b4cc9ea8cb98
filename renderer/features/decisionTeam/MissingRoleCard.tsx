import { useT } from '#renderer/lib/language.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import { Avatar, Button, Card } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { DecisionRole } from '#shared/domain/decisionTeam/position.ts'
import styles from './MemberCard.module.css'

/** A card in dashes: a part in the decision that nobody is known to play. */
export function MissingRoleCard({
  role,
  clientId,
}: {
  readonly role: DecisionRole
  readonly clientId: ClientId
}) {
  const t = useT()
  const missing = t('dossier.team.missing', { role: t(`vocabulary.decisionRole.${role}`) })
  return (
    <Card isPlaceholder label={missing}>
      <div className={styles['head']}>
        <Avatar name="" size={56} isPlaceholder />
        <div className={styles['missing']}>
          <p>{missing}</p>
          <Button
            variant="quiet"
            size="small"
            icon="userPlus"
            onPress={() => openDialog({ dialog: 'personForm', clientId })}
          >
            {t('dossier.team.missingHint')}
          </Button>
        </div>
      </div>
    </Card>
  )
}
