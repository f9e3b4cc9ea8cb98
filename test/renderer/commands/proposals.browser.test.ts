import { describe, expect, it } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { redo, undo } from '#renderer/commands/lib/undo.ts'
import {
  createProposal,
  deleteProposals,
  extendProposal,
  setProposalStatus,
  updateProposal,
} from '#renderer/commands/proposals.ts'
import { readCounters } from '#renderer/data/queries/counters.ts'
import { awaitingProposals, getProposal, listProposals } from '#renderer/data/queries/proposals.ts'
import { today } from '#renderer/lib/clock.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { ProposalInput } from '#shared/domain/proposals/proposal.ts'
import { addDays } from '#shared/lib/days.ts'
import { aStore, storedLog } from '../aStore.ts'
import { aClientInput, done } from './inputs.ts'

const NOBODY = '00000000-0000-7000-8000-00000000ffff' as ClientId // no record has it

async function aClientId(): Promise<ClientId> {
  await aStore()
  return done(await createClient({ input: aClientInput() })).id
}

function anOffer(clientId: ClientId, over: Partial<ProposalInput> = {}): ProposalInput {
  return {
    clientId,
    title: 'Ψυκτικός θάλαμος',
    amount: { minor: 1_250_000, currency: 'EUR' },
    status: 'draft',
    sentOn: null,
    validUntil: addDays(today(), 30),
    validityReason: '',
    ...over,
  }
}

describe('proposals', () => {
  it('are created, changed, sent, extended and accepted, each as one change with its name', async () => {
    const clientId = await aClientId()
    const { id } = done(await createProposal({ input: anOffer(clientId) }))
    expect(await getProposal(id)).toMatchObject({ status: 'draft', sentOn: null })
    done(await updateProposal({ id, input: anOffer(clientId, { title: 'Δύο θάλαμοι' }) }))
    done(await setProposalStatus({ ids: [id], status: 'sent' }))
    expect(await getProposal(id)).toMatchObject({ title: 'Δύο θάλαμοι', status: 'sent', sentOn: today() })
    expect((await awaitingProposals()).map((proposal) => proposal.id)).toEqual([id])
    const validUntil = addDays(today(), 60)
    done(await extendProposal({ id, validUntil, validityReason: 'Οι τιμές κρατήθηκαν.' }))
    expect(await getProposal(id)).toMatchObject({ validUntil, validityReason: 'Οι τιμές κρατήθηκαν.' })
    done(await setProposalStatus({ ids: [id], status: 'accepted' }))
    expect(await readCounters()).toMatchObject({ 'proposal.all': 1, 'proposal.awaiting': 0 })
    expect((await storedLog()).map(({ record }) => record.command).slice(1)).toEqual([
      'proposal.create',
      'proposal.update',
      'proposal.setStatus',
      'proposal.extend',
      'proposal.setStatus',
    ])
  })

  it('written down as sent were sent today, unless another day is known', async () => {
    const clientId = await aClientId()
    const { id } = done(await createProposal({ input: anOffer(clientId, { status: 'sent' }) }))
    expect(await getProposal(id)).toMatchObject({ sentOn: today() })
    const sentOn = addDays(today(), -5)
    done(await updateProposal({ id, input: anOffer(clientId, { status: 'sent', sentOn }) }))
    expect(await getProposal(id)).toMatchObject({ sentOn })
  })

  it('can be accepted and extended long after they expired', async () => {
    const clientId = await aClientId()
    const expired = anOffer(clientId, { status: 'sent', validUntil: addDays(today(), -100) })
    const { id } = done(await createProposal({ input: expired }))
    done(await extendProposal({ id, validUntil: today(), validityReason: '' }))
    done(await updateProposal({ id, input: expired }))
    done(await setProposalStatus({ ids: [id], status: 'accepted' }))
    expect(await getProposal(id)).toMatchObject({ status: 'accepted', validUntil: expired.validUntil })
  })

  it('are not shortened by an extension', async () => {
    const clientId = await aClientId()
    const { id } = done(await createProposal({ input: anOffer(clientId) }))
    const shorter = await extendProposal({ id, validUntil: today(), validityReason: '' })
    expect(shorter).toEqual({ ok: false, error: 'notLater' })
    expect((await storedLog()).length).toBe(2)
  })

  it('belong to a client that is there, and are refused without a title', async () => {
    const clientId = await aClientId()
    expect(await createProposal({ input: anOffer(NOBODY) })).toEqual({ ok: false, error: 'notFound' })
    expect(await createProposal({ input: anOffer(clientId, { title: ' ' }) })).toEqual({
      ok: false,
      error: 'invalidInput',
    })
    expect(await listProposals()).toEqual([])
  })

  it('come back from deletion and change of status by undo, and go again by redo', async () => {
    const clientId = await aClientId()
    const first = done(await createProposal({ input: anOffer(clientId) })).id
    const second = done(await createProposal({ input: anOffer(clientId, { status: 'inTalks' }) })).id
    const before = await listProposals()
    done(await setProposalStatus({ ids: [first, second], status: 'declined' }))
    expect(done(await undo())).toMatchObject({ command: 'proposal.setStatus', count: 2 })
    expect(await listProposals()).toEqual(before)
    done(await deleteProposals({ ids: [first, second] }))
    expect(await listProposals()).toEqual([])
    expect(done(await undo())).toMatchObject({ command: 'proposal.delete', count: 2 })
    expect(await listProposals()).toEqual(before)
    done(await redo())
    expect(await listProposals()).toEqual([])
  })
})
