import { describe, expect, it } from 'vitest'
import type { Attitude, DecisionRole } from '#shared/domain/decisionTeam/position.ts'
import {
  decisionTeam,
  type DossierSources,
  dossierFacts,
  lastDealingDay,
  missingRoles,
} from '#shared/domain/dossier/dossierRules.ts'
import { usualTradeSettings } from '#shared/domain/portfolio/tradeSettings.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aClient, aFollowUp, anInteraction, aPerson, aPosition, aProposal } from '../../builders.ts'

const TODAY = day('2026-11-23')

function aMember(decisionRole: DecisionRole | null, attitude: Attitude | null = null, title = '') {
  const person = aPerson()
  return { person, position: aPosition({ personId: person.id, decisionRole, attitude, title }) }
}

function teamOf(members: readonly ReturnType<typeof aMember>[]) {
  const positions = members.map(({ position }) => position)
  return decisionTeam(
    positions,
    members.map(({ person }) => person),
    TODAY,
  )
}

function facts(sources: Partial<DossierSources>) {
  return dossierFacts(
    {
      client: aClient(),
      team: [],
      interactions: [],
      followUps: [],
      proposals: [],
      settings: usualTradeSettings(),
      ...sources,
    },
    TODAY,
  )
}

describe('the decision team', () => {
  it('begins with those who decide, then the friendliest, then by title', () => {
    const user = aMember('user')
    const cold = aMember('decisionMaker', 'opponent')
    const unknown = aMember('decisionMaker', null)
    const warmB = aMember('decisionMaker', 'champion', 'Πρόεδρος')
    const warmA = aMember('decisionMaker', 'champion', 'Διευθυντής')
    const approver = aMember('approver', 'champion')
    expect(teamOf([user, cold, approver, unknown, warmB, warmA])).toEqual([
      warmA,
      warmB,
      cold,
      unknown,
      approver,
      user,
    ])
  })

  it('leaves out who left, who takes no part and whose card is archived', () => {
    const left = aMember('user')
    const lastDay = aMember('user')
    const archived = aMember('user')
    const team = decisionTeam(
      [
        { ...left.position, toDay: addDays(TODAY, -1) },
        { ...lastDay.position, toDay: TODAY },
        aMember(null).position,
        archived.position,
      ],
      [left.person, lastDay.person, { ...archived.person, archivedOn: TODAY }],
      TODAY,
    )
    expect(team.map(({ person }) => person.id)).toEqual([lastDay.person.id])
  })

  it('shows which parts nobody plays', () => {
    expect(missingRoles([])).toEqual(['decisionMaker', 'approver', 'evaluator', 'user'])
    expect(missingRoles([aMember('approver'), aMember('decisionMaker'), aMember('sponsor')])).toEqual([
      'evaluator',
      'user',
    ])
  })
})

describe('the next step', () => {
  it('is the earliest open follow-up and says when it is overdue', () => {
    const done = aFollowUp({ dueDay: day('2026-01-01'), doneOn: TODAY })
    const late = aFollowUp({ dueDay: addDays(TODAY, -2) })
    const later = aFollowUp({ dueDay: TODAY })
    expect(facts({ followUps: [later, done, late] }).nextStep).toEqual({ followUp: late, isOverdue: true })
    expect(facts({ followUps: [later] }).nextStep).toEqual({ followUp: later, isOverdue: false })
    expect(facts({ followUps: [done] }).nextStep).toBeNull()
  })

  it('goes by the time within a day, with untimed ones last', () => {
    const untimed = aFollowUp({ dueDay: TODAY })
    const morning = aFollowUp({ dueDay: TODAY, dueTime: '09:30' })
    expect(facts({ followUps: [untimed, morning] }).nextStep?.followUp).toEqual(morning)
  })
})

describe('the nearest expiry', () => {
  it('holds through the end of the last day', () => {
    const lastDay = aProposal({ validUntil: TODAY })
    expect(facts({ proposals: [lastDay] }).nearestExpiry).toEqual({
      proposal: lastDay,
      lastDay: TODAY,
      daysLeft: 0,
    })
    expect(facts({ proposals: [aProposal({ validUntil: addDays(TODAY, -1) })] }).nearestExpiry).toBeNull()
  })

  it('is asked of awaiting proposals only', () => {
    const soon = aProposal({ validUntil: addDays(TODAY, 3), status: 'inTalks' })
    const others = [
      aProposal({ validUntil: TODAY, status: 'accepted' }),
      aProposal({ validUntil: TODAY, status: 'draft' }),
      aProposal({ validUntil: null }),
      aProposal({ validUntil: addDays(TODAY, 9) }),
    ]
    expect(facts({ proposals: [...others, soon] }).nearestExpiry?.proposal).toEqual(soon)
  })
})

describe('the last dealing', () => {
  it('is no note, no greeting, and nothing that is still to come', () => {
    const call = anInteraction({ day: addDays(TODAY, -5) })
    const note = anInteraction({ day: TODAY, kind: 'note' })
    const greeting = anInteraction({ day: addDays(TODAY, -1), isGreeting: true })
    const planned = anInteraction({ day: addDays(TODAY, 1), kind: 'meeting' })
    expect(lastDealingDay([note, greeting, call, planned], TODAY)).toBe(call.day)
    expect(lastDealingDay([note], TODAY)).toBeNull()
  })
})

describe('the next celebration in the team', () => {
  const member = (birthday: { day: number; month: number }) => {
    const person = aPerson({ birthday })
    return { person, position: aPosition({ personId: person.id, decisionRole: 'user' }) }
  }

  it('is said up to fourteen days ahead', () => {
    const near = member({ day: 7, month: 12 })
    expect(facts({ team: [member({ day: 8, month: 12 }), near] }).celebration).toMatchObject({
      person: near.person,
      inDays: 14,
    })
    expect(facts({ team: [member({ day: 8, month: 12 })] }).celebration).toBeNull()
  })
})
