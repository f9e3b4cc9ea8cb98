import { describe, expect, it } from 'vitest'
import { ReminderSchema, type ReminderSubject } from '#shared/domain/reminders/reminder.ts'
import { reminderText } from '#shared/i18n/reminderText.ts'
import { day } from '#shared/lib/days.ts'
import { anId } from '../builders.ts'

const TODAY = day('2026-11-25')

function about(subject: object, on = '2026-11-25') {
  return ReminderSchema.parse({ key: 'a key', at: '2026-11-25T09:00', day: on, subject })
}

const proposal = about({ kind: 'proposal', proposalId: anId(), clientId: anId(), leadDays: 3 }, '2026-11-28')
const birthday = (turns: number | null) =>
  about({ kind: 'birthday', celebration: 'birthday', personId: anId(), turns })
const followUp = (hasTime: boolean) =>
  about({ kind: 'followUp', followUpId: anId(), clientId: null, hasTime } satisfies Record<
    keyof Extract<ReminderSubject, { kind: 'followUp' }>,
    unknown
  >)

describe('what a notification says', () => {
  it('of a proposal: whose, how soon, what and until when', () => {
    const words = { who: 'Ψυκτική Αιγαίου', what: 'Θάλαμος' }
    expect(reminderText(proposal, words, 'el', TODAY)).toEqual({
      title: 'Ψυκτική Αιγαίου: η προσφορά λήγει σε 3 ημέρες',
      body: 'Θάλαμος · ισχύει έως και 28 Νοεμβρίου 2026',
    })
    expect(reminderText(proposal, words, 'en', TODAY).title).toBe(
      'Ψυκτική Αιγαίου: proposal expires in 3 days',
    )
  })

  it('of a birthday: who, the age if it is known, and where they work', () => {
    const words = { who: 'Maria Pappa', what: 'Aegean Cold' }
    expect(reminderText(birthday(50), words, 'en', TODAY)).toEqual({
      title: 'Maria Pappa: birthday today',
      body: 'turns 50 · Aegean Cold',
    })
    expect(reminderText(birthday(null), { ...words, what: '' }, 'en', TODAY).body).toBe('')
  })

  it('of a follow-up: what is to be done, for whom, and the time if it has one', () => {
    const words = { who: 'Aegean Cold', what: 'Call Maria' }
    expect(reminderText(followUp(true), words, 'en', TODAY)).toEqual({
      title: 'Call Maria',
      body: 'Aegean Cold · due at 09:00',
    })
    expect(reminderText(followUp(false), { ...words, who: '' }, 'en', TODAY).body).toBe('due today')
  })

  it('of what was missed: how things stand now', () => {
    const later = day('2026-11-27')
    const words = { who: 'Μαρία', what: 'Θάλαμος' }
    expect(reminderText(proposal, words, 'el', later).title).toBe('Μαρία: η προσφορά λήγει αύριο')
    expect(reminderText(proposal, words, 'en', day('2026-11-30')).title).toBe(
      'Μαρία: proposal expired 2 days ago',
    )
    expect(reminderText(birthday(50), words, 'el', later).title).toBe('Μαρία: είχε γενέθλια προχθές')
    expect(reminderText(followUp(true), words, 'en', day('2026-11-26')).body).toBe('Μαρία · due yesterday')
  })

  it('without words still what kind of thing waits', () => {
    expect(reminderText(proposal, undefined, 'en', TODAY).title).toBe('proposal expires in 3 days')
    expect(reminderText(followUp(false), undefined, 'en', TODAY)).toEqual({ title: 'due today', body: '' })
  })
})
