import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../actions/IconButton.tsx'
import { classes } from '../lib/classes.ts'
import { useUiText } from '../UiProvider.tsx'
import styles from './Sheet.module.css'

export interface SheetProps {
  readonly title: string
  /** A quiet line under the title. */
  readonly subtitle?: ReactNode
  readonly isOpen: boolean
  /** Escape, the cross, or a click beside the sheet. The form may keep its draft. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the end; the main one last. */
  readonly footer?: ReactNode
  /** At the left of the footer, e.g. "Draft kept". */
  readonly footerNote?: ReactNode
}

/** A form or details beside the page: from the right, 480 px. Focus stays inside and returns on closing. */
export function Sheet({ title, subtitle, isOpen, onClose, children, footer, footerNote }: SheetProps) {
  const t = useUiText()
  return (
    <ModalOverlay
      className={classes(styles['overlay'])}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={classes(styles['sheet'])}>
        <Dialog className={classes(styles['dialog'])}>
          <header className={styles['header']}>
            <div className={styles['titles']}>
              <Heading slot="title" level={2} className={classes(styles['title'])}>
                {title}
              </Heading>
              {subtitle && <div className={styles['subtitle']}>{subtitle}</div>}
            </div>
            <IconButton icon="x" label={t('ui.close')} keys="Esc" onPress={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {(footer !== undefined || footerNote !== undefined) && (
            <footer className={styles['footer']}>
              <div className={styles['note']}>{footerNote}</div>
              {footer}
            </footer>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
