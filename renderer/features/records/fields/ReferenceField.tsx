import { createRecord } from '#renderer/commands/records.ts'
import { report } from '#renderer/lib/commandFeedback.ts'
import { useT } from '#renderer/lib/language.ts'
import { ComboBox } from '#renderer/ui/index.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { useReferences } from '../useReferences.ts'
import { recordWord } from '../words.ts'
import { type FieldOfType, type RecordFieldProps, useRecordField } from './fieldProps.ts'
import { choicesOf } from './referenceChoices.ts'

/** Another record. */
export function ReferenceField(props: RecordFieldProps<FieldOfType<'reference'>>) {
  const { field, label, description } = props
  const t = useT()
  const { value, onChange, onBlur, error, ref } = useRecordField<string | null>(props)
  const references = useReferences(props, value === null ? [] : [value])
  const { to } = field
  const creation = isKnownByName(to)
    ? {
        label: (name: string) => t('recordForm.createNew', { name }),
        create: (name: string) => void createNamed(t, to, name).then((id) => id !== null && onChange(id)),
      }
    : undefined
  return (
    <ComboBox
      label={label}
      description={references.state === 'clientFirst' ? t('recordForm.clientFirst') : description}
      error={error}
      isRequired={field.isRequired}
      isDisabled={references.state === 'clientFirst'}
      choices={references.state === 'ready' ? choicesOf(t, field.to, references.choices) : []}
      value={value}
      onChange={onChange}
      onBlur={onBlur}
      creation={creation}
      ref={ref}
    />
  )
}

/** Kinds of which a name is enough to begin with: a new one need not wait for its own form. */
const KNOWN_BY_NAME = ['offering', 'specialist', 'competitor'] as const
type KnownByName = (typeof KNOWN_BY_NAME)[number]

function isKnownByName(kind: string): kind is KnownByName {
  return (KNOWN_BY_NAME as readonly string[]).includes(kind)
}

async function createNamed(t: Translate, kind: KnownByName, name: string): Promise<string | null> {
  const done = await createRecord(kind, { name })
  return report(done, t, recordWord(t, kind, 'created')) && done.ok ? done.value.id : null
}
