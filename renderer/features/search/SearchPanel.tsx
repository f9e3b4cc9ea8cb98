import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { readSearchableTrade, type SearchableTrade } from '#renderer/data/queries/search.ts'
import { readWhos } from '#renderer/data/queries/who.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { recordWord, specOf } from '#renderer/features/records/index.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { closeDialog, navigate, openDialog } from '#renderer/navigation/location.ts'
import { type PaletteItem, SearchPalette, useSliced } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { ProposalIdSchema } from '#shared/domain/proposals/proposal.ts'
import {
  type Find,
  type FindLimits,
  searchEverything,
  type Searched,
  type SearchedRecord,
} from '#shared/domain/search/searchEverything.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Day } from '#shared/lib/days.ts'
import type { Sliced } from '#shared/lib/slices.ts'
import { searchedRecords } from './searchedRecords.ts'

const LIMITS: FindLimits = { each: 5, all: 40 }
const NOBODY: Searched = { clients: [], people: [], positions: [] }
const NO_TRADE: SearchableTrade = { proposals: [], trade: [] }
const NO_RECORDS: readonly SearchedRecord[] = []
const NOTHING: readonly Find[] = []

/** Search over everything (Ctrl+K): type, arrow, Enter. */
export function SearchPanel() {
  const t = useT()
  const today = useToday()
  const language = useLanguage()
  const [text, setText] = useState('')
  // Clients and people do not wait for the rest.
  const whos = useQuery(readWhos, [])
  const areWhosRead = whos.state === 'ready'
  const who = areWhosRead ? whos.value : NOBODY
  const trade = useQuery(() => (areWhosRead ? readSearchableTrade() : NOT_YET), [areWhosRead])
  const read = trade.state === 'ready' ? trade.value : null
  const records = useSliced(
    useCallback(
      () => searchedRecords({ ...who, ...(read ?? NO_TRADE) }, today, language),
      [who, read, today, language],
    ),
  )
  const searched = records.value ?? NO_RECORDS
  const found = useSliced(
    useCallback(() => findsOf(who, searched, text, today), [who, searched, text, today]),
  )
  // What matched the text before this one must not be taken for it.
  const finds = found.value?.text === text ? found.value.finds : NOTHING
  const isFound = read !== null && records.isDone && found.isDone
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

const NOT_YET = Promise.resolve(null)

interface Found {
  readonly text: string
  readonly finds: readonly Find[]
}

function* findsOf(
  who: Searched,
  records: readonly SearchedRecord[],
  text: string,
  today: Day,
): Sliced<Found> {
  return { text, finds: yield* searchEverything({ ...who, records }, text, today, LIMITS) }
}

function idOf(find: Find): string {
  switch (find.kind) {
    case 'client':
      return find.client.id
    case 'person':
      return find.person.id
    case 'record':
      return find.record.id
  }
}

function open(find: Find): void {
  if (find.kind === 'client') navigate({ screen: 'client', clientId: find.client.id, tab: 'overview' })
  else if (find.kind === 'person') navigate({ screen: 'person', personId: find.person.id })
  else if (find.record.kind !== 'proposal')
    navigate({ screen: 'record', kind: find.record.kind, id: find.record.id })
  else openDialog({ dialog: 'proposalForm', proposalId: ProposalIdSchema.parse(find.record.id) })
}

function itemOf(find: Find, t: Translate): PaletteItem {
  switch (find.kind) {
    case 'client': {
      const { id, name, summary, sector } = find.client
      return {
        id,
        title: name,
        subtitle: summary || sector,
        kind: t('app.search.client'),
        mark: { photo: null, shape: 'square' },
      }
    }
    case 'person': {
      const { person, title, clientName } = find
      return {
        id: person.id,
        title: fullName(person),
        subtitle: [title, clientName].filter((part) => part !== '').join(' · '),
        kind: t('app.search.person'),
        mark: { photo: person.photo, shape: 'round' },
      }
    }
    case 'record':
      return recordItem(find.record, t)
  }
}

function recordItem({ kind, id, title, clientName }: SearchedRecord, t: Translate): PaletteItem {
  const isProposal = kind === 'proposal'
  const word = isProposal ? t('app.search.proposal') : recordWord(t, kind, 'one')
  return {
    id,
    title: title || word,
    subtitle: clientName === title ? '' : clientName,
    kind: word,
    mark: { icon: isProposal ? 'fileText' : (specOf(kind).icon ?? 'fileText') },
  }
}
