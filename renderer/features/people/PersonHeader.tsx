import { archivePeople, deletePeople, restorePeople } from '#renderer/commands/people.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { deletionText } from '#renderer/lib/deletionText.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf, navigate, openDialog } from '#renderer/navigation/location.ts'
import { Avatar, Badge, Banner, Button, HeaderStrip, Link, MenuButton } from '#renderer/ui/index.ts'
import { nextBirthday } from '#shared/domain/celebrations/birthday.ts'
import { fullName, type Person } from '#shared/domain/people/person.ts'
import { formatDay, formatRelativeDay } from '#shared/i18n/format.ts'
import type { PersonCard } from './personCard.ts'
import { CELEBRATING_WITHIN_DAYS, type PositionAt } from './PersonView.ts'
import styles from './personPage.module.css'

/** Who it is, where they work, the next birthday, and what can be done with the card. */
export function PersonHeader({ card }: { readonly card: PersonCard }) {
  const t = useT()
  const language = useLanguage()
  const { person, current } = card
  const attitude = current.find(({ position }) => position.attitude !== null)?.position.attitude
  return (
    <>
      <HeaderStrip
        avatar={
          <Avatar
            name={fullName(person)}
            photo={person.photo}
            size={72}
            ring={attitude ?? undefined}
            ringLabel={attitude ? t(`vocabulary.attitude.${attitude}`) : undefined}
          />
        }
        title={fullName(person)}
        badges={
          <>
            <BirthdayBadge person={person} />
            {attitude && <Badge isPlain>{t(`vocabulary.attitude.${attitude}`)}</Badge>}
          </>
        }
        subtitle={current.length > 0 && <PositionLines positions={current} />}
        actions={<HeaderActions person={person} />}
      />
      {person.archivedOn !== null && (
        <div className={styles['notice']}>
          <Banner tone="warn">
            {t('people.page.archivedOn', { day: formatDay(person.archivedOn, language, 'long') })}
          </Banner>
        </div>
      )}
      {person.restricted && (
        <div className={styles['notice']}>
          <Banner>{t('people.page.restricted')}</Banner>
        </div>
      )}
    </>
  )
}

/** "Purchasing director, Warehouses, at Aegean Foods": each client is a link. */
function PositionLines({ positions }: { readonly positions: readonly PositionAt[] }) {
  const t = useT()
  return (
    <span className={styles['lines']}>
      {positions.map(({ position: { id, title, unit }, client }) => (
        <span key={id}>
          {title === '' && unit === ''
            ? t('people.page.at')
            : title === '' || unit === ''
              ? t('people.page.titleAt', { title: title || unit })
              : t('people.page.titleAndUnitAt', { title, unit })}{' '}
          <Link href={hrefOf({ screen: 'client', clientId: client.id, tab: 'team' })}>{client.name}</Link>
        </span>
      ))}
    </span>
  )
}

function BirthdayBadge({ person }: { readonly person: Person }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const next = nextBirthday(person.birthday, today)
  if (next === null) return null
  const distance = formatRelativeDay(next.day, today, language)
  return (
    <Badge tone={next.inDays <= CELEBRATING_WITHIN_DAYS ? 'feast' : 'neutral'} icon="cake">
      {next.turns === null
        ? t('people.page.nextBirthday', { distance })
        : t('people.page.nextBirthdayTurns', { distance, age: next.turns })}
    </Badge>
  )
}

function HeaderActions({ person }: { readonly person: Person }) {
  const t = useT()
  const language = useLanguage()
  const ids = [person.id]
  const archive = async (): Promise<void> => {
    report(await archivePeople({ ids }), t, t('people.done.archived', { count: 1 }))
  }
  const restore = async (): Promise<void> => {
    report(await restorePeople({ ids }), t, t('people.done.restored', { count: 1 }))
  }
  const remove = async (): Promise<void> => {
    const done = await deletePeople({ ids })
    const what = t('people.done.deleted', { count: 1 })
    if (report(done, t, done.ok ? deletionText(t, language, what, 'person', done.value) : '')) {
      navigate({ screen: 'people' })
    }
  }
  const isArchived = person.archivedOn !== null
  return (
    <>
      <Button icon="pencil" onPress={() => openDialog({ dialog: 'personForm', personId: person.id })}>
        {t('people.page.edit')}
      </Button>
      <MenuButton
        label={t('people.page.more')}
        isIconOnly
        icon="ellipsis"
        placement="bottom end"
        groups={[
          {
            id: 'card',
            actions: [
              isArchived
                ? {
                    id: 'restore',
                    label: t('people.page.restore'),
                    icon: 'archiveRestore',
                    onAction: () => void restore(),
                  }
                : {
                    id: 'archive',
                    label: t('people.page.archive'),
                    icon: 'archive',
                    onAction: () => void archive(),
                  },
              {
                id: 'delete',
                label: t('people.page.delete'),
                icon: 'trash2',
                isDanger: true,
                onAction: () => void remove(),
              },
            ],
          },
        ]}
      />
    </>
  )
}
