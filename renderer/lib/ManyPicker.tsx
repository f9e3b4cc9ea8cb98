import { type Ref, useEffect, useId, useRef } from 'react'
import { ComboBox, Icon } from '#renderer/ui/index.ts'
import { useT } from './language.ts'
import styles from './ManyPicker.module.css'

export interface ManyPickerProps<Id extends string> {
  readonly label: string
  readonly description?: string | undefined
  readonly error?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly choices: readonly {
    readonly id: Id
    readonly label: string
    readonly description?: string | undefined
  }[]
  readonly value: readonly Id[]
  readonly onChange: (value: readonly Id[]) => void
  readonly onBlur?: (() => void) | undefined
  /** The box in which one types. */
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** Any number of many choices: what is chosen stands above the box as chips. */
export function ManyPicker<Id extends string>({
  label,
  description,
  error,
  isDisabled,
  choices,
  value,
  onChange,
  onBlur,
  ref,
}: ManyPickerProps<Id>) {
  const t = useT()
  const labelId = useId()
  const group = useRef<HTMLDivElement>(null)
  const names = new Map(choices.map((choice) => [choice.id, choice.label]))
  // The pressed button goes with its chip, the box makes room for a fresh one; the focus has to stay in the form.
  const wanted = useRef<'box' | number | null>(null)
  useEffect(() => {
    const place = wanted.current
    wanted.current = null
    if (place === null) return
    const buttons = group.current?.querySelectorAll<HTMLElement>('[data-remove]')
    const next = place === 'box' ? undefined : buttons?.item(Math.min(place, buttons.length - 1))
    ;(next ?? group.current?.querySelector<HTMLElement>('input'))?.focus()
  }, [value])
  const add = (id: Id | null): void => {
    if (id === null) return
    wanted.current = 'box'
    onChange([...value, id])
  }
  const remove = (id: Id): void => {
    wanted.current = value.indexOf(id)
    onChange(value.filter((other) => other !== id))
  }
  return (
    <div role="group" aria-labelledby={labelId} className={styles['picker']} ref={group}>
      <span id={labelId} className={styles['label']}>
        {label}
      </span>
      {value.length > 0 && (
        <ul className={styles['chips']} aria-label={t('recordForm.chosen', { label })}>
          {value.map((id) => {
            const name = names.get(id) ?? ''
            return (
              <li key={id} className={styles['chip']}>
                <span className={styles['text']}>{name}</span>
                <button
                  type="button"
                  className={styles['remove']}
                  data-remove
                  aria-label={t('ui.remove', { what: name })}
                  onClick={() => remove(id)}
                >
                  <Icon name="x" size={12} />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <ComboBox
        // A fresh box after each choice: the chosen one has become a chip.
        key={value.join()}
        label={t('recordForm.addTo', { label })}
        isLabelHidden
        placeholder={t('recordForm.choose')}
        description={description}
        error={error}
        isDisabled={isDisabled}
        choices={choices.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={add}
        onBlur={onBlur}
        ref={ref}
      />
    </div>
  )
}
