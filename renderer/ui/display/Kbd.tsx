import styles from './Kbd.module.css'

export interface KbdProps {
  /** Keys as printed on them, joined by "+": "Ctrl+K". */
  readonly children: string
}

/** Keys to press. */
export function Kbd({ children }: KbdProps) {
  return <kbd className={styles['kbd']}>{children}</kbd>
}
