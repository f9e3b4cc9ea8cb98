import { useQuery } from '#renderer/data/useQuery.ts'
import { AttachmentsSection, FileDropArea } from '#renderer/features/attachments/index.ts'
import { Timeline } from '#renderer/features/interactions/index.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { navigate } from '#renderer/navigation/location.ts'
import { Button, EmptyState, ErrorState, LoadingState, TwoColumn } from '#renderer/ui/index.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { type PersonCard, readPersonCard } from './personCard.ts'
import { PersonContacts } from './PersonContacts.tsx'
import { PersonHeader } from './PersonHeader.tsx'
import { PersonLinks } from './PersonLinks.tsx'
import { PersonPersonal } from './PersonPersonal.tsx'
import { PersonPositions } from './PersonPositions.tsx'
import { PersonPrivacy } from './PersonPrivacy.tsx'
import { PersonRecords } from './PersonRecords.tsx'
import styles from './personPage.module.css'

/** The card of a person in full. */
export function PersonPage({ personId }: { readonly personId: PersonId }) {
  const t = useT()
  const today = useToday()
  const card = useQuery(() => readPersonCard(personId, today), [personId, today])
  return (
    <div data-screen="person" className={styles['screen']}>
      {card.state === 'loading' && <LoadingState label={t('people.page.loading')} rows={8} />}
      {card.state === 'failed' && (
        <ErrorState title={t('people.failed.title')} onRetry={card.retry}>
          {t('people.failed.text')}
        </ErrorState>
      )}
      {card.state === 'ready' &&
        (card.value === null ? <GoneCard /> : <WholeCard key={personId} card={card.value} />)}
    </div>
  )
}

function WholeCard({ card }: { readonly card: PersonCard }) {
  const t = useT()
  const { person } = card
  return (
    <FileDropArea about={{ kind: 'person', id: person.id }}>
      <PersonHeader card={card} />
      <div className={styles['content']}>
        <TwoColumn
          rail={
            <>
              <PersonContacts person={person} />
              <PersonPositions card={card} />
              <PersonLinks personId={person.id} />
              <AttachmentsSection about={{ kind: 'person', id: person.id }} />
              <PersonPrivacy person={person} />
            </>
          }
        >
          <PersonPersonal person={person} />
          <PersonRecords card={card} />
          <section className={styles['section']}>
            <h2 className={styles['title']}>{t('people.page.timeline')}</h2>
            <Timeline personId={person.id} />
          </section>
        </TwoColumn>
      </div>
    </FileDropArea>
  )
}

function GoneCard() {
  const t = useT()
  return (
    <EmptyState
      icon="user"
      title={t('people.page.gone.title')}
      action={<Button onPress={() => navigate({ screen: 'people' })}>{t('people.page.goToPeople')}</Button>}
    >
      {t('people.page.gone.text')}
    </EmptyState>
  )
}
