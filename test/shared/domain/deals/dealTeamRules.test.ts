import { describe, expect, it } from 'vitest'
import { dealTeam } from '#shared/domain/deals/dealTeamRules.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { anId, aPerson, aPosition } from '#test/shared/builders.ts'
import { aDeal } from './aDeal.ts'

const TODAY = day('2026-11-23')

const boss = aPerson({ givenName: 'Άννα' })
const technician = aPerson({ givenName: 'Νίκος' })
const bossPosition = aPosition({ personId: boss.id, decisionRole: 'decisionMaker', coverage: 'multiple' })
const technicianPosition = aPosition({ personId: technician.id, decisionRole: 'user', attitude: 'sceptic' })
const positions = [bossPosition, technicianPosition]
const people = [boss, technician]

describe('the decision team of a deal', () => {
  it('is the usual team as long as nobody is named', () => {
    const team = dealTeam(aDeal(), positions, people, TODAY)
    expect(team.members.map(({ position, isNamed }) => [position.decisionRole, isNamed])).toEqual([
      ['decisionMaker', false],
      ['user', false],
    ])
    expect(dealTeam(null, positions, people, TODAY)).toEqual(team)
  })

  it('takes the part named for the deal instead of the usual one, with its attitude', () => {
    const deal = aDeal({
      roles: [{ id: anId(), positionId: technicianPosition.id, role: 'evaluator', attitude: 'champion' }],
    })
    const member = dealTeam(deal, positions, people, TODAY).members.find(({ isNamed }) => isNamed)
    expect(member?.position).toMatchObject({ decisionRole: 'evaluator', attitude: 'champion' })
  })

  it('keeps the usual attitude where none was named', () => {
    const deal = aDeal({
      roles: [{ id: anId(), positionId: technicianPosition.id, role: 'evaluator', attitude: null }],
    })
    const team = dealTeam(deal, positions, people, TODAY)
    expect(team.members.find(({ isNamed }) => isNamed)?.position.attitude).toBe('sceptic')
  })

  it('brings in somebody who usually takes no part, and may give one person two parts', () => {
    const bystander = aPerson()
    const position = aPosition({ personId: bystander.id, decisionRole: null })
    const deal = aDeal({
      roles: [
        { id: anId(), positionId: position.id, role: 'approver', attitude: null },
        { id: anId(), positionId: position.id, role: 'gatekeeper', attitude: null },
      ],
    })
    const team = dealTeam(deal, [...positions, position], [...people, bystander], TODAY)
    expect(team.members.map(({ position: { decisionRole } }) => decisionRole)).toEqual([
      'decisionMaker',
      'approver',
      'user',
      'gatekeeper',
    ])
    expect(team.people).toBe(3)
  })

  it('names the parts that nobody plays, and counts whom we know', () => {
    const team = dealTeam(aDeal(), positions, people, TODAY)
    expect(team.missing).toEqual(['approver', 'evaluator'])
    expect([team.known, team.people]).toEqual([1, 2])
  })

  it('leaves out whoever has left', () => {
    const gone = { ...bossPosition, toDay: addDays(TODAY, -1) }
    expect(dealTeam(aDeal(), [gone, technicianPosition], people, TODAY).members).toHaveLength(1)
  })
})
