import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OBJECTION_OUTCOMES, OBJECTION_TOPICS } from '#shared/domain/prospecting/objection.ts'
import { knownAnswers, suggestedAnswers } from '#shared/domain/prospecting/objectionRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { anObjection } from './builders.ts'

const TODAY = day('2026-11-23')

describe('the answers that are known', () => {
  it('are those that helped first, then the newest; those that did not help come last', () => {
    const about = (answer: string, outcome: 'answered' | 'stayed' | 'open', ago: number) =>
      anObjection({ topic: 'price', answer, outcome, day: addDays(TODAY, -ago) })
    const answers = knownAnswers([
      about('δεν βοήθησε', 'stayed', 1),
      about('παλιά που βοήθησε', 'answered', 90),
      about('δεν ξέρουμε', 'open', 2),
      about('πρόσφατη που βοήθησε', 'answered', 10),
    ])
    expect(answers.map(({ answer }) => answer)).toEqual([
      'πρόσφατη που βοήθησε',
      'παλιά που βοήθησε',
      'δεν ξέρουμε',
      'δεν βοήθησε',
    ])
  })

  it('count the same words once, and how often they helped', () => {
    const answers = knownAnswers([
      anObjection({ topic: 'price', answer: 'Με τηλεμετρία.', outcome: 'answered' }),
      anObjection({ topic: 'price', answer: 'με ΤΗΛΕΜΕΤΡΙΑ.', outcome: 'stayed' }),
      anObjection({ topic: 'price', answer: 'Με τηλεμετρία.', outcome: 'answered' }),
      anObjection({ topic: 'need', answer: 'Με τηλεμετρία.', outcome: 'stayed' }),
    ])
    expect(answers.map(({ topic, helped, stayed }) => ({ topic, helped, stayed }))).toEqual([
      { topic: 'price', helped: 2, stayed: 1 },
      { topic: 'need', helped: 0, stayed: 1 },
    ])
    expect(knownAnswers([anObjection({ answer: ' ' })])).toEqual([])
  })

  it('hold every answered objection of the topic exactly once', () => {
    const objections = fc.array(
      fc.record({
        topic: fc.constantFrom(...OBJECTION_TOPICS),
        outcome: fc.constantFrom(...OBJECTION_OUTCOMES),
        answer: fc.constantFrom('', 'α', 'β', 'γ'),
      }),
    )
    fc.assert(
      fc.property(objections, fc.constantFrom(...OBJECTION_TOPICS), (drafts, topic) => {
        const all = drafts.map((draft) => anObjection(draft))
        const ids = knownAnswers(all, topic).flatMap(({ objectionIds }) => objectionIds)
        const expected = all.filter((one) => one.topic === topic && one.answer !== '').map(({ id }) => id)
        expect(ids.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })
})

describe('what to answer while they are on the line', () => {
  const sounds = anObjection({
    topic: 'other',
    objection: 'Έχουμε σύμβαση ως τον Μάρτιο',
    answer: 'Ας μιλήσουμε τον Φεβρουάριο.',
    outcome: 'answered',
  })
  const helped = anObjection({ topic: 'price', answer: 'Απόσβεση σε τέσσερα χρόνια.', outcome: 'answered' })
  const failed = anObjection({ topic: 'price', answer: 'Έκπτωση.', outcome: 'stayed' })

  it('are answers of the topic, those that helped first', () => {
    const answers = suggestedAnswers({ topic: 'price', text: '' }, [failed, helped, sounds], 3)
    expect(answers.map(({ answer }) => answer)).toEqual([helped.answer, failed.answer])
  })

  it('are first of all answers to what sounds alike, of whatever topic', () => {
    const said = { topic: 'price', text: 'έχουμε ΣΥΜΒΑΣΕΙΣ με άλλον' } as const
    expect(suggestedAnswers(said, [failed, helped, sounds], 2).map(({ answer }) => answer)).toEqual([
      sounds.answer,
      helped.answer,
    ])
  })
})
