import { useEffect, useId, useRef } from 'react'
import { useT } from '#renderer/lib/language.ts'
import { ComboBox, Icon } from '#renderer/ui/index.ts'
import { useReferences } from '../useReferences.ts'
import { type FieldOfType, type RecordFieldProps, useRecordField } from './fieldProps.ts'
import { choicesOf } from './referenceChoices.ts'
import styles from './fields.module.css'

/** Any number of other records: what is chosen stands above the box as chips. */
export function ReferencesField(props: RecordFieldProps<FieldOfType<'references'>>) {
  const { field, label, description } = props
  const t = useT()
  const labelId = useId()
  const box = useRef<HTMLInputElement | null>(null)
  const { value, onChange, onBlur, error, ref } = useRecordField<readonly string[]>(props)
  const references = useReferences(props, value)
  const choices = references.state === 'ready' ? choicesOf(t, field.to, references.choices) : []
  const names = new Map(choices.map((choice) => [choice.id, choice.label]))
  // The pressed button goes with its chip, the box makes room for a fresh one; the focus has to stay in the form.
  const group = useRef<HTMLDivElement>(null)
  const wanted = useRef<'box' | number | null>(null)
  useEffect(() => {
    const place = wanted.current
    wanted.current = null
    if (place === null) return
    const buttons = group.current?.querySelectorAll<HTMLElement>('[data-remove]')
    const next = place === 'box' ? undefined : buttons?.item(Math.min(place, buttons.length - 1))
    ;(next ?? box.current)?.focus()
  }, [value])
  const add = (id: string | null): void => {
    if (id === null) return
    wanted.current = 'box'
    onChange([...value, id])
  }
  const remove = (id: string): void => {
    wanted.current = value.indexOf(id)
    onChange(value.filter((other) => other !== id))
  }

  return (
    <div role="group" aria-labelledby={labelId} className={styles['items']} ref={group}>
      <span id={labelId} className={styles['label']}>
        {label}
      </span>
      {value.length > 0 && (
        <ul className={styles['chips']} aria-label={t('recordForm.chosen', { label })}>
          {value.map((id) => {
            const name = names.get(id) ?? ''
            return (
              <li key={id} className={styles['chip']}>
                <span className={styles['chipText']}>{name}</span>
                <button
                  type="button"
                  className={styles['chipRemove']}
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
        description={references.state === 'clientFirst' ? t('recordForm.clientFirst') : description}
        error={error}
        isDisabled={references.state === 'clientFirst'}
        choices={choices.filter(({ id }) => !value.includes(id))}
        value={null}
        onChange={add}
        onBlur={onBlur}
        ref={(input) => {
          box.current = input
          ref(input)
        }}
      />
    </div>
  )
}
