import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createProposal } from '#renderer/commands/proposals.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { RecordPage } from '#renderer/features/records/index.ts'
import type { Deal } from '#shared/domain/deals/deal.ts'
import { newItemId } from '#renderer/lib/itemIds.ts'
import { done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'
import { aClientOf, aMember, WithDialogs } from './aTrade.tsx'

async function thePage(over: Partial<Deal> = {}) {
  const window = await aWindow()
  const clientId = await aClientOf()
  await aMember(clientId, 'Boss', { decisionRole: 'decisionMaker', coverage: 'inDepth' })
  const { positionId } = await aMember(clientId, 'Engineer', { decisionRole: 'user', attitude: 'sceptic' })
  if (positionId === null) throw new Error('The engineer has no position')
  const roles = [{ id: newItemId(), positionId, role: 'evaluator', attitude: 'champion' }] as const
  const input = { clientId, title: 'Cold store', openedOn: TODAY, stage: 'needs', roles, ...over } as const
  const { id } = done(await createRecord('deal', input))
  await window.show(
    <WithDialogs>
      <RecordPage kind="deal" id={id} />
    </WithDialogs>,
  )
  return { clientId, id, stored: () => getRecord('deal', id) }
}

const stage = (name: string) =>
  page.getByRole('list', { name: 'Where it stands' }).getByRole('button', { name, exact: true })

describe('the page of a deal', () => {
  it('shows where it stands and how likely it is', async () => {
    await thePage({ value: { minor: 100_000, currency: 'EUR' } })
    await expect.element(stage('Needs')).toHaveAttribute('aria-current', 'step')
    await expect.element(page.getByText('30 %, as usual at this stage')).toBeVisible()
    await expect.element(page.getByText('€300', { exact: true })).toBeVisible()
  })

  it('goes to another stage with a press, and back with undo', async () => {
    const { stored } = await thePage({ probability: 80 })
    await expect.element(page.getByText('80 %, estimated (usual: 30 %)')).toBeVisible()
    await stage('Proposal').click()
    await expect.element(stage('Proposal')).toHaveAttribute('aria-current', 'step')
    await expect.poll(stored).toMatchObject({ stage: 'proposal', probability: null })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(stage('Needs')).toHaveAttribute('aria-current', 'step')
  })

  it('asks for the reason when it is won', async () => {
    const { stored } = await thePage()
    await stage('Won').click()
    const sheet = page.getByRole('dialog', { name: 'Won: why?' })
    await sheet.getByRole('textbox').fill('We answered first')
    await sheet.getByRole('button', { name: 'Close the deal' }).click()
    await expect.poll(stored).toMatchObject({ stage: 'won', outcome: 'We answered first' })
    await expect.element(stage('Won')).toHaveAttribute('aria-current', 'step')
  })

  it('has to do what is to be done about its proposals', async () => {
    const { clientId, id } = await thePage()
    const offer = { clientId, dealId: id, title: 'Offer', amount: null, status: 'sent' } as const
    const terms = { sentOn: TODAY, validUntil: null, validityReason: '' }
    done(await createProposal({ input: { ...offer, ...terms }, callTitle: 'Has it arrived?' }))
    await expect
      .element(page.getByRole('group', { name: 'To do' }).getByText('Has it arrived?', { exact: true }))
      .toBeVisible()
  })

  it('shows who decides: the part in this deal instead of the usual one, and whom nobody plays', async () => {
    await thePage()
    const team = page.getByRole('group', { name: 'Who decides about it' })
    await expect.element(team.getByText('We know 1 of 2')).toBeVisible()
    const engineer = team.getByRole('listitem').filter({ hasText: 'Anna Engineer' })
    await expect.element(engineer).toHaveTextContent('Evaluator · Champion')
    await expect.element(engineer).toHaveTextContent('For this deal')
    await expect.element(team.getByText('Approver: nobody yet')).toBeVisible()
    await expect.element(team.getByText('User: nobody yet')).toBeVisible()
  })
})
