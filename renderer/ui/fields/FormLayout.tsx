import { useId, type ReactNode } from 'react'
import { classes } from '../lib/classes.ts'
import styles from './FormLayout.module.css'

export interface FormRowProps {
  readonly children: ReactNode
  /** How the width is shared: all alike, or the first twice as wide. */
  readonly columns?: 'equal' | 'wideFirst' | undefined
}

/** Fields side by side; one below the other where it is narrow. */
export function FormRow({ children, columns = 'equal' }: FormRowProps) {
  return <div className={classes(styles['row'], styles[columns])}>{children}</div>
}

export interface FieldGroupProps {
  readonly title: string
  readonly description?: string | undefined
  /** A quiet button beside the title, e.g. "Add". */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** Fields that belong together, under a title. */
export function FieldGroup({ title, description, action, children }: FieldGroupProps) {
  const titleId = useId()
  return (
    <section className={styles['group']} role="group" aria-labelledby={titleId}>
      <div className={styles['head']}>
        <h3 id={titleId} className={styles['title']}>
          {title}
        </h3>
        {action}
      </div>
      {description && <p className={styles['description']}>{description}</p>}
      <div className={styles['fields']}>{children}</div>
    </section>
  )
}
