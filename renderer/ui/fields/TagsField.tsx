import { useState, type KeyboardEvent } from 'react'
import { Button, Group, Input, TextField as AriaTextField, VisuallyHidden } from 'react-aria-components'
import { searchKey } from '#shared/lib/searchKey.ts'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import { defined } from '../lib/defined.ts'
import { useUiText } from '../UiProvider.tsx'
import type { FieldProps } from './field.ts'
import { FieldHint, FieldLabel } from './FieldText.tsx'
import fieldStyles from './field.module.css'
import styles from './TagsField.module.css'

export interface TagsFieldProps extends FieldProps {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly placeholder?: string | undefined
  readonly maxLength?: number | undefined
  readonly onBlur?: (() => void) | undefined
}

/** Short words as a list: Enter or a comma adds, Backspace in the empty box removes the last. */
export function TagsField({
  label,
  isLabelHidden,
  description,
  error,
  isRequired = false,
  isDisabled = false,
  value,
  onChange,
  placeholder,
  maxLength,
  onBlur,
}: TagsFieldProps) {
  const t = useUiText()
  const [text, setText] = useState('')
  const [news, setNews] = useState('')

  const add = (typed: string): void => {
    const words = typed.split(/[,;\n·]/).map((word) => word.trim())
    const added = words.reduce<readonly string[]>(
      (tags, word) => (word === '' || has(tags, word) ? tags : [...tags, word]),
      value,
    )
    setText('')
    if (added.length === value.length) return
    setNews(t('ui.tags.added', { tag: added.slice(value.length).join(', ') }))
    onChange(added)
  }
  const remove = (tag: string): void => {
    setNews(t('ui.tags.removed', { tag }))
    onChange(value.filter((other) => other !== tag))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const last = value[value.length - 1]
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && text.trim() !== '') {
      event.preventDefault()
      add(text)
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) {
      remove(last)
    }
  }

  return (
    <AriaTextField
      className={classes(fieldStyles['field'])}
      value={text}
      onChange={(typed) => (/[,;\n]/.test(typed) ? add(typed) : setText(typed))}
      onBlur={() => {
        add(text)
        onBlur?.()
      }}
      isInvalid={error !== undefined}
      isRequired={isRequired}
      isDisabled={isDisabled}
      validationBehavior="aria"
      {...defined({ maxLength })}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isRequired={isRequired} />
      <Group
        className={classes(fieldStyles['box'], styles['box'])}
        isInvalid={error !== undefined}
        isDisabled={isDisabled}
      >
        <ul className={styles['tags']} aria-label={t('ui.tags.list')}>
          {value.map((tag) => (
            <li key={tag} className={styles['tag']}>
              <span className={styles['text']}>{tag}</span>
              <Button
                className={classes(styles['remove'])}
                aria-label={t('ui.remove', { what: tag })}
                isDisabled={isDisabled}
                onPress={() => remove(tag)}
              >
                <Icon name="x" size={12} />
              </Button>
            </li>
          ))}
        </ul>
        <Input
          className={classes(fieldStyles['inner'], styles['input'])}
          placeholder={value.length === 0 ? (placeholder ?? t('ui.tags.empty')) : ''}
          autoComplete="off"
          onKeyDown={onKeyDown}
        />
      </Group>
      <FieldHint description={description} error={error} />
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
    </AriaTextField>
  )
}

function has(tags: readonly string[], word: string): boolean {
  return tags.some((tag) => searchKey(tag) === searchKey(word))
}
