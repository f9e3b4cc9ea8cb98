import { useLanguage, useT } from '#renderer/lib/language.ts'
import { hrefOf, openDialog } from '#renderer/navigation/location.ts'
import { Button, Card, IconButton, Link } from '#renderer/ui/index.ts'
import type { Position } from '#shared/domain/decisionTeam/position.ts'
import { formatDay } from '#shared/i18n/format.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { PersonCard } from './personCard.ts'
import type { PositionAt } from './PersonView.ts'
import styles from './personPage.module.css'

/** Where somebody works, with the part they play there, and where they worked before. */
export function PersonPositions({ card: { person, current, former } }: { readonly card: PersonCard }) {
  const t = useT()
  return (
    <Card
      title={t('people.page.positions')}
      action={
        <Button
          size="small"
          variant="quiet"
          icon="plus"
          onPress={() => openDialog({ dialog: 'positionForm', personId: person.id })}
        >
          {t('people.page.addPosition')}
        </Button>
      }
    >
      {current.length === 0 && former.length === 0 && (
        <p className={styles['quiet']}>{t('people.page.noPositions')}</p>
      )}
      <PositionList positions={current} />
      {former.length > 0 && (
        <>
          <h3 className={styles['subtitle']}>{t('people.page.formerPositions')}</h3>
          <PositionList positions={former} />
        </>
      )}
    </Card>
  )
}

function PositionList({ positions }: { readonly positions: readonly PositionAt[] }) {
  const t = useT()
  const language = useLanguage()
  return (
    <ul className={styles['positions']}>
      {positions.map(({ position, client }) => (
        <li key={position.id} className={styles['position']}>
          <div>
            <Link href={hrefOf({ screen: 'client', clientId: client.id, tab: 'team' })}>{client.name}</Link>
            <p>{[position.title, position.unit].filter((text) => text !== '').join(' · ')}</p>
            <p className={styles['quiet']}>{partText(position, t, language)}</p>
          </div>
          <IconButton
            icon="pencil"
            size="small"
            label={t('people.page.editPosition', { client: client.name })}
            onPress={() => openDialog({ dialog: 'positionForm', positionId: position.id })}
          />
        </li>
      ))}
    </ul>
  )
}

/** "Decision maker · Financial · Supporter · since 4 March 2024". */
function partText(position: Position, t: Translate, language: Language): string {
  const { decisionRole, orientation, attitude } = position
  return [
    decisionRole && t(`vocabulary.decisionRole.${decisionRole}`),
    orientation && t(`vocabulary.orientation.${orientation}`),
    attitude && t(`vocabulary.attitude.${attitude}`),
    timeText(position, t, language),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function timeText({ fromDay, toDay }: Position, t: Translate, language: Language): string | null {
  const from = fromDay && formatDay(fromDay, language, 'long')
  const to = toDay && formatDay(toDay, language, 'long')
  if (from && to) return t('people.page.fromTo', { from, to })
  if (from) return t('people.page.since', { day: from })
  return to && t('people.page.until', { day: to })
}
