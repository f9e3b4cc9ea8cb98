import type { ReactNode } from 'react'
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import type { FieldProps } from './field.ts'
import { FieldHint, FieldLabel } from './FieldText.tsx'
import type { Choice } from './listBox.tsx'
import fieldStyles from './field.module.css'
import styles from './RadioGroup.module.css'

export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
}

/** One of a few choices, all visible, one below the other. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  return (
    <Group {...props} className="list">
      {props.choices.map((choice) => (
        <RadioField key={choice.id} value={choice.id} isDisabled={choice.isDisabled ?? false}>
          <RadioButton className={classes(styles['radio'])}>
            <span className={styles['ring']} aria-hidden />
            {choice.label}
          </RadioButton>
          {choice.description && (
            <Text slot="description" className={classes(styles['description'])}>
              {choice.description}
            </Text>
          )}
        </RadioField>
      ))}
    </Group>
  )
}

export type SegmentedProps<Id extends string> = RadioGroupProps<Id>

/** One of two to five short choices in a row. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  return (
    <Group {...props} className="segments">
      {props.choices.map((choice) => (
        <RadioField key={choice.id} value={choice.id} isDisabled={choice.isDisabled ?? false}>
          <RadioButton className={classes(styles['segment'])}>
            {choice.icon && <Icon name={choice.icon} />}
            {choice.label}
            {choice.keys && (
              <kbd className={styles['keys']} aria-hidden>
                {choice.keys}
              </kbd>
            )}
          </RadioButton>
        </RadioField>
      ))}
    </Group>
  )
}

interface GroupProps<Id extends string> extends RadioGroupProps<Id> {
  readonly className: 'list' | 'segments'
  readonly children: ReactNode
}

function Group<Id extends string>({
  label,
  isLabelHidden,
  description,
  error,
  isRequired = false,
  isDisabled,
  choices,
  value,
  onChange,
  className,
  children,
}: GroupProps<Id>) {
  return (
    <AriaRadioGroup
      className={classes(fieldStyles['field'])}
      orientation={className === 'segments' ? 'horizontal' : 'vertical'}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      value={value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id)
        if (chosen) onChange(chosen.id)
      }}
      {...defined({ isDisabled })}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <div className={styles[className]}>{children}</div>
      <FieldHint description={description} error={error} />
    </AriaRadioGroup>
  )
}
