import { describe, expect, it } from 'vitest'
import { aClient, aFollowUp, anInteraction, aPerson, aPosition, aProposal } from '#test/shared/builders.ts'
import { countersOf } from '#shared/domain/changes/counters.ts'
import { day } from '#shared/lib/days.ts'

const TODAY = day('2026-11-23')

describe('countersOf', () => {
  it('counts active and archived apart', () => {
    expect(countersOf('client', aClient())).toEqual(['client.active'])
    expect(countersOf('client', aClient({ archivedOn: TODAY }))).toEqual(['client.archived'])
    expect(countersOf('person', aPerson())).toEqual(['person.active'])
    expect(countersOf('person', aPerson({ archivedOn: TODAY }))).toEqual(['person.archived'])
  })

  it('counts open and done follow-ups, and proposals whose answer is awaited', () => {
    expect(countersOf('followUp', aFollowUp())).toEqual(['followUp.open'])
    expect(countersOf('followUp', aFollowUp({ doneOn: TODAY }))).toEqual(['followUp.done'])
    expect(countersOf('proposal', aProposal({ status: 'draft' }))).toEqual(['proposal.all'])
    expect(countersOf('proposal', aProposal({ status: 'sent' }))).toEqual([
      'proposal.all',
      'proposal.awaiting',
    ])
  })

  it('counts all positions and interactions', () => {
    expect(countersOf('position', aPosition())).toEqual(['position.all'])
    expect(countersOf('interaction', anInteraction())).toEqual(['interaction.all'])
  })
})
