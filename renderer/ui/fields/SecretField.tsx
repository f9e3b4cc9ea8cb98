import { type Ref, useState } from 'react'
import { Group, Input, TextField as AriaTextField } from 'react-aria-components'
import { IconButton } from '../actions/IconButton.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import type { TextBoxProps } from './field.ts'
import { FieldHint, FieldLabel } from './FieldText.tsx'
import styles from './field.module.css'

export interface SecretFieldProps extends TextBoxProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Names the button that shows what is typed; it stays pressed meanwhile. */
  readonly showLabel: string
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** One line that others should not read over the shoulder; a button shows it. */
export function SecretField({
  label,
  isLabelHidden,
  description,
  error,
  isRequired = false,
  placeholder,
  showLabel,
  ref,
  ...rest
}: SecretFieldProps) {
  const [isShown, setShown] = useState(false)
  return (
    <AriaTextField
      className={classes(styles['field'])}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      validationBehavior="aria"
      type={isShown ? 'text' : 'password'}
      {...defined(rest)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <Group className={classes(styles['box'])} isInvalid={error !== undefined}>
        <Input
          className={classes(styles['inner'])}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          ref={ref ?? null}
          {...defined({ placeholder })}
        />
        <span className={styles['boxAction']}>
          <IconButton
            icon={isShown ? 'eyeOff' : 'eye'}
            size="small"
            label={showLabel}
            isPressed={isShown}
            onPress={() => setShown(!isShown)}
          />
        </span>
      </Group>
      <FieldHint description={description} error={error} />
    </AriaTextField>
  )
}
