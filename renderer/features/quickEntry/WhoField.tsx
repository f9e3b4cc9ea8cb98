import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Control } from 'react-hook-form'
import { readWhos } from '#renderer/data/queries/who.ts'
import { useQuery } from '#renderer/data/useQuery.ts'
import { useToday } from '#renderer/lib/clock.ts'
import { useBoundField } from '#renderer/lib/formFields.tsx'
import { useT } from '#renderer/lib/language.ts'
import { Avatar, IconButton, SuggestField, type Suggestion, useSliced } from '#renderer/ui/index.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { findWho, type Who } from '#shared/domain/search/findWho.ts'
import type { Searched } from '#shared/domain/search/searchEverything.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import styles from './QuickEntry.module.css'
import type { QuickEntryValues, ReadQuickEntry } from './quickEntryValues.ts'

const MOST_MATCHES = 6
const NOTHING: Searched = { clients: [], people: [], positions: [] }
const NOBODY: readonly Who[] = []

interface WhoFieldProps {
  readonly control: Control<QuickEntryValues, unknown, ReadQuickEntry>
  /** Somebody was chosen: on to the next field. */
  readonly onChosen: () => void
}

/** With whom it was: found by a few letters, then a name that can be changed. */
export function WhoField({ control, onChosen }: WhoFieldProps) {
  const { value, onChange, error } = useBoundField<QuickEntryValues, Who | null, ReadQuickEntry>({
    control,
    name: 'who',
  })
  const [isChanging, setChanging] = useState(false)
  if (value !== null && !isChanging) return <Chosen who={value} onChange={() => setChanging(true)} />
  return (
    <Finder
      error={error}
      onChoose={(who) => {
        setChanging(false)
        onChange(who)
        onChosen()
      }}
    />
  )
}

function Chosen({ who, onChange }: { readonly who: Who; readonly onChange: () => void }) {
  const t = useT()
  const { title, subtitle, photo, shape } = suggestionOf(who, t)
  return (
    <div className={styles['who']} role="group" aria-label={t('quickEntry.who')}>
      <Avatar name={title} photo={photo} shape={shape} size={32} />
      <span className={styles['name']}>
        <span className={styles['title']}>{title}</span>
        {subtitle !== '' && <span className={styles['subtitle']}>{subtitle}</span>}
      </span>
      <IconButton icon="pencil" size="small" label={t('quickEntry.change')} onPress={onChange} />
    </div>
  )
}

interface FinderProps {
  readonly error: string | undefined
  readonly onChoose: (who: Who) => void
}

function Finder({ error, onChoose }: FinderProps) {
  const t = useT()
  const today = useToday()
  const [text, setText] = useState('')
  const searched = useQuery(readWhos, [])
  const find = useCallback(
    () => findWho(searched.state === 'ready' ? searched.value : NOTHING, text, today, MOST_MATCHES),
    [searched, text, today],
  )
  const found = useSliced(find)
  const isFound = searched.state === 'ready' && found.isDone
  // What matched the text before this one must not be taken for it.
  const whos = isFound && found.value !== null ? found.value : NOBODY
  // Enter before everything was read and searched takes the best match as soon as there is one.
  const wantsFirst = useRef(false)
  const takeFirst = useEffectEvent((): void => {
    const [first] = whos
    if (!wantsFirst.current || !first) return
    wantsFirst.current = false
    onChoose(first)
  })
  useEffect(() => takeFirst(), [whos])

  return (
    <SuggestField
      label={t('quickEntry.who')}
      placeholder={t('quickEntry.whoPlaceholder')}
      text={text}
      onTextChange={(typed) => {
        wantsFirst.current = false
        setText(typed)
      }}
      suggestions={whos.map((who) => suggestionOf(who, t))}
      suggestionsLabel={t('quickEntry.matches')}
      emptyText={isFound ? t('quickEntry.nobody', { text: text.trim() }) : ''}
      onChoose={(id) => {
        const who = whos.find((candidate) => idOf(candidate) === id)
        if (who) onChoose(who)
      }}
      onEnter={() => {
        wantsFirst.current = !isFound
      }}
      error={error}
      autoFocus
    />
  )
}

function idOf({ client, person, title }: Who): string {
  return `${client.id} ${person?.id ?? ''} ${title}`
}

function suggestionOf(who: Who, t: Translate): Suggestion {
  const { client, person, title } = who
  if (person === null) {
    const subtitle = client.summary || client.sector
    return { id: idOf(who), title: client.name, subtitle, photo: null, shape: 'square' }
  }
  return {
    id: idOf(who),
    title: fullName(person),
    subtitle: title === '' ? client.name : t('quickEntry.at', { title, client: client.name }),
    photo: person.photo,
    shape: 'round',
  }
}
