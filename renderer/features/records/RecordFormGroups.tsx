import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { FoldedGroup } from '#renderer/lib/FoldedGroup.tsx'
import { useT } from '#renderer/lib/language.ts'
import { FieldGroup } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { FieldRows } from './fields/FieldRows.tsx'
import styles from './fields/fields.module.css'
import { fieldsOf, type FormGroupSpec, formSpec } from './formSpec.ts'
import { isEmptyValue, type RecordFormControl, type RecordFormValues } from './formValues.ts'
import { fieldLabel, recordWord, recordWordIfAny } from './words.ts'

interface RecordFormGroupsProps {
  readonly kind: TradeKind
  readonly control: RecordFormControl
  /** What a new record of the kind begins with: that alone opens no folded group. */
  readonly begins: RecordFormValues
  /** Groups that somebody has opened or closed. */
  readonly opened: Readonly<Record<string, boolean>>
  readonly onToggle: (groupId: string, isOpen: boolean) => void
  readonly focusName: string | undefined
}

/** All fields of a record, in the groups of its kind. */
export function RecordFormGroups({ kind, ...rest }: RecordFormGroupsProps) {
  return formSpec(kind).groups.map((group) => <Group key={group.id} kind={kind} group={group} {...rest} />)
}

interface GroupProps extends RecordFormGroupsProps {
  readonly group: FormGroupSpec
}

function Group({ kind, group, control, begins, opened, onToggle, focusName }: GroupProps) {
  const t = useT()
  const fields = (
    <FieldRows
      kind={kind}
      control={control}
      fields={group.fields}
      neighbours={fieldsOf(formSpec(kind))}
      labelOf={(name) => fieldLabel(t, kind, name)}
      hintOf={(name) => recordWordIfAny(t, kind, `hints.${name}`)}
      focusName={focusName}
    />
  )
  if (group.id === 'main') return <div className={styles['stack']}>{fields}</div>
  const title = recordWord(t, kind, `groups.${group.id}`)
  if (group.isFolded !== true) {
    return (
      <div className={styles['titled']}>
        <FieldGroup title={title}>{fields}</FieldGroup>
      </div>
    )
  }
  return (
    <Folded
      title={title}
      group={group}
      control={control}
      begins={begins}
      isOpen={opened[group.id]}
      onToggle={(isOpen) => onToggle(group.id, isOpen)}
    >
      {fields}
    </Folded>
  )
}

interface FoldedProps extends Pick<GroupProps, 'group' | 'control' | 'begins'> {
  readonly title: string
  /** undefined: nobody has said; then it is open if something is in it. */
  readonly isOpen: boolean | undefined
  readonly onToggle: (isOpen: boolean) => void
  readonly children: ReactNode
}

function Folded({ title, group, control, begins, isOpen, onToggle, children }: FoldedProps) {
  const values: readonly unknown[] = useWatch({ control, name: group.fields.map(({ name }) => name) })
  const hasContent = group.fields.some((field, index) => {
    const value = values[index]
    return !isEmptyValue(field, value) && JSON.stringify(value) !== JSON.stringify(begins[field.name])
  })
  return (
    <FoldedGroup title={title} isOpen={isOpen ?? hasContent} onToggle={onToggle}>
      {children}
    </FoldedGroup>
  )
}
