import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createProposal } from '#renderer/commands/proposals.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { followUpsAbout, interactionsAbout } from '#renderer/data/queries/about.ts'
import { getProposal } from '#renderer/data/queries/proposals.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import type { ProposalInput } from '#shared/domain/proposals/proposal.ts'
import { addDays } from '#shared/lib/days.ts'
import { done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'
import { aClientOf, aMember, WithDialogs } from '../deals/aTrade.tsx'

async function aSentOffer(over: Partial<ProposalInput> = {}) {
  const window = await aWindow()
  const clientId = await aClientOf()
  await aMember(clientId, 'Boss', { decisionRole: 'decisionMaker', orientation: 'executive' })
  await aMember(clientId, 'Finance', { decisionRole: 'approver', orientation: 'financial' })
  await aMember(clientId, 'User', { decisionRole: 'user' })
  const deal = done(await createRecord('deal', { clientId, title: 'The cold wing', openedOn: TODAY }))
  const input = {
    clientId,
    title: 'Cold store',
    amount: null,
    status: 'sent',
    sentOn: addDays(TODAY, -3),
    validUntil: null,
    validityReason: '',
    ...over,
  } as const satisfies ProposalInput
  const { id } = done(await createProposal({ input, callTitle: 'Call: has it arrived?' }))
  await window.show(<WithDialogs>{null}</WithDialogs>)
  return { id, dealId: deal.id }
}

const openSteps = async (id: string) =>
  (await followUpsAbout(id)).filter(({ doneOn }) => doneOn === null).map(({ step }) => step)

describe('the call after sending', () => {
  it('writes the answers down, and makes follow-ups only of what stays open', async () => {
    const { id } = await aSentOffer()
    expect(await openSteps(id)).toEqual(['arrived'])
    openDialog({ dialog: 'afterSending', proposalId: id })
    const sheet = page.getByRole('dialog', { name: 'After sending' })
    await sheet
      .getByRole('textbox', { name: 'What are the next steps at their end?' })
      .fill('The board meets')
    await expect.element(sheet.getByRole('status')).toHaveTextContent('Ask what makes it urgent: Cold store')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(sheet).not.toBeInTheDocument()
    await expect.poll(() => openSteps(id)).toEqual(['urgency', 'interim'])
    await expect
      .poll(() => getProposal(id))
      .toMatchObject({
        status: 'received',
        afterSending: { arrivedOn: TODAY, nextSteps: 'The board meets' },
      })
    const [call] = await interactionsAbout(id)
    expect(call?.text).toContain('it has arrived')
    expect(call?.text).toContain('The board meets')
  })

  it('asks nothing more while it has not arrived, and calls again on the next working day', async () => {
    const { id } = await aSentOffer()
    openDialog({ dialog: 'afterSending', proposalId: id })
    const sheet = page.getByRole('dialog', { name: 'After sending' })
    await sheet.getByText('Not yet').click()
    await expect.element(sheet.getByText(/^Then we call again on Tuesday 24 Nov/)).toBeVisible()
    await expect.element(sheet.getByText('What makes it urgent for them?')).not.toBeInTheDocument()
    await sheet.getByRole('button', { name: 'Write the call down' }).click()
    await expect
      .poll(async () => (await followUpsAbout(id)).map(({ dueDay }) => dueDay))
      .toEqual([addDays(TODAY, 1)])
    await expect.poll(() => openSteps(id)).toEqual(['arrived'])
  })
})

describe('the follow-up of a step', () => {
  it('leads to the call', async () => {
    const { id } = await aSentOffer()
    const [call] = await followUpsAbout(id)
    if (call === undefined) throw new Error('There is no call')
    openDialog({ dialog: 'followUpForm', followUpId: call.id })
    await page.getByRole('button', { name: 'Five steps after sending' }).click()
    await expect.element(page.getByRole('dialog', { name: 'After sending' })).toBeVisible()
  })
})

describe('the form of a proposal', () => {
  it('suggests arguments by what convinces the readers, and says to whom none speaks', async () => {
    const { id, dealId } = await aSentOffer()
    openDialog({ dialog: 'proposalForm', proposalId: id })
    const sheet = page.getByRole('dialog')
    await expect
      .element(sheet.getByText('No argument speaks to Anna Boss and Anna Finance yet.'))
      .toBeVisible()
    await expect.element(sheet.getByText('Nobody knows yet what convinces Anna User.')).toBeVisible()
    await sheet.getByRole('button', { name: 'Economic effect in figures' }).click()
    await sheet.getByRole('textbox', { name: 'Argument' }).fill('Economic effect in figures: 23 % less')
    await expect.element(sheet.getByText('No argument speaks to Anna Boss yet.')).toBeVisible()
    await sheet.getByRole('button', { name: /Belongs to no deal/ }).click()
    await page.getByRole('option', { name: 'The cold wing' }).click()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect
      .poll(() => getProposal(id))
      .toMatchObject({
        dealId,
        arguments: [{ orientation: 'financial', text: 'Economic effect in figures: 23 % less' }],
      })
  })

  it('leads to the five steps while a question is open', async () => {
    const { id } = await aSentOffer()
    openDialog({ dialog: 'proposalForm', proposalId: id })
    await page.getByRole('button', { name: 'Five steps after sending' }).click()
    await expect.element(page.getByRole('dialog', { name: 'After sending' })).toBeVisible()
  })
})
