import { InteractionSummary } from '#renderer/features/interactions/index.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Card, Link } from '#renderer/ui/index.ts'
import type { Interaction } from '#shared/domain/interactions/interaction.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { formatList } from '#shared/i18n/format.ts'
import type { DossierView } from './dossierView.ts'
import styles from './Overview.module.css'

const LAST_INTERACTIONS = 3

/** What happened last. */
export function TimelinePreview({ view }: { readonly view: DossierView }) {
  const t = useT()
  const language = useLanguage()
  const { client, interactions, people } = view
  const names = new Map(people.map((person) => [person.id, fullName(person)]))
  const namesIn = ({ personIds }: Interaction): string =>
    formatList(
      personIds.flatMap((id) => names.get(id) ?? []),
      language,
    )
  const href = hrefOf({ screen: 'client', clientId: client.id, tab: 'timeline' })
  return (
    <Card
      title={t('dossier.overview.timeline')}
      action={<Link href={href}>{t('dossier.overview.wholeTimeline')}</Link>}
    >
      {interactions.length === 0 ? (
        <p className={styles['quiet']}>{t('dossier.overview.timelineEmpty')}</p>
      ) : (
        <ul className={styles['last']}>
          {interactions.slice(0, LAST_INTERACTIONS).map((interaction) => (
            <li key={interaction.id}>
              <InteractionSummary interaction={interaction} names={namesIn(interaction)} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
