import { useDeferredValue, useMemo, useState } from 'react'
import { takeStandCards } from '#renderer/commands/prospecting.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { useT } from '#renderer/lib/language.ts'
import { hrefOf } from '#renderer/navigation/location.ts'
import { Button, Card, EmptyState, Link, Page } from '#renderer/ui/index.ts'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { PersonIdSchema } from '#shared/domain/people/person.ts'
import type { ExhibitionId } from '#shared/domain/prospecting/exhibition.ts'
import { type CardPlan, knownIndex, planStandCards } from '#shared/domain/prospecting/standCardRules.ts'
import { CardTable } from './CardTable.tsx'
import { ReadOrSay } from './ReadOrSay.tsx'
import { type CollectedCard, readStand, type StandView, writesOf } from './standCardView.ts'
import { setTypedCards, useTypedCards } from './useTypedCards.ts'
import styles from './prospecting.module.css'

/** The cards collected at a stand, typed in or pasted as a table, and taken over at one stroke. */
export function StandCards({ exhibitionId }: { readonly exhibitionId: ExhibitionId }) {
  const answer = useQuery(() => readStand(exhibitionId), [exhibitionId])
  return (
    <div data-screen="standCards" className={styles['screen']}>
      <ReadOrSay answer={answer} kind="exhibition">
        {(view) => <Stand key={exhibitionId} view={view} />}
      </ReadOrSay>
    </div>
  )
}

function Stand({ view }: { readonly view: StandView }) {
  const t = useT()
  const today = useToday()
  const { exhibition, known } = view
  const typed = useTypedCards(exhibition.id)
  const [isSaving, setSaving] = useState(false)
  // Everything typed is compared anew: typing goes first.
  const compared = useDeferredValue(typed)
  const source = t('prospecting.cards.source', { name: exhibition.name })
  const index = useMemo(() => knownIndex(known), [known])
  const plans = useMemo(
    () => planStandCards(compared, index, { today, newId: newItemId, source, exhibition }),
    [compared, index, today, source, exhibition],
  )
  const ready = plans.filter(({ person }) => person !== null)
  const faulty = plans.filter(({ problems }) => problems.length > 0).length

  const take = async (): Promise<void> => {
    setSaving(true)
    const metText = t('prospecting.cards.met', { name: exhibition.name })
    const writes = writesOf(plans, compared, view, metText, today)
    const done = await takeStandCards({ exhibitionId: exhibition.id, ...writes })
    setSaving(false)
    if (report(done, t, t('prospecting.cards.taken', { count: ready.length })))
      setTypedCards(exhibition.id, [])
  }

  return (
    <Page
      title={t('prospecting.cards.title', { name: exhibition.name })}
      actions={
        <Link href={hrefOf({ screen: 'record', kind: 'exhibition', id: exhibition.id })}>
          {t('prospecting.cards.toExhibition')}
        </Link>
      }
    >
      <div className={styles['stand']}>
        <p className={styles['quiet']}>{t('prospecting.cards.hint')}</p>
        <CardTable cards={typed} plans={plans} onChange={(cards) => setTypedCards(exhibition.id, cards)} />
        <div className={styles['actions']}>
          <Button
            variant="primary"
            icon="check"
            isDisabled={ready.length === 0 || faulty > 0 || compared !== typed}
            isPending={isSaving}
            onPress={() => void take()}
          >
            {t('prospecting.cards.take', { count: ready.length })}
          </Button>
          <Tally plans={plans} faulty={faulty} />
        </div>
        <Card title={t('prospecting.cards.collected')}>
          {view.collected.length === 0 ? (
            <EmptyState icon="contact" title={t('prospecting.cards.none')} isSmall />
          ) : (
            <ul className={styles['entries']}>
              {view.collected.map((card) => (
                <Collected key={card.id} card={card} />
              ))}
            </ul>
          )}
        </Card>
      </div>
    </Page>
  )
}

function Tally({ plans, faulty }: { readonly plans: readonly CardPlan[]; readonly faulty: number }) {
  const t = useT()
  const count = (isCounted: (plan: CardPlan) => boolean): number => plans.filter(isCounted).length
  const people = count(({ isNewPerson }) => isNewPerson)
  const clients = count(({ isNewClient }) => isNewClient)
  const known = count(({ person, isNewPerson }) => person !== null && !isNewPerson)
  const parts = [
    people > 0 ? t('prospecting.cards.people', { count: people }) : '',
    clients > 0 ? t('prospecting.cards.clients', { count: clients }) : '',
    known > 0 ? t('prospecting.cards.knownPeople', { count: known }) : '',
    faulty > 0 ? t('prospecting.cards.faulty', { count: faulty }) : '',
  ]
  return (
    <p className={styles['quiet']} role="status">
      {parts.filter((part) => part !== '').join(' · ')}
    </p>
  )
}

function Collected({ card }: { readonly card: CollectedCard }) {
  return (
    <li>
      <p className={styles['line']}>
        {card.personId !== null && card.person !== '' && (
          <Link href={hrefOf({ screen: 'person', personId: PersonIdSchema.parse(card.personId) })}>
            {card.person}
          </Link>
        )}
        {card.clientId !== null && card.client !== '' && (
          <Link
            variant="plain"
            href={hrefOf({
              screen: 'client',
              clientId: ClientIdSchema.parse(card.clientId),
              tab: 'overview',
            })}
          >
            {card.client}
          </Link>
        )}
      </p>
      {card.note !== '' && <p className={styles['quiet']}>{card.note}</p>}
    </li>
  )
}
