import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Icon, type IconName } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import styles from './Button.module.css'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'medium' | 'small'

export interface ButtonProps {
  /** A verb: what happens. */
  readonly children: ReactNode
  readonly variant?: ButtonVariant | undefined
  readonly size?: ButtonSize | undefined
  readonly icon?: IconName | undefined
  /** Behind the text, e.g. a chevron for a menu. */
  readonly iconAfter?: IconName | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly isDisabled?: boolean | undefined
  /** Shows that it is working and takes no presses meanwhile; keeps the focus. */
  readonly isPending?: boolean | undefined
  readonly onPress?: (() => void) | undefined
  readonly autoFocus?: boolean | undefined
  readonly isWide?: boolean | undefined
  readonly id?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** A button with words. One primary button a view. */
export function Button({
  children,
  variant = 'secondary',
  size = 'medium',
  icon,
  iconAfter,
  type = 'button',
  isWide = false,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      type={type}
      className={classes(styles['button'], styles[variant], styles[size], isWide && styles['wide'])}
      {...defined(rest)}
    >
      {rest.isPending ? (
        <Icon name="loaderCircle" className={styles['turning']} />
      ) : (
        icon && <Icon name={icon} />
      )}
      <span className={styles['text']}>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </AriaButton>
  )
}
