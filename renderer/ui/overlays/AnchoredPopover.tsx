import type { ReactNode } from 'react'
import { Dialog, Popover as AriaPopover } from 'react-aria-components'
import { classes } from '../lib/classes.ts'
import styles from './Popover.module.css'

export interface AnchoredPopoverProps {
  readonly label: string
  /** What it points at, e.g. something in a grid; it takes the focus back. */
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A small floating panel beside something that is no button of ours. Open as long as it is drawn. */
export function AnchoredPopover({ label, anchor, onClose, children }: AnchoredPopoverProps) {
  return (
    <AriaPopover
      className={classes(styles['popover'])}
      triggerRef={{ current: anchor }}
      placement="bottom start"
      offset={4}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog aria-label={label} className={classes(styles['dialog'])}>
        {children}
      </Dialog>
    </AriaPopover>
  )
}
