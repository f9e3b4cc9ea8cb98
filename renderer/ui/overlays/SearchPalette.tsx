import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components'
import { Avatar } from '../display/Avatar.tsx'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import styles from './SearchPalette.module.css'

/** One find of a search over everything. */
export interface PaletteItem {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** What it is, in a word, at the right. */
  readonly kind: string
  readonly photo: string | null
  readonly shape: 'round' | 'square'
}

export interface SearchPaletteProps {
  readonly title: string
  readonly placeholder: string
  readonly text: string
  readonly onTextChange: (text: string) => void
  readonly items: readonly PaletteItem[]
  /** Names the list for screen readers. */
  readonly resultsLabel: string
  /** Shown in place of the list while it is empty. */
  readonly emptyText: string
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** Type, arrow, Enter: a search over everything, in the middle of the window. */
export function SearchPalette(props: SearchPaletteProps) {
  return (
    <ModalOverlay
      className={classes(styles['overlay'])}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
    >
      <Modal className={classes(styles['modal'])}>
        <Dialog aria-label={props.title} className={classes(styles['dialog'])}>
          <Autocomplete inputValue={props.text} onInputChange={props.onTextChange}>
            <SearchField aria-label={props.title} autoFocus className={classes(styles['field'])}>
              <Icon name="search" size={20} />
              <Input placeholder={props.placeholder} className={classes(styles['input'])} />
            </SearchField>
            <ListBox
              aria-label={props.resultsLabel}
              items={props.items}
              className={classes(styles['list'])}
              onAction={(key) => props.onChoose(String(key))}
              renderEmptyState={() => <p className={styles['empty']}>{props.emptyText}</p>}
            >
              {(item) => <PaletteRow item={item} />}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteRow({ item }: { readonly item: PaletteItem }) {
  return (
    <ListBoxItem id={item.id} textValue={item.title} className={classes(styles['item'])}>
      <Avatar name={item.title} photo={item.photo} shape={item.shape} size={32} />
      <span className={styles['texts']}>
        <Text slot="label" className={classes(styles['title'])}>
          {item.title}
        </Text>
        <Text slot="description" className={classes(styles['subtitle'])}>
          {item.subtitle}
        </Text>
      </span>
      <span className={styles['kind']}>{item.kind}</span>
    </ListBoxItem>
  )
}
