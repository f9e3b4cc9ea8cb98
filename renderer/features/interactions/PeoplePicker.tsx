import { useId } from 'react'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Avatar, ComboBox } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { fullName, type Person, type PersonId } from '#shared/domain/people/person.ts'
import { compareText } from '#shared/i18n/format.ts'
import { readWho } from './whoView.ts'
import styles from './PeoplePicker.module.css'

export interface PeoplePickerProps {
  /** What the faces stand for, when it is not those who took part. */
  readonly label?: string | undefined
  /** What the box for others says. */
  readonly addLabel?: string | undefined
  readonly clientId: ClientId | null
  readonly value: readonly PersonId[]
  readonly onChange: (value: readonly PersonId[]) => void
}

/** Who was there: the people of the client as faces to press, anybody else by typing. */
export function PeoplePicker({ label, addLabel, clientId, value, onChange }: PeoplePickerProps) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const labelId = useId()
  const chosenKey = value.join()
  const who = useQuery(() => readWho(clientId, value, today), [clientId, chosenKey, today])
  if (who.state !== 'ready') return <div className={styles['waiting']} />

  const others = who.value.others.toSorted((one, other) =>
    compareText(language)(fullName(one), fullName(other)),
  )
  const toggle = (id: PersonId): void => {
    onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id])
  }
  return (
    <div className={styles['picker']} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={styles['label']}>
        {label ?? t('dossier.composer.who')}
      </span>
      <div className={styles['people']}>
        {who.value.here.map((person) => (
          <PersonToggle
            key={person.id}
            person={person}
            isChosen={value.includes(person.id)}
            onPress={() => toggle(person.id)}
          />
        ))}
        <div className={styles['other']}>
          <ComboBox
            // A fresh box after each choice: the chosen one has become a face.
            key={chosenKey}
            label={addLabel ?? t('dossier.composer.addWho')}
            isLabelHidden
            placeholder={addLabel ?? t('dossier.composer.addWho')}
            choices={others.map((person) => ({ id: person.id, label: fullName(person) }))}
            value={null}
            onChange={(id) => {
              if (id !== null) onChange([...value, id])
            }}
          />
        </div>
      </div>
    </div>
  )
}

interface PersonToggleProps {
  readonly person: Person
  readonly isChosen: boolean
  readonly onPress: () => void
}

function PersonToggle({ person, isChosen, onPress }: PersonToggleProps) {
  return (
    <button type="button" className={styles['person']} aria-pressed={isChosen} onClick={onPress}>
      <Avatar size={24} name={fullName(person)} photo={person.photo} />
      {fullName(person)}
    </button>
  )
}
