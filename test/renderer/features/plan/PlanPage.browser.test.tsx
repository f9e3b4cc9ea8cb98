import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { startPlan } from '#renderer/commands/portfolio.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { RecordPage } from '#renderer/features/records/index.ts'
import { AccountPlanSchema } from '#shared/domain/portfolio/accountPlan.ts'
import { anId } from '../../../shared/builders.ts'
import { done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'
import { aClientNamed, sold } from '../portfolio/aPortfolio.ts'

const card = (name: string) => page.getByRole('group', { name, exact: true })

/** The page of a plan of this year with one objective, an action that is late and one that is not. */
async function thePlan() {
  const window = await aWindow()
  const clientId = await aClientNamed('Cold Stores', { class: 'key', keyReasons: ['image'] })
  const branch = await aClientNamed('Sindos', { parentId: clientId, unitKind: 'branch' })
  await sold(clientId, '2026-03', 50_000)
  await sold(branch, '2026-04', 20_000)
  const plan = AccountPlanSchema.parse({
    id: anId(),
    clientId,
    year: 2026,
    target: { minor: 100_000_00, currency: 'EUR' },
    objectives: [{ id: anId(), text: 'Renew the port station', measure: 'Contract signed', reached: 40 }],
    actions: [
      { id: anId(), text: 'Show the payback', dueOn: '2026-11-20' },
      { id: anId(), text: 'A trial unit', owner: 'Peter Aslan', dueOn: '2026-12-10' },
    ],
    reviewOn: '2026-12-15',
  })
  const { id } = done(await createRecord('accountPlan', plan))
  await window.show(<RecordPage kind="accountPlan" id={id} />)
  return { window, clientId, stored: () => getRecord('accountPlan', id) }
}

describe('the page of an account plan', () => {
  it('shows sales with branches beside the target and the year', async () => {
    await thePlan()
    await expect.element(card('Sales of the year')).toHaveTextContent('€70,000')
    await expect.element(card('Sales of the year')).toHaveTextContent('70% of the target, 92% of the year')
    await expect.element(card('Sales of the year')).toHaveTextContent('Behind')
  })

  it('ticks an action in place, and opens it again', async () => {
    const { stored } = await thePlan()
    await expect.element(card('Actions')).toHaveTextContent('1 late')
    await page.getByRole('checkbox', { name: 'Show the payback' }).click({ force: true })
    await expect
      .poll(async () => (await stored())?.actions.map(({ doneOn }) => doneOn))
      .toEqual([TODAY, null])
    await expect.element(card('Actions')).not.toHaveTextContent('1 late')
    await page.getByRole('checkbox', { name: 'Show the payback' }).click({ force: true })
    await expect.poll(async () => (await stored())?.actions[0]?.doneOn).toBeNull()
  })

  it('moves an objective by its slider', async () => {
    const { stored } = await thePlan()
    const slider = page.getByRole('slider', { name: 'Reached: Renew the port station' })
    await expect.element(slider).toHaveValue('40')
    slider.element().focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(async () => (await stored())?.objectives[0]?.reached).toBe(45)
    await expect.element(card('Objectives')).toHaveTextContent('45% on average')
  })

  it('is closed by its review', async () => {
    const { stored } = await thePlan()
    await userEvent.fill(page.getByRole('textbox', { name: 'What came of it' }), 'Finance comes in earlier.')
    await userEvent.click(page.getByRole('button', { name: 'Close the review' }))
    await expect.poll(async () => (await stored())?.reviewedOn).toBe(TODAY)
    expect((await stored())?.review).toBe('Finance comes in earlier.')
    await expect.element(page.getByText('Held on 23 November 2026')).toBeVisible()
  })

  it('is the only one of its client and year: a second cannot begin, one from elsewhere is pointed out', async () => {
    const { window, clientId } = await thePlan()
    expect(await startPlan({ clientId, year: 2026, reviewOn: null })).toEqual({
      ok: false,
      error: 'planExists',
    })
    const next = done(await startPlan({ clientId, year: 2027, reviewOn: null }))
    expect(await getRecord('accountPlan', next.id)).toMatchObject({ clientId, year: 2027, objectives: [] })
    const second = done(await createRecord('accountPlan', { clientId, year: 2026 }))
    await window.show(<RecordPage kind="accountPlan" id={second.id} />)
    await expect.element(page.getByText('There is another plan', { exact: false })).toBeVisible()
  })
})
