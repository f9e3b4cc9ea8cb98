import { createContext, use, useCallback, useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import { type QueryState, useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage } from '#renderer/lib/language.ts'
import { useSliced } from '#renderer/ui/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import { compareText } from '#shared/i18n/format.ts'
import { type Sliced, sortInSlices } from '#shared/lib/slices.ts'
import type { RecordFieldProps } from './fields/fieldProps.ts'
import { type FormSpec, limitingField, type ReferenceField } from './formSpec.ts'
import { readAll, readOfClient, readSome, type Reference } from './references.ts'

/** What can be chosen in a form without a client, by kind: read once for all its fields. */
export type AllReferences = ReadonlyMap<EntityKind, readonly Reference[]>
export const AllReferencesContext = createContext<AllReferences>(new Map())

const NONE: readonly Reference[] = []

type References =
  | { readonly state: 'ready'; readonly choices: readonly Reference[] }
  | { readonly state: 'loading' | 'clientFirst' }

/** Reads what a form offers whatever client is chosen, in the order of the language. Null until all is there. */
export function useAllReferences(spec: FormSpec): QueryState<AllReferences> {
  const today = useToday()
  const language = useLanguage()
  const kinds = useMemo(() => unlimitedKinds(spec), [spec])
  const read = useQuery(
    async () => Promise.all(kinds.map(async (to) => [to, await readAll(to, today)] as const)),
    [kinds, today],
  )
  const rows = read.state === 'ready' ? read.value : null
  const start = useCallback(() => sorted(rows ?? [], compareText(language)), [rows, language])
  const all = useSliced(start)
  if (read.state !== 'ready') return read
  return all.isDone && all.value !== null ? { state: 'ready', value: all.value } : { state: 'loading' }
}

/** What can be chosen in a field: of the chosen client only, where there is one. */
export function useReferences(
  { field, control, name, neighbours, around = [] }: RecordFieldProps<ReferenceField>,
  chosen: readonly string[],
): References {
  const today = useToday()
  const language = useLanguage()
  const all = use(AllReferencesContext)
  const own = limitingField(field, neighbours)
  const limit = own ?? limitingField(field, around)
  // An item beside the field says more than the form around it.
  const limitName = own ? `${name.slice(0, name.length - field.name.length)}clientId` : 'clientId'
  const watched: unknown = useWatch({ control, name: limitName, disabled: limit === null })
  const clientId = limit !== null && typeof watched === 'string' ? (watched as ClientId) : null // a checked choice
  const ofClient = useQuery(
    async () => (clientId === null ? null : readOfClient(field.to, clientId, today)),
    [field.to, clientId, today],
  )
  const offered =
    clientId === null ? (all.get(field.to) ?? NONE) : ofClient.state === 'ready' ? ofClient.value : null
  // What is chosen already may belong elsewhere, e.g. since its person has left.
  const strangers = offered === null ? [] : chosen.filter((id) => offered.every((other) => other.id !== id))
  const strangersKey = strangers.join()
  const others = useQuery(
    async () => (strangersKey === '' ? NONE : readSome(field.to, strangersKey.split(','), today)),
    [field.to, strangersKey, today],
  )
  const choices = useMemo(() => {
    if (offered === null) return null
    if (clientId === null) return offered
    const compare = compareText(language)
    const known = others.state === 'ready' ? [...offered, ...others.value] : offered
    return known.toSorted((one, other) => compare(one.label, other.label))
  }, [clientId, language, offered, others])
  if (clientId === null && limit?.isRequired === true) return { state: 'clientFirst' }
  if (choices === null) return { state: 'loading' }
  return { state: 'ready', choices: choices.filter(({ id, isPast }) => !isPast || chosen.includes(id)) }
}

/** Kinds of which all records are offered somewhere in the form. */
function unlimitedKinds(spec: FormSpec): readonly EntityKind[] {
  const outer = spec.groups.flatMap(({ fields }) => fields)
  const kinds = outer.flatMap((field) => {
    if (field.type !== 'rows') return unlimited(field, outer)
    return field.fields.flatMap((inner) => unlimited(inner, field.fields, outer))
  })
  return [...new Set(kinds)]
}

function unlimited(
  field: FormSpec['groups'][number]['fields'][number],
  neighbours: FormSpec['groups'][number]['fields'],
  around: FormSpec['groups'][number]['fields'] = [],
): readonly EntityKind[] {
  if (field.type !== 'reference' && field.type !== 'references') return []
  const limit = limitingField(field, neighbours) ?? limitingField(field, around)
  return limit?.isRequired === true ? [] : [field.to]
}

function* sorted(
  lists: readonly (readonly [EntityKind, readonly Reference[]])[],
  compare: (one: string, other: string) => number,
): Sliced<AllReferences> {
  const all = new Map<EntityKind, readonly Reference[]>()
  for (const [to, references] of lists) {
    all.set(to, yield* sortInSlices(references, (one, other) => compare(one.label, other.label)))
  }
  return all
}
