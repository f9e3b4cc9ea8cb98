import type { Ref } from 'react'
import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import { useUiText } from '../UiProvider.tsx'
import type { FieldProps } from './field.ts'
import { FieldHint, FieldLabel } from './FieldText.tsx'
import { ChoiceItem, ChoicePopover, type Choice } from './listBox.tsx'
import fieldStyles from './field.module.css'
import styles from './Select.module.css'

export interface SelectProps<Id extends string> extends FieldProps {
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  /** Shown while nothing is chosen. */
  readonly placeholder?: string | undefined
  readonly name?: string | undefined
  readonly onBlur?: (() => void) | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** One of a few choices. To allow "none", make it a choice of its own. */
export function Select<Id extends string>({
  label,
  isLabelHidden,
  description,
  error,
  isRequired = false,
  choices,
  value,
  onChange,
  placeholder,
  ref,
  ...rest
}: SelectProps<Id>) {
  const t = useUiText()
  return (
    <AriaSelect
      className={classes(fieldStyles['field'])}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      placeholder={placeholder ?? t('ui.notChosen')}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.id === key)
        if (chosen) onChange(chosen.id)
      }}
      {...defined(rest)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <Button
        className={classes(fieldStyles['box'], styles['button'])}
        {...(error === undefined ? {} : { 'data-invalid': true })}
        ref={ref ?? null}
      >
        <SelectValue className={classes(styles['value'])}>
          {({ selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="chevronDown" className={styles['chevron']} />
      </Button>
      <FieldHint description={description} error={error} />
      <ChoicePopover>
        {choices.map((choice) => (
          <ChoiceItem key={choice.id} choice={choice} />
        ))}
      </ChoicePopover>
    </AriaSelect>
  )
}
