import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Icon, type IconName } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import { Tooltip } from '../overlays/Tooltip.tsx'
import styles from './IconButton.module.css'

export interface IconButtonProps {
  readonly icon: IconName
  /** What it does: said by screen readers and shown as a tooltip. */
  readonly label: string
  /** Keys shown in the tooltip, e.g. "Ctrl+K". */
  readonly keys?: string | undefined
  readonly size?: 'medium' | 'small' | undefined
  readonly variant?: 'quiet' | 'secondary' | undefined
  readonly isDisabled?: boolean | undefined
  /** For buttons that stay down; announced as pressed. */
  readonly isPressed?: boolean | undefined
  readonly onPress?: (() => void) | undefined
  /** Leave out the tooltip where the label stands beside the button anyway. */
  readonly hasTooltip?: boolean | undefined
  readonly slot?: string | null | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** A button that is only an icon; its label is required. */
export function IconButton({
  icon,
  label,
  keys,
  size = 'medium',
  variant = 'quiet',
  hasTooltip = true,
  isPressed,
  ...rest
}: IconButtonProps) {
  const button = (
    <AriaButton
      aria-label={label}
      className={classes(styles['button'], styles[variant], styles[size])}
      {...defined({ ...rest, 'aria-pressed': isPressed })}
    >
      <Icon name={icon} size={size === 'small' ? 14 : 16} />
    </AriaButton>
  )
  if (!hasTooltip) return button
  return (
    <Tooltip text={label} keys={keys}>
      {button}
    </Tooltip>
  )
}
