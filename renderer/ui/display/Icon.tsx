import { ICONS } from './icons.ts'
import { classes } from '../lib/classes.ts'
import styles from './Icon.module.css'

export type IconName = keyof typeof ICONS

export interface IconProps {
  readonly name: IconName
  /** Pixels: 16 beside text, 20 alone. */
  readonly size?: 12 | 14 | 16 | 20 | 24 | 32 | undefined
  /** Said by screen readers; without it the icon is decoration. */
  readonly label?: string | undefined
  readonly className?: string | undefined
}

// Pixels: 1.5 at 20. Small ones are a little finer, or cakes and gems run together.
const STROKES = { 12: 1.1, 14: 1.2, 16: 1.3, 20: 1.5, 24: 1.5, 32: 1.75 } as const

/** A line icon in the colour of the text. */
export function Icon({ name, size = 16, label, className }: IconProps) {
  const Drawing = ICONS[name]
  return (
    <Drawing
      size={size}
      strokeWidth={STROKES[size]}
      nonScalingStroke
      className={classes(styles['icon'], className)}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  )
}
