import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  HANDOVER_CHAPTERS,
  handover,
  type HandoverChapter,
  type HandoverSources,
  nextChapter,
  withChapter,
} from '#shared/domain/dossier/handover.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aFollowUp, anInteraction, aPerson, aPosition, aProposal, aRecord } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')

function sources(over: Partial<HandoverSources> = {}): HandoverSources {
  return { members: [], interactions: [], followUps: [], proposals: [], trade: {}, ...over }
}

describe('taking over a client', () => {
  it('tells the history from its beginning: no notes, no greetings, nothing planned', () => {
    const on = (days: number, over = {}) => anInteraction({ day: addDays(TODAY, -days), ...over })
    const [first, last] = [on(400), on(1)]
    const interactions = [last, on(2, { kind: 'note' }), on(3, { isGreeting: true }), on(-1), first]
    expect(handover(sources({ interactions }), TODAY).happened).toEqual([first, last])
  })

  it('tells of a long history the first and the latest, and how many lie between', () => {
    fc.assert(
      fc.property(fc.nat(60), (count) => {
        const interactions = Array.from({ length: count }, (_, index) =>
          anInteraction({ day: addDays(TODAY, -index) }),
        )
        const { happened, skipped } = handover(sources({ interactions }), TODAY)
        expect(happened.length + skipped).toBe(count)
        expect(happened.length).toBeLessThanOrEqual(15)
        expect(happened.map((one) => one.day)).toEqual(happened.map((one) => one.day).toSorted())
        if (count > 0) expect(happened.at(-1)?.day).toBe(TODAY)
        if (count > 0) expect(happened[0]).toEqual(interactions.at(-1))
      }),
    )
  })

  it('puts given words under promised and everything else that waits under open, late things first', () => {
    const { promised, open } = handover(
      sources({
        followUps: [aFollowUp({ title: 'step', dueDay: TODAY }), aFollowUp({ doneOn: TODAY })],
        proposals: [
          aProposal({ title: 'offer', validUntil: addDays(TODAY, 3) }),
          aProposal({ status: 'draft' }),
        ],
        trade: {
          promise: [
            aRecord('promise', { what: 'some day', madeOn: TODAY }),
            aRecord('promise', { what: 'late', madeOn: TODAY, dueOn: addDays(TODAY, -1) }),
            aRecord('promise', { what: 'kept', madeOn: TODAY, keptOn: TODAY }),
          ],
          delivery: [
            aRecord('delivery', { title: 'due', promisedOn: TODAY }),
            aRecord('delivery', { title: 'done', promisedOn: TODAY, deliveredOn: TODAY }),
          ],
          complaint: [
            aRecord('complaint', { subject: 'noise', receivedOn: TODAY }),
            aRecord('complaint', { subject: 'solved', receivedOn: TODAY, resolvedOn: TODAY }),
          ],
          deal: [
            aRecord('deal', { title: 'idea', openedOn: TODAY }),
            aRecord('deal', { title: 'lost', openedOn: TODAY, stage: 'lost' }),
          ],
        },
      }),
      TODAY,
    )
    expect(promised.map(({ title, isLate }) => [title, isLate])).toEqual([
      ['late', true],
      ['due', false],
      ['some day', false],
    ])
    expect(open.slice(0, 2).map(({ title }) => title)).toEqual(['step', 'offer'])
    expect(
      open
        .slice(2)
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(['idea', 'noise'])
  })

  it('keeps silent about restricted people', () => {
    const member = (restricted: boolean) => ({ person: aPerson({ restricted }), position: aPosition() })
    const shown = member(false)
    expect(handover(sources({ members: [member(true), shown] }), TODAY).decides).toEqual([shown])
  })
})

describe('the chapters that are read', () => {
  const chapters = fc.subarray([...HANDOVER_CHAPTERS])
  const aChapter = fc.constantFrom<HandoverChapter>(...HANDOVER_CHAPTERS)

  it('are marked and unmarked in any order, and stay in the order of reading', () => {
    fc.assert(
      fc.property(chapters, aChapter, (read, chapter) => {
        const marked = withChapter(read, chapter, true)
        expect(marked).toContain(chapter)
        expect(marked).toEqual(HANDOVER_CHAPTERS.filter((one) => marked.includes(one)))
        expect(withChapter(marked, chapter, false)).toEqual(read.filter((one) => one !== chapter))
      }),
    )
  })

  it('lead to the first that is not read', () => {
    expect(nextChapter([])).toBe('who')
    expect(nextChapter(['who', 'happened'])).toBe('decides')
    expect(nextChapter(HANDOVER_CHAPTERS)).toBeNull()
  })
})
