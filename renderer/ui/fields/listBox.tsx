import type { ReactNode } from 'react'
import { ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { Icon, type IconName } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { useUiText } from '../UiProvider.tsx'
import styles from './listBox.module.css'

export interface Choice<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** A second, quieter line. */
  readonly description?: string | undefined
  readonly icon?: IconName | undefined
  /** The key that chooses it, where the caller listens for one. */
  readonly keys?: string | undefined
  readonly isDisabled?: boolean | undefined
}

interface ChoicePopoverProps {
  readonly children: ReactNode
  /** A quiet line below the choices, announced. */
  readonly note?: string | undefined
}

/** The floating list of `Select` and `ComboBox`. */
export function ChoicePopover({ children, note }: ChoicePopoverProps) {
  const t = useUiText()
  return (
    <Popover className={classes(styles['popover'])} offset={4}>
      <ListBox
        className={classes(styles['list'])}
        renderEmptyState={() => <div className={styles['empty']}>{t('ui.noMatches')}</div>}
      >
        {children}
      </ListBox>
      {note && (
        <p role="status" className={styles['note']}>
          {note}
        </p>
      )}
    </Popover>
  )
}

/** One line of the list. */
export function ChoiceItem({ choice }: { readonly choice: Choice }) {
  return (
    <ListBoxItem
      id={choice.id}
      textValue={choice.label}
      className={classes(styles['item'])}
      isDisabled={choice.isDisabled ?? false}
    >
      {({ isSelected }) => (
        <>
          {choice.icon && <Icon name={choice.icon} />}
          <span className={styles['text']}>
            <span>{choice.label}</span>
            {choice.description && <span className={styles['description']}>{choice.description}</span>}
          </span>
          {isSelected && <Icon name="check" />}
        </>
      )}
    </ListBoxItem>
  )
}
