import type { Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import type { TextBoxProps } from './field.ts'
import { FieldHint, FieldLabel } from './FieldText.tsx'
import styles from './field.module.css'

export interface TextAreaProps extends TextBoxProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Lines shown while empty; it grows with the text. */
  readonly rows?: number | undefined
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

/** Several lines of text; grows with what is written. */
export function TextArea({
  label,
  isLabelHidden,
  description,
  error,
  isRequired = false,
  placeholder,
  rows,
  ref,
  ...rest
}: TextAreaProps) {
  return (
    <AriaTextField
      className={classes(styles['field'])}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      {...defined(rest)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <AriaTextArea
        className={classes(styles['box'])}
        ref={ref ?? null}
        {...defined({ placeholder, rows })}
      />
      <FieldHint description={description} error={error} />
    </AriaTextField>
  )
}
