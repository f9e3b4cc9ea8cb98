import { useCallback } from 'react'
import { useSliced } from '#renderer/ui/index.ts'
import type { Client, ClientId } from '#shared/domain/clients/client.ts'
import { compareText } from '#shared/i18n/format.ts'
import { filterInSlices, mapInSlices, type Sliced, sortInSlices } from '#shared/lib/slices.ts'
import { useLanguage } from './language.ts'

interface ClientChoice {
  readonly id: ClientId
  readonly label: string
}

/**
 * Clients to choose from, in the order of the language; archived ones only if chosen already. Put in order between
 * frames, since there may be ten thousand; null until the first time that is done.
 * @param clients the same list as long as nothing changes: another one is put in order anew
 */
export function useClientChoices(
  clients: readonly Client[],
  chosenId: ClientId | null,
): readonly ClientChoice[] | null {
  const language = useLanguage()
  const start = useCallback(
    () => choicesOf(clients, chosenId, compareText(language)),
    [clients, chosenId, language],
  )
  return useSliced(start).value
}

function* choicesOf(
  clients: readonly Client[],
  chosenId: ClientId | null,
  compare: (one: string, other: string) => number,
): Sliced<readonly ClientChoice[]> {
  const offered = yield* filterInSlices(
    clients,
    ({ id, archivedOn }) => archivedOn === null || id === chosenId,
  )
  const choices = yield* mapInSlices(offered, ({ id, name }) => ({ id, label: name }))
  return yield* sortInSlices(choices, (one, other) => compare(one.label, other.label))
}
