import { useEffect, useId, useRef, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Button, IconButton, VisuallyHidden } from '#renderer/ui/index.ts'
import { type RecordFormValues, valuesOf } from '../formValues.ts'
import { fieldLabel } from '../words.ts'
import { FieldRows } from './FieldRows.tsx'
import type { FieldOfType, RecordFieldProps } from './fieldProps.ts'
import styles from './fields.module.css'

/** A list whose items have fields of their own: add, take out, put in another order. */
export function RowsField(props: RecordFieldProps<FieldOfType<'rows'>>) {
  const { field, control, name, label, description } = props
  const t = useT()
  const language = useLanguage()
  const labelId = useId()
  const list = useRef<HTMLDivElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const [news, setNews] = useState('')
  // The items' own `id` is theirs; the list keeps its keys under another name.
  const { fields, append, remove, move } = useFieldArray<RecordFormValues, string, 'key'>({
    control,
    name,
    keyName: 'key',
  })
  const nameOf = (index: number): string => t('recordForm.row', { label, number: index + 1 })

  // A moved item takes the focus along: the browser drops it when an element changes its place.
  const moved = useRef<number | null>(null)
  useEffect(() => {
    if (moved.current === null) return
    const place = `[data-row="${moved.current}"]`
    list.current?.querySelector<HTMLElement>(`${place} button:not([disabled])`)?.focus()
    moved.current = null
  }, [fields])

  const add = (): void => {
    append({ ...valuesOf(field.fields, {}, language), id: newItemId() })
    setNews(t('recordForm.rowAdded', { row: nameOf(fields.length) }))
  }
  const removeAt = (index: number): void => {
    setNews(t('recordForm.rowRemoved', { row: nameOf(index) }))
    remove(index)
    addButton.current?.focus()
  }
  const moveTo = (from: number, to: number): void => {
    setNews(t('recordForm.rowMoved', { row: nameOf(from), number: to + 1 }))
    moved.current = to
    move(from, to)
  }
  return (
    <div role="group" aria-labelledby={labelId} className={styles['items']} ref={list}>
      <span id={labelId} className={styles['label']}>
        {label}
      </span>
      {description && <p className={styles['hint']}>{description}</p>}
      {fields.map(({ key }, index) => (
        <div key={key} role="group" aria-label={nameOf(index)} data-row={index} className={styles['item']}>
          <div className={styles['itemHead']}>
            <span aria-hidden>{index + 1}</span>
            <span className={styles['itemActions']}>
              {fields.length > 1 && (
                <>
                  <IconButton
                    icon="arrowUp"
                    label={t('recordForm.moveUp', { row: nameOf(index) })}
                    isDisabled={index === 0}
                    onPress={() => moveTo(index, index - 1)}
                  />
                  <IconButton
                    icon="arrowDown"
                    label={t('recordForm.moveDown', { row: nameOf(index) })}
                    isDisabled={index === fields.length - 1}
                    onPress={() => moveTo(index, index + 1)}
                  />
                </>
              )}
              <IconButton
                icon="trash2"
                label={t('recordForm.removeRow', { row: nameOf(index) })}
                onPress={() => removeAt(index)}
              />
            </span>
          </div>
          <FieldRows
            kind={props.kind}
            control={control}
            fields={field.fields}
            prefix={`${name}.${index}.`}
            labelOf={(inner) => fieldLabel(t, props.kind, inner, field.name)}
            around={props.neighbours}
          />
        </div>
      ))}
      <div>
        <Button variant="quiet" size="small" icon="plus" ref={addButton} onPress={add}>
          {t('recordForm.addTo', { label })}
        </Button>
      </div>
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
    </div>
  )
}
