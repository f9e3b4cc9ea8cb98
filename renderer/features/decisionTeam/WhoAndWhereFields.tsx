import type { Control } from 'react-hook-form'
import { useBoundField } from '#renderer/lib/formFields.tsx'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { ComboBox, FieldGroup } from '#renderer/ui/index.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { fullName, type Person, type PersonId } from '#shared/domain/people/person.ts'
import { compareText } from '#shared/i18n/format.ts'
import type { PositionFormValues, ReadPosition } from './positionFormValues.ts'

type PositionControl = Control<PositionFormValues, unknown, ReadPosition>

export interface WhoAndWhereFieldsProps {
  readonly control: PositionControl
  /** Null: the person is given. */
  readonly people: readonly Person[] | null
  /** Null: the client is given. */
  readonly clients: readonly Client[] | null
}

/** Chooses the person and the client, where they are not given. */
export function WhoAndWhereFields({ control, people, clients }: WhoAndWhereFieldsProps) {
  const t = useT()
  if (people === null && clients === null) return null
  return (
    <FieldGroup title={t('dossier.position.whoAndWhere')}>
      {people !== null && <PersonField control={control} people={people} />}
      {clients !== null && <ClientField control={control} clients={clients} />}
    </FieldGroup>
  )
}

function PersonField({
  control,
  people,
}: {
  readonly control: PositionControl
  readonly people: readonly Person[]
}) {
  const t = useT()
  const choices = useSorted(people.map((person) => ({ id: person.id, label: fullName(person) })))
  const field = useBoundField<PositionFormValues, PersonId | null, ReadPosition>({
    control,
    name: 'personId',
  })
  return (
    <ComboBox
      label={t('dossier.position.person')}
      description={t('dossier.position.personHint')}
      isRequired
      choices={choices}
      value={field.value}
      onChange={field.onChange}
      error={field.error}
    />
  )
}

function ClientField({
  control,
  clients,
}: {
  readonly control: PositionControl
  readonly clients: readonly Client[]
}) {
  const t = useT()
  const choices = useSorted(clients.map(({ id, name }) => ({ id, label: name })))
  const field = useBoundField<PositionFormValues, ClientId | null, ReadPosition>({
    control,
    name: 'clientId',
  })
  return (
    <ComboBox
      label={t('dossier.position.client')}
      isRequired
      choices={choices}
      value={field.value}
      onChange={field.onChange}
      error={field.error}
    />
  )
}

function useSorted<Choice extends { readonly label: string }>(choices: readonly Choice[]): readonly Choice[] {
  const language = useLanguage()
  return choices.toSorted((one, other) => compareText(language)(one.label, other.label))
}
