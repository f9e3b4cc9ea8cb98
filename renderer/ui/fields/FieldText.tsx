import { FieldError, Label, Text, VisuallyHidden } from 'react-aria-components'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import type { FieldProps } from './field.ts'
import styles from './field.module.css'

/** The label above a field. */
export function FieldLabel({ label, isLabelHidden = false, isRequired = false }: FieldProps) {
  const text = (
    <Label className={classes(styles['label'])}>
      {label}
      {isRequired && (
        <span className={styles['required']} aria-hidden>
          *
        </span>
      )}
    </Label>
  )
  return isLabelHidden ? <VisuallyHidden>{text}</VisuallyHidden> : text
}

/** The hint or the error below a field, tied to it for screen readers. */
export function FieldHint({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description && !error && (
        <Text slot="description" className={classes(styles['description'])}>
          {description}
        </Text>
      )}
      {error && (
        <FieldError className={classes(styles['error'])}>
          <Icon name="circleAlert" size={14} />
          <span>{error}</span>
        </FieldError>
      )}
    </>
  )
}
