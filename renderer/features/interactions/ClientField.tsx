import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useBoundField } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { ComboBox } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { InteractionFormValues, ReadInteraction } from './interactionFormValues.ts'
import { clientsToChoose } from './whoView.ts'

/** At which client it was, for somebody who may work at several. A single one is chosen without asking. */
export function ClientField({
  form,
  personId,
}: {
  readonly form: UseFormReturn<InteractionFormValues, unknown, ReadInteraction>
  readonly personId: PersonId
}) {
  const t = useT()
  const today = useToday()
  const answer = useQuery(() => clientsToChoose(personId, today), [personId, today])
  const { value, onChange, error } = useBoundField<InteractionFormValues, ClientId | null, ReadInteraction>({
    control: form.control,
    name: 'clientId',
  })
  const clients = answer.state === 'ready' ? answer.value : []
  const only = clients.length === 1 ? clients[0]?.id : undefined
  useEffect(() => {
    // A new default rather than a change: nobody has typed anything yet, so there is no draft to keep.
    if (value === null && only !== undefined) form.resetField('clientId', { defaultValue: only })
  }, [value, only, form])
  return (
    <ComboBox
      label={t('dossier.composer.client')}
      choices={clients.map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={onChange}
      error={error}
      isRequired
    />
  )
}
