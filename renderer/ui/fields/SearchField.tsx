import type { Ref } from 'react'
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { Icon } from '../display/Icon.tsx'
import { Kbd } from '../display/Kbd.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import { useUiText } from '../UiProvider.tsx'
import fieldStyles from './field.module.css'
import styles from './SearchField.module.css'

export interface SearchFieldProps {
  /** Not shown; the placeholder shows the same unless given. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string | undefined
  /** Keys that lead here, shown while it is empty, e.g. "Ctrl+K". */
  readonly keys?: string | undefined
  readonly onSubmit?: ((value: string) => void) | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A search box; Escape clears it. */
export function SearchField({ label, placeholder = label, keys, ref, ...rest }: SearchFieldProps) {
  const t = useUiText()
  return (
    <AriaSearchField aria-label={label} className={classes(styles['search'])} {...defined(rest)}>
      <Group className={classes(fieldStyles['box'], styles['box'])}>
        <Icon name="search" className={fieldStyles['lead']} />
        <Input
          className={classes(fieldStyles['inner'], styles['input'])}
          placeholder={placeholder}
          ref={ref ?? null}
        />
        {keys && rest.value === '' && (
          <span className={styles['keys']} aria-hidden>
            <Kbd>{keys}</Kbd>
          </span>
        )}
        {rest.value !== '' && (
          <Button className={classes(fieldStyles['boxButton'])} aria-label={t('ui.clearSearch')}>
            <Icon name="x" size={14} />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  )
}
