import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../actions/IconButton.tsx'
import { classes } from '../lib/classes.ts'
import { useUiText } from '../UiProvider.tsx'
import styles from './Panel.module.css'

export interface PanelProps {
  readonly title: string
  /** Escape, the cross, or a click beside the panel. The form may keep its draft. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the end; the main one last. */
  readonly footer: ReactNode
}

/** A small form in the middle of the window, for what is done in seconds. Focus stays inside and returns on closing. */
export function Panel({ title, onClose, children, footer }: PanelProps) {
  const t = useUiText()
  return (
    <ModalOverlay
      className={classes(styles['overlay'])}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={classes(styles['modal'])}>
        <Dialog className={classes(styles['dialog'])}>
          <header className={styles['header']}>
            <Heading slot="title" level={2} className={classes(styles['title'])}>
              {title}
            </Heading>
            <IconButton icon="x" label={t('ui.close')} keys="Esc" onPress={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          <footer className={styles['footer']}>{footer}</footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
