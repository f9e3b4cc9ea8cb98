import { useState } from 'react'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { externalUrl, openExternal } from '#renderer/lib/openExternal.ts'
import { Badge, Button, Link, LoadingState, Select, TwoColumn } from '#renderer/ui/index.ts'
import type { Client } from '#shared/domain/clients/client.ts'
import type { Member } from '#shared/domain/dossier/dossierRules.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { CallList } from '#shared/domain/prospecting/callList.ts'
import type { CallPlace } from '#shared/domain/prospecting/callOrderRules.ts'
import { formatRelativeDay } from '#shared/i18n/format.ts'
import { CallForm } from './CallForm.tsx'
import { CallRail } from './CallRail.tsx'
import { type Callee, numbersOf, readCallee } from './callRunView.ts'
import styles from './prospecting.module.css'

interface CallDeskProps {
  readonly list: CallList
  readonly place: CallPlace
  readonly client: Client
  /** Names of those who follow. */
  readonly next: readonly string[]
  readonly onSkip: () => void
}

/** One client: whom to ask for and at which number first, then what came of it; beside it what to know while talking. */
export function CallDesk(props: CallDeskProps) {
  const today = useToday()
  const { client } = props
  const answer = useQuery(() => readCallee(client, today), [client, today])
  if (answer.state !== 'ready') return <LoadingState rows={6} />
  return <Desk {...props} callee={answer.value} />
}

function Desk({ list, place, client, next, onSkip, callee }: CallDeskProps & { readonly callee: Callee }) {
  const asked = place.attempts[0]?.personId ?? null
  const [chosenId, choose] = useState<string | null>(null)
  const { members } = callee
  const member = members.find(({ person }) => person.id === (chosenId ?? asked)) ?? members[0] ?? null
  return (
    <TwoColumn rail={<CallRail list={list} callee={callee} next={next} />}>
      <section className={styles['callee']} aria-label={client.name}>
        <div className={styles['calleeHead']}>
          <h2 className={styles['calleeName']}>
            <Link variant="plain" href={hrefOf({ screen: 'client', clientId: client.id, tab: 'overview' })}>
              {client.name}
            </Link>
          </h2>
          <Why place={place} />
        </div>
        {client.summary !== '' && <p className={styles['quiet']}>{client.summary}</p>}
        <WhoToAskFor client={client} members={members} member={member} onChoose={choose} />
        <CallForm list={list} callee={callee} personId={member?.person.id ?? null} onSkip={onSkip} />
      </section>
    </TwoColumn>
  )
}

function Why({ place }: { readonly place: CallPlace }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  switch (place.standing) {
    case 'due':
      return place.nextTryOn === null ? null : (
        <Badge tone={place.nextTryOn < today ? 'warn' : 'accent'} icon="clock">
          {t('prospecting.run.why.due', { day: formatRelativeDay(place.nextTryOn, today, language) })}
        </Badge>
      )
    case 'untried':
      return <Badge>{t('prospecting.run.why.untried')}</Badge>
    case 'again':
      return <Badge>{t('prospecting.run.why.again')}</Badge>
    case 'later':
    case 'finished':
      return null
  }
}

interface WhoToAskForProps {
  readonly client: Client
  readonly members: readonly Member[]
  readonly member: Member | null
  readonly onChoose: (personId: string) => void
}

function WhoToAskFor({ client, members, member, onChoose }: WhoToAskForProps) {
  const t = useT()
  const numbers = numbersOf(member, client)
  return (
    <div className={styles['who']}>
      {member === null ? (
        <div className={styles['line']}>
          <span className={styles['quiet']}>{t('prospecting.run.nobodyKnown')}</span>
          <Button
            size="small"
            variant="quiet"
            icon="userPlus"
            onPress={() => openDialog({ dialog: 'personForm', clientId: client.id })}
          >
            {t('prospecting.run.addPerson')}
          </Button>
        </div>
      ) : (
        <Select
          label={t('prospecting.run.askFor')}
          choices={members.map(({ person, position }) => ({
            id: person.id,
            label: [fullName(person), position.title].filter((part) => part !== '').join(' · '),
          }))}
          value={member.person.id}
          onChange={onChoose}
        />
      )}
      <div className={styles['numbers']}>
        {numbers.map((number) => (
          <Button key={number} icon="phone" onPress={() => void openExternal(externalUrl.phone(number), t)}>
            {t('prospecting.run.call', { number })}
          </Button>
        ))}
        {numbers.length === 0 && (
          <>
            <span className={styles['quiet']}>{t('prospecting.run.noNumber')}</span>
            <Button
              size="small"
              variant="quiet"
              icon="pencil"
              onPress={() =>
                openDialog(
                  member === null
                    ? { dialog: 'clientForm', clientId: client.id }
                    : { dialog: 'personForm', personId: member.person.id },
                )
              }
            >
              {t('prospecting.run.addNumber')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
