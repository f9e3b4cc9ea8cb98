import { useLanguage, useT } from '#renderer/lib/language.ts'
import { Facts } from '#renderer/ui/index.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import { idsIn } from '#shared/domain/relations.ts'
import { type AnyRecord, specOf } from './anyRecord.ts'
import { fieldText, isUnset } from './fieldText.ts'
import { EntityLink, FieldValue } from './recordCells.tsx'
import type { Names } from './recordNames.ts'
import styles from './records.module.css'
import type { FieldSpec, RowsField } from './spec.ts'
import { fieldLabel, recordWordIfAny } from './words.ts'

interface RecordFactsProps {
  readonly kind: TradeKind
  readonly record: AnyRecord
  readonly names: Names
  /** What stands above already is not said again. */
  readonly title: string
  /** `beside` for a narrow place; `above` puts short facts next to each other. */
  readonly layout: 'beside' | 'above'
  /** Fields that another part of the page shows. */
  readonly hidden?: readonly string[]
}

/** Everything that is known of a record, by the groups of its form; what is not known is left out. */
export function RecordFacts({ kind, record, names, title, layout, hidden = [] }: RecordFactsProps) {
  const t = useT()
  const groups = specOf(kind)
    .groups.map(({ id, fields }) => ({
      id,
      fields: fields.filter((field) => isShown(field, record, title) && !hidden.includes(field.name)),
    }))
    .filter(({ fields }) => fields.length > 0)
  return (
    <div className={styles['groups']}>
      {groups.map(({ id, fields }) => (
        <section key={id} className={styles['group']}>
          {recordWordIfAny(t, kind, `groups.${id}`) !== undefined && id !== 'main' && (
            <h3 className={styles['groupTitle']}>{recordWordIfAny(t, kind, `groups.${id}`)}</h3>
          )}
          <ShortFacts
            kind={kind}
            fields={fields.filter((field) => !isLong(field, record))}
            record={record}
            names={names}
            layout={layout}
          />
          {fields.map((field) => (
            <LongValue key={field.name} kind={kind} field={field} record={record} names={names} />
          ))}
        </section>
      ))}
    </div>
  )
}

interface ShortFactsProps extends Pick<RecordFactsProps, 'kind' | 'record' | 'names' | 'layout'> {
  readonly fields: readonly FieldSpec[]
}

function ShortFacts({ kind, fields, record, names, layout }: ShortFactsProps) {
  const t = useT()
  if (fields.length === 0) return null
  return (
    <Facts
      layout={layout}
      facts={fields.map((field) => ({
        label: fieldLabel(t, kind, field.name),
        value: <FieldValue kind={kind} field={field} value={record[field.name]} names={names} />,
      }))}
    />
  )
}

/** The client stands in the head, the title too. */
function isShown(field: FieldSpec, record: AnyRecord, title: string): boolean {
  const value = record[field.name]
  return field.name !== 'clientId' && !isUnset(field, value) && String(value) !== title
}

/** What takes the whole width: tables, texts, more names than fit beside other facts. */
function isLong(field: FieldSpec, record: AnyRecord): boolean {
  if (field.type === 'references') return idsIn(record, field.name).length > NAMES_BESIDE
  return field.type === 'rows' || field.type === 'text'
}

const NAMES_BESIDE = 3

interface LongValueProps extends Pick<RecordFactsProps, 'kind' | 'record' | 'names'> {
  readonly field: FieldSpec
}

function LongValue({ kind, field, record, names }: LongValueProps) {
  const t = useT()
  if (!isLong(field, record)) return null
  return (
    <div className={styles['long']}>
      <h4 className={styles['label']}>{fieldLabel(t, kind, field.name)}</h4>
      {field.type === 'rows' ? (
        <ItemTable kind={kind} field={field} items={itemsOf(record[field.name])} names={names} />
      ) : (
        <FieldValue kind={kind} field={field} value={record[field.name]} names={names} />
      )}
    </div>
  )
}

interface ItemTableProps {
  readonly kind: TradeKind
  readonly field: RowsField<string>
  readonly items: readonly AnyRecord[]
  readonly names: Names
}

/** A list of a record as a small table; columns in which nothing stands are left out. */
function ItemTable({ kind, field, items, names }: ItemTableProps) {
  const t = useT()
  const language = useLanguage()
  const columns = field.fields.filter((column) => items.some((item) => !isUnset(column, item[column.name])))
  return (
    <div className={styles['items']}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" data-type={column.type}>
                {fieldLabel(t, kind, column.name, field.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              {columns.map((column) => (
                <td key={column.name} data-type={column.type}>
                  {column.type === 'reference' || column.type === 'references'
                    ? idsIn(item, column.name).map((id) => (
                        <EntityLink key={id} kind={column.to} id={id} names={names} />
                      ))
                    : fieldText(column, item[column.name], { kind, names, t, language })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function itemsOf(value: unknown): readonly AnyRecord[] {
  return Array.isArray(value) ? (value as readonly AnyRecord[]) : [] // items of a checked record, each with an id
}
