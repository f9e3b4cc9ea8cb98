import type { ReactNode } from 'react'
import {
  CheckboxButton,
  CheckboxField,
  CheckboxGroup as AriaCheckboxGroup,
  Text,
} from 'react-aria-components'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import type { FieldProps } from './field.ts'
import { FieldHint, FieldLabel } from './FieldText.tsx'
import type { Choice } from './listBox.tsx'
import fieldStyles from './field.module.css'
import styles from './Checkbox.module.css'

export interface CheckboxProps {
  readonly label: string
  /** For screen readers only; the tick stands alone. */
  readonly isLabelHidden?: boolean | undefined
  readonly description?: string | undefined
  readonly isChecked: boolean
  /** Some of several are ticked. */
  readonly isMixed?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly onChange: (isChecked: boolean) => void
}

/** A tick that says yes or no. */
export function Checkbox({
  label,
  isLabelHidden = false,
  description,
  isChecked,
  isMixed = false,
  isDisabled = false,
  onChange,
}: CheckboxProps) {
  return (
    <CheckboxField
      isSelected={isChecked}
      isIndeterminate={isMixed}
      isDisabled={isDisabled}
      onChange={onChange}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      <TickButton isMixed={isMixed}>{!isLabelHidden && label}</TickButton>
      <Description>{description}</Description>
    </CheckboxField>
  )
}

export interface CheckboxGroupProps<Id extends string> extends FieldProps {
  readonly choices: readonly Choice<Id>[]
  readonly value: readonly Id[]
  readonly onChange: (value: readonly Id[]) => void
  /** Side by side where there is room. */
  readonly isInline?: boolean | undefined
}

/** Any number of a few choices. The answer keeps the order of the choices. */
export function CheckboxGroup<Id extends string>({
  label,
  isLabelHidden,
  description,
  error,
  isRequired = false,
  isDisabled,
  choices,
  value,
  onChange,
  isInline = false,
}: CheckboxGroupProps<Id>) {
  return (
    <AriaCheckboxGroup
      className={classes(fieldStyles['field'])}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      value={[...value]}
      onChange={(ids) => onChange(choices.map(({ id }) => id).filter((id) => ids.includes(id)))}
      {...defined({ isDisabled })}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <div className={classes(styles['choices'], isInline && styles['inline'])}>
        {choices.map((choice) => (
          <CheckboxField key={choice.id} value={choice.id} isDisabled={choice.isDisabled ?? false}>
            <TickButton isMixed={false}>{choice.label}</TickButton>
            <Description>{choice.description}</Description>
          </CheckboxField>
        ))}
      </div>
      <FieldHint description={description} error={error} />
    </AriaCheckboxGroup>
  )
}

function TickButton({ isMixed, children }: { readonly isMixed: boolean; readonly children: ReactNode }) {
  return (
    <CheckboxButton className={classes(styles['checkbox'])}>
      <span className={styles['box']} aria-hidden>
        <Icon name={isMixed ? 'minus' : 'check'} size={12} className={styles['mark']} />
      </span>
      {children}
    </CheckboxButton>
  )
}

function Description({ children }: { readonly children: string | undefined }) {
  if (!children) return null
  return (
    <Text slot="description" className={classes(styles['description'])}>
      {children}
    </Text>
  )
}
