import { useState } from 'react'
import { updateRecord } from '#renderer/commands/records.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Badge, Button, Card, EmptyState, IconButton } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import type { Letter } from '#shared/domain/prospecting/letter.ts'
import type { LeftOut } from '#shared/domain/prospecting/letterRules.ts'
import { formatList, formatNumber } from '#shared/i18n/format.ts'
import { AddRecipients } from './AddRecipients.tsx'
import type { FilledLetter } from './letterView.ts'
import styles from './letterRun.module.css'

interface RecipientsProps {
  readonly letter: Letter
  readonly filled: readonly FilledLetter[]
  readonly leftOut: readonly LeftOut[]
  readonly shownId: string | null
  readonly onShow: (positionId: string) => void
}

/** Who gets the letter, what is missing for whom, and who was chosen and gets none. */
export function Recipients({ letter, filled, leftOut, shownId, onShow }: RecipientsProps) {
  const t = useT()
  const language = useLanguage()
  const [isAdding, setAdding] = useState(false)
  const isOpen = letter.sentOn === null
  const takeOut = async (id: string, name: string): Promise<void> => {
    const positionIds = letter.positionIds.filter((positionId) => positionId !== id)
    const done = await updateRecord('letter', letter.id, { positionIds })
    report(done, t, t('prospecting.letter.removed', { name }))
  }
  return (
    <>
      {isAdding && isOpen && <AddRecipients letter={letter} onDone={() => setAdding(false)} />}
      <Card
        title={`${t('prospecting.letter.recipients')} ${formatNumber(filled.length, language)}`}
        action={
          isOpen &&
          !isAdding && (
            <Button size="small" variant="quiet" icon="slidersHorizontal" onPress={() => setAdding(true)}>
              {t('prospecting.letter.addByFilter')}
            </Button>
          )
        }
      >
        {filled.length === 0 ? (
          <EmptyState icon="users" title={t('prospecting.letter.none')} isSmall />
        ) : (
          <ul className={styles['recipients']}>
            {filled.map((one) => {
              const { person, position, client } = one.recipient
              const name = fullName(person)
              return (
                <li key={position.id} data-shown={position.id === shownId || undefined}>
                  <button
                    type="button"
                    className={styles['recipient']}
                    aria-pressed={position.id === shownId}
                    onClick={() => onShow(position.id)}
                  >
                    <span className={styles['name']}>{name}</span>
                    <span className={styles['quiet']}>{client.name}</span>
                  </button>
                  <Marks filled={one} />
                  {isOpen && (
                    <IconButton
                      icon="x"
                      size="small"
                      label={t('prospecting.letter.remove', { name })}
                      onPress={() => void takeOut(position.id, name)}
                    />
                  )}
                </li>
              )
            })}
          </ul>
        )}
      </Card>
      {leftOut.length > 0 && (
        <Card title={t('prospecting.letter.leftOut', { count: leftOut.length })}>
          <ul className={styles['recipients']}>
            {leftOut.map(({ recipient: { person, position }, reason }) => (
              <li key={position.id}>
                <span className={styles['name']}>{fullName(person)}</span>
                <span className={styles['quiet']}>{t(`prospecting.letter.reason.${reason}`)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function Marks({ filled }: { readonly filled: FilledLetter }) {
  const t = useT()
  const language = useLanguage()
  const { isUnsure, hasNoAddress } = filled
  // The sender is the same for all of them, and is asked for once.
  const missing = filled.missing.filter((field) => field !== 'manager')
  const fields = formatList(
    missing.map((field) => t(`prospecting.letter.field.${field}`)),
    language,
  )
  return (
    <span className={styles['marks']}>
      {missing.length > 0 && (
        <Badge tone="bad" icon="circleAlert">
          {t('prospecting.letter.missing', { fields })}
        </Badge>
      )}
      {isUnsure && (
        <Badge tone="warn" icon="circleQuestionMark">
          {t('prospecting.letter.unsure')}
        </Badge>
      )}
      {hasNoAddress && (
        <Badge tone="warn" icon="mapPin">
          {t('prospecting.letter.noAddress')}
        </Badge>
      )}
    </span>
  )
}
