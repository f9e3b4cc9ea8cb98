import { useToday } from '#renderer/lib/clock.ts'
import { useLanguage, useT } from '#renderer/lib/language.ts'
import { navigate, openDialog } from '#renderer/navigation/location.ts'
import type { OpenDialog, Route } from '#renderer/navigation/route.ts'
import { Button, Card, EmptyState } from '#renderer/ui/index.ts'
import type { Celebration } from '#shared/domain/celebrations/celebration.ts'
import { fullName } from '#shared/domain/people/person.ts'
import { type Suggestion, suggestionFor, type TodayView } from '#shared/domain/today/todayView.ts'
import { formatRelativeDay } from '#shared/i18n/format.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { Day } from '#shared/lib/days.ts'
import styles from './TodayPage.module.css'

/** Nothing is due: say so, and whom to call. */
export function ClearDay({ view }: { readonly view: TodayView }) {
  const t = useT()
  const language = useLanguage()
  const today = useToday()
  const suggestion = suggestionFor(view)
  const when = (day: Day): string => formatRelativeDay(day, today, language)
  return (
    <Card label={t('today.due.title')}>
      <EmptyState
        icon="sun"
        isSmall
        title={t('today.clear.title')}
        action={
          <span className={styles['choices']}>
            {suggestion !== null && (
              <Button onPress={() => navigate(placeOf(suggestion))}>{t('today.clear.open')}</Button>
            )}
            <Button
              variant={suggestion === null ? 'secondary' : 'quiet'}
              icon="messageSquarePlus"
              onPress={() => openDialog(entryOf(suggestion))}
            >
              {t('today.clear.plan')}
            </Button>
          </span>
        }
      >
        {suggestion === null ? t('today.clear.text') : sentenceOf(suggestion, t, when)}
      </EmptyState>
    </Card>
  )
}

function sentenceOf(suggestion: Suggestion, t: Translate, when: (day: Day) => string): string {
  switch (suggestion.reason) {
    case 'silent': {
      const { client, days } = suggestion.silent
      return t('today.clear.silent', { name: client.name, count: days })
    }
    case 'birthday':
      return celebrationSentence(suggestion.celebration, t)
    case 'expiry': {
      const { proposal, client, lastDay } = suggestion.proposal
      return t('today.clear.expiry', {
        name: client?.name ?? '',
        title: proposal.title,
        when: when(lastDay),
      })
    }
  }
}

function celebrationSentence({ kind, label, person }: Celebration, t: Translate): string {
  const name = fullName(person)
  switch (kind) {
    case 'birthday':
      return t('today.clear.birthday', { name })
    case 'nameDay':
      return t('today.clear.nameDay', { name })
    case 'occasion':
      return t('today.clear.occasion', { name, label })
  }
}

function placeOf(suggestion: Suggestion): Route {
  switch (suggestion.reason) {
    case 'silent':
      return { screen: 'client', clientId: suggestion.silent.client.id, tab: 'overview' }
    case 'birthday':
      return { screen: 'person', personId: suggestion.celebration.person.id }
    case 'expiry':
      return { screen: 'client', clientId: suggestion.proposal.proposal.clientId, tab: 'overview' }
  }
}

function entryOf(suggestion: Suggestion | null): OpenDialog {
  switch (suggestion?.reason) {
    case 'silent':
      return { dialog: 'quickEntry', clientId: suggestion.silent.client.id }
    case 'birthday':
      return { dialog: 'quickEntry', personId: suggestion.celebration.person.id }
    case 'expiry':
      return { dialog: 'quickEntry', clientId: suggestion.proposal.proposal.clientId }
    case undefined:
      return { dialog: 'quickEntry' }
  }
}
