import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components'
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
    <AriaCheckbox
      className={classes(styles['checkbox'])}
      isSelected={isChecked}
      isIndeterminate={isMixed}
      isDisabled={isDisabled}
      onChange={onChange}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      <Tick isMixed={isMixed} />
      {!isLabelHidden && (
        <span>
          {label}
          {description && <span className={styles['description']}>{description}</span>}
        </span>
      )}
    </AriaCheckbox>
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
          <AriaCheckbox
            key={choice.id}
            value={choice.id}
            className={classes(styles['checkbox'])}
            isDisabled={choice.isDisabled ?? false}
          >
            <Tick isMixed={false} />
            <span>
              {choice.label}
              {choice.description && <span className={styles['description']}>{choice.description}</span>}
            </span>
          </AriaCheckbox>
        ))}
      </div>
      <FieldHint description={description} error={error} />
    </AriaCheckboxGroup>
  )
}

function Tick({ isMixed }: { readonly isMixed: boolean }) {
  return (
    <span className={styles['box']} aria-hidden>
      <Icon name={isMixed ? 'minus' : 'check'} size={12} className={styles['mark']} />
    </span>
  )
}
