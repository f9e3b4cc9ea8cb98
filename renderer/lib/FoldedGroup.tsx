import { type ReactNode, useId } from 'react'
import { Icon } from '#renderer/ui/index.ts'
import styles from './FoldedGroup.module.css'

export interface FoldedGroupProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly children: ReactNode
}

/**
 * Fields that are seldom needed, under a title that opens them. They stay in the page while closed, so that an error in
 * one of them can be shown and focused at once.
 */
export function FoldedGroup({ title, isOpen, onToggle, children }: FoldedGroupProps) {
  const id = useId()
  return (
    <section className={styles['group']} role="group" aria-labelledby={`${id}-title`}>
      <h3 className={styles['head']}>
        <button
          type="button"
          id={`${id}-title`}
          className={styles['button']}
          aria-expanded={isOpen}
          aria-controls={`${id}-fields`}
          onClick={() => onToggle(!isOpen)}
        >
          <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
          {title}
        </button>
      </h3>
      <div id={`${id}-fields`} className={styles['fields']} hidden={!isOpen}>
        {children}
      </div>
    </section>
  )
}
