import { useWatch } from 'react-hook-form'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useBoundField } from '#renderer/lib/formFields.tsx'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { useT } from '#renderer/lib/language.ts'
import { Button, FieldGroup, IconButton, Select, TextArea } from '#renderer/ui/index.ts'
import { type Orientation, ORIENTATIONS } from '#shared/domain/decisionTeam/position.ts'
import { type Argument, ARGUMENT_GROUPS, type ProposalInput } from '#shared/domain/proposals/proposal.ts'
import { LINE_LIMIT } from '#shared/lib/fields.ts'
import type { ProposalFormControl, ProposalFormValues } from './proposalFormValues.ts'
import { ReaderHints } from './ReaderHints.tsx'
import { readReaders } from './readers.ts'
import styles from './arguments.module.css'

/** Stands for "everybody", since a choice needs an id. */
const EVERYBODY = 'everybody'

/** The arguments of an offer, whom each speaks to, and which readers are still without one. */
export function ArgumentFields({ control }: { readonly control: ProposalFormControl }) {
  const t = useT()
  const today = useToday()
  const [clientId, dealId = null] = useWatch({ control, name: ['clientId', 'dealId'] })
  const field = useBoundField<ProposalFormValues, readonly Argument[] | undefined, ProposalInput>({
    control,
    name: 'arguments',
  })
  const given = field.value ?? []
  const readers = useQuery(
    () => (clientId === null ? Promise.resolve([]) : readReaders(clientId, dealId, today)),
    [clientId, dealId, today],
  )
  const add = (orientation: Orientation | null, text: string): void => {
    field.onChange([...given, { id: newItemId(), group: 'participants', orientation, text }])
  }
  return (
    <FieldGroup
      title={t('afterSending.arguments.title')}
      description={t('afterSending.arguments.hint')}
      action={
        <Button size="small" variant="quiet" icon="plus" onPress={() => add(null, '')}>
          {t('afterSending.arguments.add')}
        </Button>
      }
    >
      {given.map((argument) => (
        <ArgumentItem
          key={argument.id}
          argument={argument}
          onChange={(changed) => field.onChange(given.map((one) => (one.id === changed.id ? changed : one)))}
          onRemove={() => field.onChange(given.filter(({ id }) => id !== argument.id))}
        />
      ))}
      {readers.state === 'ready' && clientId !== null && (
        <ReaderHints readers={readers.value} given={given} onUse={add} />
      )}
    </FieldGroup>
  )
}

interface ArgumentItemProps {
  readonly argument: Argument
  readonly onChange: (changed: Argument) => void
  readonly onRemove: () => void
}

function ArgumentItem({ argument, onChange, onRemove }: ArgumentItemProps) {
  const t = useT()
  return (
    <div className={styles['argument']} role="group" aria-label={t('afterSending.arguments.text')}>
      <div className={styles['text']}>
        <TextArea
          label={t('afterSending.arguments.text')}
          isLabelHidden
          rows={1}
          value={argument.text}
          onChange={(text) => onChange({ ...argument, text: text.replace(/\n/g, ' ').slice(0, LINE_LIMIT) })}
        />
        <IconButton icon="x" size="small" label={t('afterSending.arguments.remove')} onPress={onRemove} />
      </div>
      <div className={styles['whom']}>
        <Select
          label={t('afterSending.arguments.orientation')}
          isLabelHidden
          choices={[
            { id: EVERYBODY, label: t('afterSending.arguments.everybody') },
            ...ORIENTATIONS.map((id) => ({ id, label: t(`vocabulary.orientation.${id}`) })),
          ]}
          value={argument.orientation ?? EVERYBODY}
          onChange={(id) => onChange({ ...argument, orientation: id === EVERYBODY ? null : id })}
        />
        <Select
          label={t('afterSending.arguments.group')}
          isLabelHidden
          choices={ARGUMENT_GROUPS.map((id) => ({ id, label: t(`afterSending.arguments.groups.${id}`) }))}
          value={argument.group}
          onChange={(group) => onChange({ ...argument, group })}
        />
      </div>
    </div>
  )
}
