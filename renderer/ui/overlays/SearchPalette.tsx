import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Dialog, Modal, ModalOverlay, VisuallyHidden } from 'react-aria-components'
import { Avatar } from '../display/Avatar.tsx'
import { Icon, type IconName } from '../display/Icon.tsx'
import { Kbd } from '../display/Kbd.tsx'
import { classes } from '../lib/classes.ts'
import styles from './SearchPalette.module.css'

export interface PaletteItem {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** What it is, at the end of the line. */
  readonly kind: string
  /** A face or initials, round for people; an icon for everything that has neither. */
  readonly mark:
    { readonly photo: string | null; readonly shape: 'round' | 'square' } | { readonly icon: IconName }
}

export interface SearchPaletteProps {
  /** Its name among the dialogs, for `data-dialog`. */
  readonly name: string
  readonly title: string
  readonly placeholder: string
  readonly text: string
  readonly onTextChange: (text: string) => void
  /** What was found, best first. */
  readonly items: readonly PaletteItem[]
  readonly resultsLabel: string
  /** In place of results. */
  readonly emptyText: string
  readonly onChoose: (id: string) => void
  /** Enter with nothing to take. */
  readonly onEnter?: (() => void) | undefined
  readonly onClose: () => void
}

/** As it is printed on the key. */
const CLOSE_KEY = 'Esc'

/** Search over everything: type, go with the arrows, Enter. */
export function SearchPalette({
  name,
  title,
  placeholder,
  text,
  onTextChange,
  items,
  resultsLabel,
  emptyText,
  onChoose,
  onEnter,
  onClose,
}: SearchPaletteProps) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [wanted, setWanted] = useState(0)
  const active = Math.min(wanted, items.length - 1)
  const optionId = (index: number): string => `${id}-${index}`

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const hasItems = items.length > 0
    if (event.key === 'ArrowDown' && hasItems) setWanted((active + 1) % items.length)
    else if (event.key === 'ArrowUp' && hasItems) setWanted((active - 1 + items.length) % items.length)
    else if (event.key === 'Enter') {
      const item = items[active]
      if (item) onChoose(item.id)
      else onEnter?.()
    } else return
    event.preventDefault()
  }

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
        <Dialog aria-label={title} className={classes(styles['dialog'])}>
          <div className={styles['box']} data-dialog={name}>
            <Icon name="search" size={20} />
            <input
              role="combobox"
              aria-label={title}
              aria-expanded={items.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={items.length > 0 ? optionId(active) : undefined}
              className={styles['input']}
              placeholder={placeholder}
              value={text}
              autoComplete="off"
              spellCheck={false}
              autoFocus
              onChange={(event) => {
                setWanted(0)
                onTextChange(event.target.value)
              }}
              onKeyDown={onKeyDown}
            />
            <Kbd>{CLOSE_KEY}</Kbd>
          </div>
          <ul
            ref={list}
            id={`${id}-list`}
            role="listbox"
            aria-label={resultsLabel}
            className={styles['list']}
          >
            {items.map((item, index) => (
              <li
                key={item.id}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                className={styles['item']}
                onPointerMove={() => setWanted(index)}
                onClick={() => onChoose(item.id)}
              >
                {'icon' in item.mark ? (
                  <span className={styles['mark']}>
                    <Icon name={item.mark.icon} />
                  </span>
                ) : (
                  <Avatar name={item.title} photo={item.mark.photo} shape={item.mark.shape} size={32} />
                )}
                <span className={styles['text']}>
                  <span className={styles['title']}>{item.title}</span>
                  {item.subtitle !== '' && <span className={styles['subtitle']}>{item.subtitle}</span>}
                </span>
                <span className={styles['kind']}>{item.kind}</span>
              </li>
            ))}
          </ul>
          {items.length === 0 && <p className={styles['empty']}>{emptyText}</p>}
          <VisuallyHidden>
            <span role="status">{items.length === 0 ? emptyText : `${resultsLabel}: ${items.length}`}</span>
          </VisuallyHidden>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
