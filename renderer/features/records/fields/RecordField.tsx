import { FormDay, FormText, FormTextArea } from '#renderer/lib/formFields.tsx'
import { ChoiceField } from './ChoiceField.tsx'
import { CurrencyField } from './CurrencyField.tsx'
import type { RecordFieldProps } from './fieldProps.ts'
import { FlagField } from './FlagField.tsx'
import { MoneyField } from './MoneyField.tsx'
import { MonthField } from './MonthField.tsx'
import { NumberField } from './NumberField.tsx'
import { ReferenceField } from './ReferenceField.tsx'
import { ReferencesField } from './ReferencesField.tsx'
import { RowsField } from './RowsField.tsx'
import { WordsField } from './WordsField.tsx'

/** One field of a record, drawn by its type. */
export function RecordField(props: RecordFieldProps) {
  const { field, control, name, label, description, autoFocus } = props
  const bound = { control, name, label, description, isRequired: field.isRequired ?? false }
  switch (field.type) {
    case 'line':
      return <FormText {...bound} autoFocus={autoFocus} />
    case 'text':
      return <FormTextArea {...bound} autoFocus={autoFocus} rows={2} />
    case 'day':
      return <FormDay {...bound} />
    case 'month':
      return <MonthField {...props} field={field} />
    case 'money':
      return <MoneyField {...props} field={field} />
    case 'currency':
      return <CurrencyField {...props} field={field} />
    case 'words':
      return <WordsField {...props} field={field} />
    case 'number':
      return <NumberField {...props} field={field} />
    case 'choice':
      return <ChoiceField {...props} field={field} />
    case 'flag':
      return <FlagField {...props} field={field} />
    case 'reference':
      return <ReferenceField {...props} field={field} />
    case 'references':
      return <ReferencesField {...props} field={field} />
    case 'rows':
      return <RowsField {...props} field={field} />
  }
}
