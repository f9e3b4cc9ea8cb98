import { MemberCard } from '#renderer/features/decisionTeam/index.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Button, CardGrid, Link } from '#renderer/ui/index.ts'
import type { DossierView } from './dossierView.ts'
import styles from './Overview.module.css'

/** How many cards fit in a first look. */
const FIRST_CARDS = 4

/** The first cards of the decision team. */
export function TeamPreview({ view: { client, team } }: { readonly view: DossierView }) {
  const t = useT()
  return (
    <section className={styles['preview']} aria-label={t('dossier.overview.team')}>
      <header className={styles['previewHead']}>
        <h2 className={styles['previewTitle']}>{t('dossier.overview.team')}</h2>
        <Link href={hrefOf({ screen: 'client', clientId: client.id, tab: 'team' })}>
          {t('dossier.overview.wholeTeam')}
        </Link>
      </header>
      {team.members.length === 0 ? (
        <div className={styles['nothing']}>
          <p>{t('dossier.overview.teamEmpty')}</p>
          <Button
            variant="quiet"
            size="small"
            icon="userPlus"
            onPress={() => openDialog({ dialog: 'personForm', clientId: client.id })}
          >
            {t('dossier.team.addPerson')}
          </Button>
        </div>
      ) : (
        <CardGrid>
          {team.members.slice(0, FIRST_CARDS).map((member) => (
            <MemberCard
              key={member.position.id}
              member={member}
              lastContact={team.lastContacts.get(member.person.id) ?? null}
            />
          ))}
        </CardGrid>
      )}
    </section>
  )
}
