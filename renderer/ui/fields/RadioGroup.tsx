import type { ReactNode } from 'react'
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
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
        <Radio
          key={choice.id}
          value={choice.id}
          className={classes(styles['radio'])}
          isDisabled={choice.isDisabled ?? false}
        >
          <span className={styles['ring']} aria-hidden />
          <span>
            <span>{choice.label}</span>
            {choice.description && <span className={styles['description']}>{choice.description}</span>}
          </span>
        </Radio>
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
        <Radio
          key={choice.id}
          value={choice.id}
          className={classes(styles['segment'])}
          isDisabled={choice.isDisabled ?? false}
        >
          {choice.icon && <Icon name={choice.icon} />}
          {choice.label}
        </Radio>
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
