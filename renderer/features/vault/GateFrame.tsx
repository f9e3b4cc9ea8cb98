import type { ReactNode } from 'react'
import { Icon, type IconName } from '#renderer/ui/index.ts'
import styles from './vault.module.css'

interface GateFrameProps {
  /** Name of the screen, for tests and for whoever helps. */
  readonly screen: 'firstStart' | 'firstRecoveryKey' | 'locked' | 'recover' | 'keysUnreadable'
  readonly icon: IconName
  readonly title: string
  /** Quietly above the title. */
  readonly above?: string | undefined
  readonly text?: string | undefined
  readonly isWide?: boolean | undefined
  readonly children?: ReactNode
}

/** A screen before the data is open: a sheet in the middle of the desk, and nothing about clients. */
export function GateFrame({ screen, icon, title, above, text, isWide = false, children }: GateFrameProps) {
  return (
    <main className={styles['gate']} data-screen={screen}>
      <div className={styles['paper']} data-wide={isWide}>
        <span className={styles['picture']}>
          <Icon name={icon} size={24} />
        </span>
        {above !== undefined && <p className={styles['above']}>{above}</p>}
        <h1 className={styles['title']}>{title}</h1>
        {text !== undefined && <p className={styles['text']}>{text}</p>}
        {children}
      </div>
    </main>
  )
}
