/** What every field takes. */
export interface FieldProps {
  readonly label: string
  /** Keeps the label for screen readers only, where the surroundings name the field. */
  readonly isLabelHidden?: boolean | undefined
  /** A hint below the field; gives way to the error. */
  readonly description?: string | undefined
  /** What is wrong, as a sentence. Its presence makes the field invalid. */
  readonly error?: string | undefined
  readonly isRequired?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

/** What every field with one text box takes. */
export interface TextBoxProps extends FieldProps {
  readonly name?: string | undefined
  readonly placeholder?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly maxLength?: number | undefined
  readonly onBlur?: (() => void) | undefined
}
