import type { Ref } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import type { TextBoxProps } from './field.ts'
import { FieldHint, FieldLabel } from './FieldText.tsx'
import styles from './field.module.css'

export interface TextFieldProps extends TextBoxProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'tel' | 'url' | undefined
  /** `decimal` and `numeric` for figures: the text stays as typed and is parsed by the form. */
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | undefined
  readonly isReadOnly?: boolean | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** One line of text. */
export function TextField({
  label,
  isLabelHidden,
  description,
  error,
  isRequired = false,
  placeholder,
  ref,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      className={classes(styles['field'])}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      {...defined(rest)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <Input
        className={classes(styles['box'])}
        autoComplete="off"
        ref={ref ?? null}
        {...defined({ placeholder })}
      />
      <FieldHint description={description} error={error} />
    </AriaTextField>
  )
}
