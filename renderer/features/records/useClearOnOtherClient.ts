import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { fieldsOf, type FormSpec, limitingField } from './formSpec.ts'
import type { ReadRecord, RecordFormValues } from './formValues.ts'
import type { FieldSpec } from './spec.ts'

/** Another client has other deals, contracts and positions: those of the one before are taken out of the form. */
export function useClearOnOtherClient(
  spec: FormSpec,
  form: UseFormReturn<RecordFormValues, unknown, ReadRecord>,
): void {
  const { getValues, setValue, watch } = form
  useEffect(() => {
    let before: unknown = getValues('clientId')
    const { unsubscribe } = watch((values, { name, type }) => {
      const now: unknown = values['clientId']
      // A form that is filled again (`reset`) has no name and brings all its values along.
      if (name === 'clientId' && type === 'change' && before !== null && now !== before) {
        for (const [path, empty] of limited(fieldsOf(spec), getValues())) {
          setValue(path, empty, { shouldDirty: true })
        }
      }
      before = now
    })
    return unsubscribe
  }, [getValues, setValue, spec, watch])
}

/** Places of what belongs to the chosen client, with what stands there when nothing is chosen. */
function limited(
  fields: readonly FieldSpec[],
  values: RecordFormValues,
): readonly (readonly [string, null | readonly never[]])[] {
  return fields.flatMap((field) => {
    if (field.type === 'rows') {
      const items: unknown = values[field.name]
      const count = Array.isArray(items) ? items.length : 0
      const inner = field.fields.filter((item) => item.type === 'reference' && isLimited(item, fields))
      return inner.flatMap(({ name }) =>
        Array.from({ length: count }, (_, index) => [`${field.name}.${index}.${name}`, null] as const),
      )
    }
    if (!isLimited(field, fields)) return []
    return [[field.name, field.type === 'references' ? [] : null] as const]
  })
}

function isLimited(field: FieldSpec, fields: readonly FieldSpec[]): boolean {
  // A person may well work for both.
  const isReference = field.type === 'reference' || field.type === 'references'
  return isReference && field.to !== 'person' && limitingField(field, fields) !== null
}
