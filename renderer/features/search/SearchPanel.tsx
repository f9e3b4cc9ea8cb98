import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { listClients } from '#renderer/data/queries/clients.ts'
import { listPeople } from '#renderer/data/queries/people.ts'
import { listPositions } from '#renderer/data/queries/positions.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useT } from '#renderer/lib/language.ts'
import { closeDialog, navigate } from '#renderer/navigation/location.ts'
import { type PaletteItem, SearchPalette, useSliced } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { type Find, searchEverything, type Searched } from '#shared/domain/search/searchEverything.ts'
import type { Translate } from '#shared/i18n/translate.ts'

const MOST_FINDS = 30
const NOT_YET: Searched = { clients: [], people: [], positions: [] }
const NOTHING: readonly Find[] = []

/** Search over all clients and people (Ctrl+K): type, arrow, Enter. */
export function SearchPanel() {
  const t = useT()
  const today = useToday()
  const [text, setText] = useState('')
  const searched = useQuery(readSearched, [])
  const found = useSliced(
    useCallback(
      () => searchEverything(searched.state === 'ready' ? searched.value : NOT_YET, text, today, MOST_FINDS),
      [searched, text, today],
    ),
  )
  // What matched the text before this one must not be taken for it.
  const isFound = searched.state === 'ready' && found.isDone
  const finds = isFound && found.value !== null ? found.value : NOTHING
  // Enter before everything was read and searched goes to the best match as soon as there is one.
  const wantsFirst = useRef(false)
  const takeFirst = useEffectEvent((): void => {
    const [first] = finds
    if (!wantsFirst.current || !first) return
    wantsFirst.current = false
    open(first)
  })
  useEffect(() => takeFirst(), [finds])
  return (
    <SearchPalette
      name="search"
      title={t('app.search.title')}
      placeholder={t('app.search.placeholder')}
      text={text}
      onTextChange={(typed) => {
        wantsFirst.current = false
        setText(typed)
      }}
      items={finds.map((find) => itemOf(find, t))}
      resultsLabel={t('app.search.results')}
      emptyText={
        text.trim() === '' ? t('app.search.start') : isFound ? t('app.search.nothing', { text }) : ''
      }
      onChoose={(id) => {
        const find = finds.find((candidate) => idOf(candidate) === id)
        if (find) open(find)
      }}
      onEnter={() => {
        wantsFirst.current = !isFound
      }}
      onClose={closeDialog}
    />
  )
}

async function readSearched() {
  const [clients, people, positions] = await Promise.all([listClients(), listPeople(), listPositions()])
  return { clients, people, positions }
}

function idOf(find: Find): string {
  return find.kind === 'client' ? find.client.id : find.person.id
}

function open(find: Find): void {
  if (find.kind === 'client') navigate({ screen: 'client', clientId: find.client.id, tab: 'overview' })
  else navigate({ screen: 'person', personId: find.person.id })
}

function itemOf(find: Find, t: Translate): PaletteItem {
  if (find.kind === 'client') {
    const { id, name, summary, sector } = find.client
    return {
      id,
      title: name,
      subtitle: summary || sector,
      kind: t('app.search.client'),
      photo: null,
      shape: 'square',
    }
  }
  const { person, title, clientName } = find
  const subtitle = [title, clientName].filter((part) => part !== '').join(' · ')
  return {
    id: person.id,
    title: fullName(person),
    subtitle,
    kind: t('app.search.person'),
    photo: person.photo,
    shape: 'round',
  }
}
