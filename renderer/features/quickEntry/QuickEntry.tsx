import { getClient } from '#renderer/data/queries/clients.ts'
import { readWhosOfPerson } from '#renderer/data/queries/who.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { today } from '#renderer/lib/clock.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import type { Who } from '#shared/domain/search/findWho.ts'
import { QuickEntryPanel } from './QuickEntryPanel.tsx'

export interface QuickEntryProps {
  readonly clientId?: ClientId | undefined
  readonly personId?: PersonId | undefined
}

/** Writes down a dealing from anywhere; with whom is known already where it was opened on a dossier or a card. */
export function QuickEntry({ clientId, personId }: QuickEntryProps) {
  const preset = useQuery(() => readPreset({ clientId, personId }), [clientId, personId])
  if (preset.state === 'loading') return null
  // Without an answer one can still say with whom it was.
  const who = preset.state === 'ready' ? preset.value : null
  return <QuickEntryPanel preset={who} draftKey={`quickEntry:${clientId ?? personId ?? ''}`} />
}

async function readPreset({ clientId, personId }: QuickEntryProps): Promise<Who | null> {
  if (personId !== undefined) return (await readWhosOfPerson(personId, today()))[0] ?? null
  const client = clientId === undefined ? null : await getClient(clientId)
  return client === null ? null : { client, person: null, title: '' }
}
