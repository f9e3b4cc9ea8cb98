import { describe, expect, it } from 'vitest'
import {
  answersOf,
  callFormOf,
  callSummary,
  callTitleOf,
  followUpTitles,
  staysOpen,
} from '#renderer/features/proposals/afterSendingView.ts'
import { translator } from '#shared/i18n/translate.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { LINE_LIMIT } from '#shared/lib/fields.ts'
import { aFollowUp, aProposal } from '../../../shared/builders.ts'

const TODAY = day('2026-11-23')
const t = translator('en')

describe('the form of the call after sending', () => {
  it('begins with what is known, and takes today for the day of arrival', () => {
    const proposal = aProposal({
      afterSending: { arrivedOn: null, nextSteps: 'The board meets', urgency: '', interimOn: null },
    })
    const form = callFormOf(proposal, TODAY)
    expect(form).toMatchObject({ hasArrived: 'yes', arrivedOn: TODAY, nextSteps: 'The board meets' })
    expect(answersOf({ ...form, arrivedOn: null }, proposal.afterSending, TODAY).arrivedOn).toBe(TODAY)
  })

  it('keeps what was known before when the offer turns out not to have arrived', () => {
    const proposal = aProposal({
      afterSending: { arrivedOn: TODAY, nextSteps: 'Known', urgency: '', interimOn: null },
    })
    const typed = { ...callFormOf(proposal, TODAY), hasArrived: 'no', nextSteps: 'Typed' } as const
    expect(answersOf(typed, proposal.afterSending, TODAY)).toEqual({
      arrivedOn: null,
      nextSteps: 'Known',
      urgency: '',
      interimOn: null,
    })
  })

  it('shows what stays open by its day, with what is planned already', () => {
    const proposal = aProposal()
    const ahead = aFollowUp({ step: 'urgency', dueDay: addDays(TODAY, 1) })
    const answers = { arrivedOn: TODAY, nextSteps: 'Known', urgency: '', interimOn: null }
    expect(staysOpen({ proposal, open: [ahead] }, answers, TODAY)).toEqual([
      { step: 'urgency', dueDay: '2026-11-24' },
      { step: 'interim', dueDay: '2026-11-30' },
    ])
  })

  it('takes a day that is still being typed for none', () => {
    const proposal = aProposal()
    // What a form holds while a day cannot be read.
    const typing = 'notADay' as typeof TODAY
    const answers = { arrivedOn: typing, nextSteps: 'Known', urgency: 'Harvest', interimOn: typing }
    expect(staysOpen({ proposal, open: [] }, answers, TODAY)).toEqual([
      { step: 'interim', dueDay: '2026-11-30' },
    ])
  })

  it('says in the dossier what was answered, and nothing of what was not', () => {
    const proposal = aProposal({ title: 'Cold store' })
    const answers = { arrivedOn: TODAY, nextSteps: '', urgency: 'Harvest', interimOn: day('2026-12-04') }
    expect(callSummary(proposal, answers, t, 'en').split('\n')).toEqual([
      'Call after sending “Cold store”: it has arrived.',
      'What makes it urgent: Harvest',
      'Interim results on 4 December 2026.',
    ])
  })

  it('names its follow-ups in one line, however long the title of the offer is', () => {
    const long = aProposal({ title: 'x'.repeat(LINE_LIMIT) })
    for (const title of [...Object.values(followUpTitles(long, t)), callTitleOf(long, t)])
      expect(title.length).toBeLessThanOrEqual(LINE_LIMIT)
  })
})
