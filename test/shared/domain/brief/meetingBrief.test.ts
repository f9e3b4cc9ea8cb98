import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MeetingBriefSchema } from '#shared/domain/brief/brief.ts'
import {
  type BriefSources,
  likelyAttendees,
  meetingBrief,
  possibleAttendees,
} from '#shared/domain/brief/meetingBrief.ts'
import type { Position } from '#shared/domain/decisionTeam/position.ts'
import type { Member } from '#shared/domain/dossier/dossierRules.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aClient, anInteraction, aPerson, aPosition, aProposal, aRecord } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')
const MEETING = addDays(TODAY, 2)

function aMember(person: Partial<Person> = {}, position: Partial<Position> = {}): Member {
  const made = aPerson(person)
  return { person: made, position: aPosition({ decisionRole: 'user', ...position, personId: made.id }) }
}

function sources(over: Partial<BriefSources> = {}): BriefSources {
  return {
    client: aClient(),
    members: [],
    people: [],
    interactions: [],
    promises: [],
    complaints: [],
    questions: [],
    deals: [],
    proposals: [],
    ...over,
  }
}

const brief = (of: BriefSources, members: readonly Member[] = of.members) =>
  meetingBrief(
    of,
    members.map(({ person }) => person.id),
    MEETING,
    TODAY,
  )

describe('the brief of a meeting', () => {
  it('names who will be there, those who decide first, with the last dealing', () => {
    const user = aMember({ topicsToRaise: 'Ιστιοπλοΐα' })
    const decider = aMember({}, { decisionRole: 'decisionMaker', attitude: 'sceptic', coverage: 'brief' })
    const absent = aMember()
    const interactions = [
      anInteraction({ personIds: [user.person.id], day: addDays(TODAY, -3) }),
      anInteraction({ personIds: [user.person.id], day: addDays(TODAY, -1), kind: 'note' }),
      anInteraction({ personIds: [user.person.id], day: addDays(TODAY, 1), kind: 'meeting' }),
    ]
    const { people } = brief(sources({ members: [user, decider, absent], interactions }), [user, decider])
    expect(people).toMatchObject([
      { id: decider.person.id, attitude: 'sceptic', coverage: 'brief', lastContact: null },
      { id: user.person.id, topicsToRaise: 'Ιστιοπλοΐα', lastContact: addDays(TODAY, -3) },
    ])
  })

  it('holds what is open and leaves out what is settled', () => {
    const promise = (what: string, over: object) => aRecord('promise', { what, madeOn: TODAY, ...over })
    const complaint = (subject: string, over: object) =>
      aRecord('complaint', { subject, receivedOn: TODAY, ...over })
    const question = (text: string, over: object) =>
      aRecord('productQuestion', { question: text, askedOn: TODAY, ...over })
    const deal = (title: string, over: object) => aRecord('deal', { title, openedOn: TODAY, ...over })
    const made = brief(
      sources({
        promises: [
          promise('some day', {}),
          promise('late', { dueOn: addDays(TODAY, -1) }),
          promise('kept', { keptOn: TODAY }),
          promise('withdrawn', { withdrawnOn: TODAY }),
        ],
        complaints: [complaint('open', {}), complaint('solved', { resolvedOn: TODAY })],
        questions: [question('open', {}), question('told', { answer: 'Ναι', toldOn: TODAY })],
        deals: [deal('open', { stage: 'needs' }), deal('won', { stage: 'won' })],
        proposals: [aProposal({ title: 'sent' }), aProposal({ title: 'draft', status: 'draft' })],
      }),
    )
    expect(made.promises.map(({ what, isLate }) => [what, isLate])).toEqual([
      ['late', true],
      ['some day', false],
    ])
    expect(made.complaints.map(({ subject }) => subject)).toEqual(['open'])
    expect(made.questions.map(({ question: text }) => text)).toEqual(['open'])
    expect(made.deals.map(({ title }) => title)).toEqual(['open'])
    expect(made.proposals.map(({ title }) => title)).toEqual(['sent'])
  })

  it('tells who celebrates near the day, a week before through two weeks after', () => {
    const born = (days: number): Member => {
      const date = addDays(MEETING, days)
      return aMember({ birthday: { day: Number(date.slice(8)), month: Number(date.slice(5, 7)) } })
    }
    const members = [-8, -7, 14, 15].map(born)
    expect(brief(sources({ members })).celebrations.map((one) => one.day)).toEqual([
      addDays(MEETING, -7),
      addDays(MEETING, 14),
    ])
  })

  it('never holds a restricted person, whatever hangs on them', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), (restrictions) => {
        const members = restrictions.map((restricted, index) =>
          aMember({
            restricted,
            familyName: `${restricted ? 'Κρυφός' : 'Φανερός'}-${index}`,
            birthday: { day: 25, month: 11 },
            nameDay: { day: 26, month: 11 },
            topicsToRaise: restricted ? 'Κρυφός' : '',
          }),
        )
        const ids = members.map(({ person }) => person.id)
        const made = brief(
          sources({
            members,
            interactions: [anInteraction({ personIds: ids, day: TODAY, kind: 'meeting' })],
            promises: ids.map((personId) =>
              aRecord('promise', { what: 'Κατάλογος', madeOn: TODAY, personId }),
            ),
          }),
        )
        expect(JSON.stringify(made)).not.toContain('Κρυφός')
        for (const { person } of members)
          expect(JSON.stringify(made).includes(person.id)).toBe(!person.restricted)
      }),
    )
  })

  it('fits on a page and keeps to its own schema, however much there is', () => {
    const client = aClient()
    const many = Array.from({ length: 40 }, (_, index) => index)
    const made = brief(
      sources({
        client,
        interactions: many.map((days) => anInteraction({ day: addDays(TODAY, -days) })),
        promises: many.map((days) =>
          aRecord('promise', { what: 'Κάτι', madeOn: TODAY, dueOn: addDays(TODAY, days) }),
        ),
      }),
    )
    expect(MeetingBriefSchema.parse(made)).toEqual(made)
    expect(made.dealings).toHaveLength(5)
    expect(made.dealings[0]?.day).toBe(TODAY)
    expect(made.promises).toHaveLength(8)
  })
})

describe('who will be there', () => {
  it('may be everybody who is at the client today, each once', () => {
    const member = aMember()
    const left = aMember({}, { toDay: addDays(TODAY, -1) })
    const gone = aMember({ archivedOn: TODAY })
    const second = { ...member, position: aPosition({ personId: member.person.id, title: 'Δεύτερη θέση' }) }
    expect(possibleAttendees([second, left, gone, member], TODAY)).toEqual([member])
  })

  it('is probably who was at the last meeting, else the decision team', () => {
    const [met, team, other] = [aMember(), aMember(), aMember({}, { decisionRole: null })]
    const members = [met, team, other]
    const interactions = [
      anInteraction({ kind: 'call', day: TODAY, personIds: [team.person.id] }),
      anInteraction({ kind: 'meeting', day: addDays(TODAY, -9), personIds: [met.person.id] }),
      anInteraction({ kind: 'visit', day: addDays(TODAY, -30), personIds: [other.person.id] }),
    ]
    expect(likelyAttendees(members, interactions, TODAY)).toEqual([met.person.id])
    expect(likelyAttendees(members, [], TODAY)).toEqual([met.person.id, team.person.id])
  })
})
