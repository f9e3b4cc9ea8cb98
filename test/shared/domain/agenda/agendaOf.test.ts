import { describe, expect, it } from 'vitest'
import { agendaOf } from '#shared/domain/agenda/agendaOf.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import { anId, aRecord } from '../../builders.ts'

const days = (kind: EntityKind, over: object) =>
  agendaOf(kind, aRecord(kind, over)).map(({ day, reason }) => `${day} ${reason}`)

describe('the days of a record', () => {
  it('are those of a tender that is prepared, then the decision, then none', () => {
    const tender = {
      title: 'Ψύξη λιμένα',
      questionsUntil: '2026-12-01',
      deadline: '2026-12-20',
      decisionOn: '2027-02-01',
    }
    expect(days('tender', tender)).toEqual(['2026-12-01 tenderQuestions', '2026-12-20 tenderDeadline'])
    expect(days('tender', { ...tender, status: 'submitted' })).toEqual(['2027-02-01 tenderDecision'])
    expect(days('tender', { ...tender, status: 'lost' })).toEqual([])
  })

  it('follow the last amendment of a contract, with the day on which notice has to be given', () => {
    const contract = { title: 'Συντήρηση', signedOn: '2025-01-10', endsOn: '2026-12-31', noticeDays: 30 }
    expect(days('contract', contract)).toEqual(['2026-12-31 contractEnd', '2026-12-01 contractNotice'])
    const amendment = { id: anId(), day: '2026-06-01', title: 'Παράταση', endsOn: '2027-12-31' }
    expect(days('contract', { ...contract, amendments: [amendment] })).toEqual([
      '2027-12-31 contractEnd',
      '2027-12-01 contractNotice',
    ])
    expect(days('contract', { ...contract, endsOn: null })).toEqual([])
  })

  it('end when the thing is done', () => {
    const promise = { what: 'Κατάλογος', madeOn: '2026-11-01', dueOn: '2026-11-30' }
    expect(days('promise', promise)).toEqual(['2026-11-30 promiseDue'])
    expect(days('promise', { ...promise, keptOn: '2026-11-20' })).toEqual([])
    expect(days('promise', { ...promise, withdrawnOn: '2026-11-20' })).toEqual([])
    const delivery = { title: 'Θάλαμος', promisedOn: '2026-11-30' }
    expect(days('delivery', delivery)).toEqual(['2026-11-30 deliveryDue'])
    expect(days('delivery', { ...delivery, deliveredOn: '2026-11-29' })).toEqual([])
    const complaint = { subject: 'Θόρυβος', receivedOn: '2026-11-20' }
    expect(days('complaint', complaint)).toEqual(['2026-11-21 complaintOpen'])
    expect(days('complaint', { ...complaint, acknowledgedOn: '2026-11-20' })).toEqual([])
  })

  it('are one for each open action of a plan, and its review', () => {
    const action = (dueOn: string | null, doneOn: string | null) => ({
      id: anId(),
      text: 'Επίσκεψη',
      dueOn,
      doneOn,
    })
    const plan = {
      year: 2026,
      actions: [action('2026-12-01', null), action('2026-11-01', '2026-11-02'), action(null, null)],
      reviewOn: '2026-12-15',
    }
    expect(days('accountPlan', plan)).toEqual(['2026-12-01 planAction', '2026-12-15 planReview'])
    expect(days('accountPlan', { ...plan, reviewedOn: '2026-12-15' })).toEqual(['2026-12-01 planAction'])
  })

  it('are none for what has no day', () => {
    expect(days('offering', { name: 'Θάλαμος' })).toEqual([])
    expect(days('client', { name: 'Άλφα', class: 'key', createdOn: '2026-01-01' })).toEqual([])
  })
})
