import { type KeyboardEvent, useId, useState } from 'react'
import { Avatar } from '../display/Avatar.tsx'
import { Icon } from '../display/Icon.tsx'
import { classes } from '../lib/classes.ts'
import fieldStyles from './field.module.css'
import styles from './SuggestField.module.css'

export interface Suggestion {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly photo: string | null
  readonly shape: 'round' | 'square'
}

export interface SuggestFieldProps {
  readonly label: string
  readonly placeholder?: string | undefined
  readonly text: string
  readonly onTextChange: (text: string) => void
  /** What matches the text, best first; searched by the caller. Enter takes the first unless the arrows moved on. */
  readonly suggestions: readonly Suggestion[]
  readonly suggestionsLabel: string
  /** In place of suggestions, once something is typed. */
  readonly emptyText: string
  readonly onChoose: (id: string) => void
  /** Enter with nothing to take. */
  readonly onEnter?: (() => void) | undefined
  readonly error?: string | undefined
  readonly autoFocus?: boolean | undefined
}

/** A box that offers what matches while it is typed: Enter takes the best. */
export function SuggestField({
  label,
  placeholder,
  text,
  onTextChange,
  suggestions,
  suggestionsLabel,
  emptyText,
  onChoose,
  onEnter,
  error,
  autoFocus = false,
}: SuggestFieldProps) {
  const id = useId()
  const [wanted, setWanted] = useState(0)
  const active = Math.min(wanted, suggestions.length - 1)
  const isTyped = text.trim() !== ''
  const isOpen = isTyped && suggestions.length > 0

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown' && isOpen) setWanted((active + 1) % suggestions.length)
    else if (event.key === 'ArrowUp' && isOpen)
      setWanted((active - 1 + suggestions.length) % suggestions.length)
    else if (event.key === 'Enter') {
      const chosen = suggestions[active]
      if (chosen) onChoose(chosen.id)
      else onEnter?.()
    } else return
    event.preventDefault()
  }

  return (
    <div className={fieldStyles['field']}>
      <label className={fieldStyles['label']} htmlFor={`${id}-box`}>
        {label}
      </label>
      <div className={styles['anchor']}>
        <input
          id={`${id}-box`}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          className={classes(fieldStyles['box'], styles['box'])}
          placeholder={placeholder}
          value={text}
          autoComplete="off"
          spellCheck={false}
          autoFocus={autoFocus}
          onChange={(event) => {
            setWanted(0)
            onTextChange(event.target.value)
          }}
          onKeyDown={onKeyDown}
        />
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={suggestionsLabel}
          className={styles['list']}
          hidden={!isOpen}
        >
          {suggestions.map((suggestion, index) => (
            <li
              key={suggestion.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles['item']}
              onPointerMove={() => setWanted(index)}
              onClick={() => onChoose(suggestion.id)}
            >
              <Avatar name={suggestion.title} photo={suggestion.photo} shape={suggestion.shape} size={32} />
              <span className={styles['text']}>
                <span className={styles['title']}>{suggestion.title}</span>
                <span className={styles['subtitle']}>{suggestion.subtitle}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
      {isTyped && suggestions.length === 0 && (
        <p className={fieldStyles['description']} role="status">
          {emptyText}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={fieldStyles['error']}>
          <Icon name="circleAlert" size={14} />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}
