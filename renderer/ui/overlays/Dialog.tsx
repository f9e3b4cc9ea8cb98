import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classes } from '../lib/classes.ts'
import styles from './Dialog.module.css'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the end; the main one last. */
  readonly footer: ReactNode
  /** A question that must be answered: a click beside it does not close it. */
  readonly isAlert?: boolean | undefined
}

/** A short question or notice in the middle. Forms belong into a `Sheet`. */
export function Dialog({ title, isOpen, onClose, children, footer, isAlert = false }: DialogProps) {
  return (
    <ModalOverlay
      className={classes(styles['overlay'])}
      isOpen={isOpen}
      isDismissable={!isAlert}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={classes(styles['modal'])}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={classes(styles['dialog'])}>
          <Heading slot="title" level={2} className={classes(styles['title'])}>
            {title}
          </Heading>
          <div className={styles['body']}>{children}</div>
          <footer className={styles['footer']}>{footer}</footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
