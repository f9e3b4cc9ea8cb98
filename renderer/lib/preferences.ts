import { create } from 'zustand'
import { bridge } from '#renderer/bridge.ts'
import {
  type Preferences,
  type PreferencesPatch,
  PreferencesSchema,
  type TableView,
  TableViewSchema,
} from '#shared/ipc/preferences.ts'

/** The preferences as the main process last told them. */
export const usePreferencesStore = create<{ readonly preferences: Preferences }>()(() => ({
  preferences: PreferencesSchema.parse({}),
}))

/** Reads the preferences and follows their changes until the answer is called. */
export async function startPreferences(): Promise<() => void> {
  await readPreferences()
  return bridge().on('preferences.changed', (preferences) => {
    usePreferencesStore.setState((known) => ({
      preferences: withKnownParts(known.preferences, preferences),
    }))
  })
}

/** Reads them again: some are known only once the data is open. */
export async function readPreferences(): Promise<void> {
  const answer = await bridge().request('preferences.read', undefined)
  if (answer.ok) usePreferencesStore.setState({ preferences: answer.value })
}

/** Shows a choice at once and hands it to the main process. Answers whether it was kept on disk; if not, it waits. */
export async function updatePreferences(patch: PreferencesPatch): Promise<boolean> {
  usePreferencesStore.setState(({ preferences }) => ({ preferences: merged(preferences, patch) }))
  const all = unkept === null ? patch : { ...unkept, ...patch, tables: { ...unkept.tables, ...patch.tables } }
  unkept = all
  const answer = await bridge().request('preferences.update', all)
  if (answer.ok && unkept === all) unkept = null
  if (!answer.ok && answer.error === 'notSaved') retry ??= setTimeout(keepAgain, RETRY_MS)
  return answer.ok
}

/** Choices that are not known to be on the disk. */
let unkept: PreferencesPatch | null = null
let retry: ReturnType<typeof setTimeout> | null = null
const RETRY_MS = 2000

function keepAgain(): void {
  retry = null
  if (unkept !== null) void updatePreferences(unkept)
}

/** How the named table was left, and a way to leave it otherwise. */
export function useTableView(name: string): readonly [TableView, (view: TableView) => void] {
  const view = usePreferencesStore((state) => state.preferences.tables[name]) ?? EMPTY_VIEW
  return [view, (next) => void updatePreferences({ tables: { [name]: next } })]
}

const EMPTY_VIEW: TableView = TableViewSchema.parse({})

/** Choices that are as they were keep their identity: nothing that depends on them is worked out anew. */
function withKnownParts(known: Preferences, next: Preferences): Preferences {
  const tables = withKnownValues(known.tables, next.tables)
  return withKnownValues<Preferences>(known, { ...next, tables })
}

function withKnownValues<Values extends object>(known: Values, next: Values): Values {
  const before = new Map<string, unknown>(Object.entries(known))
  const kept = Object.entries(next).map(([name, value]: [string, unknown]) => {
    const isSame = JSON.stringify(before.get(name)) === JSON.stringify(value)
    return [name, isSame ? before.get(name) : value] as const
  })
  return Object.fromEntries(kept) as Values // the same keys, each with an equal value
}

function merged(preferences: Preferences, patch: PreferencesPatch): Preferences {
  const next = PreferencesSchema.parse({
    ...preferences,
    ...patch,
    tables: { ...preferences.tables, ...patch.tables },
  })
  return withKnownParts(preferences, next)
}
