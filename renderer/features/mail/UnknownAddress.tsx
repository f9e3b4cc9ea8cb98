import { listPeople } from '#renderer/data/queries/people.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { ComboBox, FieldGroup, FormRow, Segmented, TextField } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { compareText } from '#shared/i18n/format.ts'
import { ADDRESS_FATES, type MailDraft } from './mailDraft.ts'
import styles from './mail.module.css'

interface UnknownAddressProps {
  readonly draft: MailDraft
  readonly onChange: (change: Partial<MailDraft>) => void
}

/** Somebody who is on no card yet: left so, written down as a new person, or put on a card that is there. */
export function UnknownAddress({ draft, onChange }: UnknownAddressProps) {
  const t = useT()
  const { unknown, fate, givenName, familyName } = draft
  if (unknown === null) return null
  const isNameless = fate === 'newPerson' && familyName.trim() === ''
  return (
    <FieldGroup title={t('mail.unknown.title', { address: unknown.address })}>
      <Segmented
        label={t('mail.unknown.what')}
        isLabelHidden
        choices={ADDRESS_FATES.map((id) => ({ id, label: t(`mail.unknown.${id}`) }))}
        value={fate}
        onChange={(chosen) => onChange({ fate: chosen })}
      />
      {fate === 'newPerson' && (
        <>
          <FormRow>
            <TextField
              label={t('mail.unknown.givenName')}
              value={givenName}
              maxLength={200}
              onChange={(value) => onChange({ givenName: value })}
            />
            <TextField
              label={t('mail.unknown.familyName')}
              value={familyName}
              maxLength={200}
              isRequired
              error={isNameless ? t('mail.fault.name') : undefined}
              onChange={(value) => onChange({ familyName: value })}
            />
          </FormRow>
          <p className={styles['hint']}>{t('mail.unknown.hint')}</p>
        </>
      )}
      {fate === 'onCard' && <CardField draft={draft} onChange={onChange} />}
    </FieldGroup>
  )
}

function CardField({ draft, onChange }: UnknownAddressProps) {
  const t = useT()
  const language = useLanguage()
  const people = useQuery(listPeople, [])
  if (people.state !== 'ready') return null
  const choices = people.value
    .filter(({ archivedOn }) => archivedOn === null)
    .map((person) => ({ id: person.id, label: fullName(person) }))
    .toSorted((one, other) => compareText(language)(one.label, other.label))
  return (
    <ComboBox
      label={t('mail.unknown.card')}
      choices={choices}
      value={draft.cardOf}
      isRequired
      description={draft.cardOf === null ? t('mail.fault.card') : undefined}
      onChange={(cardOf) => onChange({ cardOf })}
    />
  )
}
