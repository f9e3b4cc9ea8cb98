import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from '../display/Kbd.tsx'
import { classes } from '../lib/classes.ts'
import styles from './Tooltip.module.css'

export interface TooltipProps {
  readonly text: string
  readonly keys?: string | undefined
  readonly placement?: 'top' | 'bottom' | 'left' | 'right' | undefined
  /** One button or link of this folder. */
  readonly children: ReactElement
}

/** A few words on hover and on keyboard focus; never the only place of what matters. */
export function Tooltip({ text, keys, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={60}>
      {children}
      <AriaTooltip className={classes(styles['tooltip'])} placement={placement} offset={6}>
        {text}
        {keys && <Kbd>{keys}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
