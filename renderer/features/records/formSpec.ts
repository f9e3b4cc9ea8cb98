import { type EntityKind, type RecordOf, recordSchemas } from '#shared/domain/records.ts'
import type { TradeKind } from '#shared/domain/tradeKinds.ts'
import type { Day } from '#shared/lib/days.ts'
import type { FieldSpec, SimpleField } from './spec.ts'
import { specs } from './specs/index.ts'

/** What a form needs to know of a kind; the specs of all kinds are of this form. */
export interface FormSpec {
  readonly groups: readonly FormGroupSpec[]
  readonly defaults?: (today: Day) => Readonly<Record<string, unknown>>
}
export interface FormGroupSpec {
  readonly id: string
  readonly fields: readonly FieldSpec[]
  readonly isFolded?: boolean
}
export type ReferenceField = Extract<SimpleField<string>, { type: 'reference' | 'references' }>

export function formSpec(kind: TradeKind): FormSpec {
  return specs[kind]
}

/** All fields of a form, in order. */
export function fieldsOf(spec: FormSpec): readonly FieldSpec[] {
  return spec.groups.flatMap(({ fields }) => fields)
}

/** What a field has as long as nobody says otherwise; undefined where somebody has to. */
export function schemaDefault(kind: TradeKind, name: string): unknown {
  const shape: Readonly<Record<string, FieldSchema>> = recordSchemas[kind].unwrap().shape
  return shape[name]?.safeParse(undefined).data
}
interface FieldSchema {
  readonly safeParse: (value: unknown) => { readonly data?: unknown }
}

/** Kinds whose records belong to one client each, so that only those of the chosen client are offered. */
const OF_CLIENT: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'person',
  'position',
  'proposal',
  'deal',
  'tender',
  'contract',
  'delivery',
  'callAttempt',
])

/** The field of the client by which the choices of a reference are limited, among its neighbours; null: all are offered. */
export function limitingField(field: ReferenceField, neighbours: readonly FieldSpec[]): FieldSpec | null {
  if (!OF_CLIENT.has(field.to)) return null
  return neighbours.find((other) => other.type === 'reference' && other.name === 'clientId') ?? null
}

/** True for a record that is put away; it is offered only where it is chosen already. */
export function isArchived(row: RecordOf<EntityKind>): boolean {
  return 'archivedOn' in row && row.archivedOn !== null
}
