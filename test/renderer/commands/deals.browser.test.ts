import { describe, expect, it } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { moveDeal } from '#renderer/commands/deals.ts'
import { completeFollowUpCommand, reopenFollowUpCommand } from '#renderer/commands/followUps.ts'
import { undo } from '#renderer/commands/lib/undo.ts'
import { createProposal, recordAfterSending, setProposalStatus } from '#renderer/commands/proposals.ts'
import { createRecord, updateRecord } from '#renderer/commands/records.ts'
import { planTender, setTenderStep } from '#renderer/commands/tenders.ts'
import { followUpsAbout, interactionsAbout } from '#renderer/data/queries/about.ts'
import { getProposal } from '#renderer/data/queries/proposals.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { today } from '#renderer/lib/clock.ts'
import { TENDER_STEPS } from '#shared/domain/tenders/tender.ts'
import type { ProposalInput } from '#shared/domain/proposals/proposal.ts'
import { addDays } from '#shared/lib/days.ts'
import { addWorkingDays } from '#shared/lib/workingDays.ts'
import { aStore } from '../aStore.ts'
import { aClientInput, done } from './inputs.ts'

const CALLS = {
  arrived: 'Has it arrived?',
  nextSteps: 'Next steps',
  urgency: 'Urgency',
  interim: 'A day for interim results',
  interimTalk: 'Interim results',
}

async function aClientWith(): Promise<ProposalInput> {
  await aStore()
  const { id: clientId } = done(await createClient({ input: aClientInput() }))
  return {
    clientId,
    title: 'Cold store',
    amount: null,
    status: 'draft',
    sentOn: null,
    validUntil: null,
    validityReason: '',
  }
}

describe('a deal', () => {
  it('is won with a reason, and stays where it was without one', async () => {
    const { clientId } = await aClientWith()
    const { id } = done(await createRecord('deal', { clientId, title: 'Cold store', openedOn: today() }))
    expect(await moveDeal({ id, stage: 'won', reason: '' })).toEqual({ ok: false, error: 'reasonMissing' })
    expect(await getRecord('deal', id)).toMatchObject({ stage: 'idea', closedOn: null })
    done(await moveDeal({ id, stage: 'won', reason: 'The response time' }))
    expect(await getRecord('deal', id)).toMatchObject({
      stage: 'won',
      closedOn: today(),
      outcome: 'The response time',
    })
    done(await undo())
    expect(await getRecord('deal', id)).toMatchObject({ stage: 'idea', closedOn: null })
  })

  it('has a day when a form says that it is decided, and none when it is open again', async () => {
    const { clientId } = await aClientWith()
    const { id } = done(
      await createRecord('deal', { clientId, title: 'x', openedOn: today(), stage: 'lost' }),
    )
    expect(await getRecord('deal', id)).toMatchObject({ closedOn: today() })
    done(await updateRecord('deal', id, { stage: 'needs' }))
    expect(await getRecord('deal', id)).toMatchObject({ closedOn: null })
  })
})

describe('a tender', () => {
  it('makes a follow-up of every open step at one stroke, and no second one', async () => {
    const { clientId } = await aClientWith()
    const deadline = addDays(today(), 200)
    const { id } = done(
      await createRecord('tender', { clientId, title: 'x', deadline, doneSteps: ['participants'] }),
    )
    const titles = Object.fromEntries(TENDER_STEPS.map((step) => [step, `Do ${step}`])) as Record<
      (typeof TENDER_STEPS)[number],
      string
    > // made from all steps
    expect(done(await planTender({ id, titles }))).toEqual({ followUps: 6 })
    const made = await followUpsAbout(id)
    expect(made.map(({ step }) => step)).toEqual(TENDER_STEPS.slice(1))
    expect(made.at(-1)).toMatchObject({ dueDay: deadline, title: 'Do handIn', clientId })
    expect(done(await planTender({ id, titles }))).toEqual({ followUps: 0 })
    done(await setTenderStep({ id, step: 'needs', isDone: true }))
    expect(await getRecord('tender', id)).toMatchObject({ doneSteps: ['participants', 'needs'] })
    expect((await followUpsAbout(id)).find(({ step }) => step === 'needs')?.doneOn).toBe(today())
  })

  it('knows that a step is done when its follow-up is, and that it is open again', async () => {
    const { clientId } = await aClientWith()
    const deadline = addDays(today(), 200)
    const { id } = done(await createRecord('tender', { clientId, title: 'x', deadline }))
    const titles = Object.fromEntries(TENDER_STEPS.map((step) => [step, step])) as Record<
      (typeof TENDER_STEPS)[number],
      string
    > // as above
    done(await planTender({ id, titles }))
    const followUp = (await followUpsAbout(id)).find(({ step }) => step === 'needs')
    if (followUp === undefined) throw new Error('The needs have no follow-up')
    done(await completeFollowUpCommand({ id: followUp.id }))
    expect(await getRecord('tender', id)).toMatchObject({ doneSteps: ['needs'] })
    done(await reopenFollowUpCommand({ id: followUp.id }))
    expect(await getRecord('tender', id)).toMatchObject({ doneSteps: [] })
  })

  it('takes all follow-ups back with one undo', async () => {
    const { clientId } = await aClientWith()
    const { id } = done(
      await createRecord('tender', { clientId, title: 'x', deadline: addDays(today(), 200) }),
    )
    const titles = Object.fromEntries(TENDER_STEPS.map((step) => [step, step])) as Record<
      (typeof TENDER_STEPS)[number],
      string
    > // as above
    done(await planTender({ id, titles }))
    done(await undo())
    expect(await followUpsAbout(id)).toEqual([])
  })
})

describe('a proposal after sending', () => {
  it('gets one follow-up for the call on the next working day', async () => {
    const input = await aClientWith()
    const { id } = done(await createProposal({ input, callTitle: 'Call' }))
    expect(await followUpsAbout(id)).toEqual([])
    done(await setProposalStatus({ ids: [id], status: 'sent', callTitles: { [id]: 'Has it arrived?' } }))
    expect(await followUpsAbout(id)).toMatchObject([
      { title: 'Has it arrived?', dueDay: addWorkingDays(today(), 1), step: 'arrived', doneOn: null },
    ])
    done(await setProposalStatus({ ids: [id], status: 'draft' }))
    done(await setProposalStatus({ ids: [id], status: 'sent', callTitles: { [id]: 'Has it arrived?' } }))
    expect(await followUpsAbout(id)).toHaveLength(1)
  })

  it('writes the call, its answers and what stays open in one command', async () => {
    const input = await aClientWith()
    const { id } = done(await createProposal({ input: { ...input, status: 'sent' }, callTitle: 'Call' }))
    const answers = { arrivedOn: today(), nextSteps: 'The board meets', urgency: '', interimOn: null }
    done(await recordAfterSending({ id, answers, summary: 'It has arrived', personIds: [], titles: CALLS }))
    expect(await getProposal(id)).toMatchObject({ status: 'received', afterSending: answers })
    expect(await interactionsAbout(id)).toMatchObject([{ kind: 'call', text: 'It has arrived' }])
    const open = (await followUpsAbout(id)).filter(({ doneOn }) => doneOn === null)
    expect(open.map(({ step, title }) => [step, title])).toEqual([
      ['urgency', 'Urgency'],
      ['interim', 'A day for interim results'],
    ])
    done(await undo())
    expect(await interactionsAbout(id)).toEqual([])
    expect(await followUpsAbout(id)).toMatchObject([{ step: 'arrived', doneOn: null }])
  })
})
