import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { followUpsAbout } from '#renderer/data/queries/about.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { RecordPage } from '#renderer/features/records/index.ts'
import { newItemId } from '#renderer/lib/itemIds.ts'
import type { Tender } from '#shared/domain/tenders/tender.ts'
import { addDays } from '#shared/lib/days.ts'
import { anInteractionInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'
import { aClientOf, aMember, WithDialogs } from '../deals/aTrade.tsx'

async function thePage(over: Partial<Tender> = {}) {
  const window = await aWindow()
  const clientId = await aClientOf('Municipality')
  const mayor = await aMember(clientId, 'Mayor', { decisionRole: 'decisionMaker' })
  const engineer = await aMember(clientId, 'Engineer', { decisionRole: 'evaluator' })
  const talk = { kind: 'meeting', day: addDays(TODAY, -5), personIds: [engineer.id] } as const
  done(await createInteraction({ input: anInteractionInput(clientId, talk) }))
  const participantIds = [engineer.positionId, mayor.positionId].filter((id) => id !== null)
  const input = { clientId, title: 'Ice rink', deadline: addDays(TODAY, 200), participantIds, ...over }
  const { id } = done(await createRecord('tender', input))
  await window.show(
    <WithDialogs>
      <RecordPage kind="tender" id={id} />
    </WithDialogs>,
  )
  return { id, stored: () => getRecord('tender', id) }
}

const factor = (name: string, over: Partial<Tender['criteria'][number]> = {}) => ({
  id: newItemId(),
  name,
  weight: 50,
  ours: null,
  theirs: null,
  note: '',
  ...over,
})

describe('the page of a tender', () => {
  it('plans back from the deadline, and makes follow-ups of it at one stroke', async () => {
    const { id } = await thePage()
    const plan = page.getByRole('group', { name: 'The way to the deadline' })
    await plan.getByRole('button', { name: 'Make follow-ups of these 7 steps' }).click()
    await expect.element(plan.getByText('Every open step has its follow-up.')).toBeVisible()
    await expect.poll(async () => (await followUpsAbout(id)).length).toBe(7)
    await expect
      .poll(async () => (await followUpsAbout(id))[0])
      .toMatchObject({ title: 'Know who takes part (Ice rink)', step: 'participants' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await followUpsAbout(id)).length).toBe(0)
  })

  it('ticks a step, and plans the rest without it', async () => {
    const { stored } = await thePage()
    const plan = page.getByRole('group', { name: 'The way to the deadline' })
    await plan.getByRole('checkbox', { name: 'Done: Know who takes part' }).click({ force: true })
    await expect.poll(stored).toMatchObject({ doneSteps: ['participants'] })
    await expect.element(plan.getByRole('button', { name: 'Make follow-ups of these 6 steps' })).toBeVisible()
  })

  it('says who was spoken to, and whom nobody has spoken to', async () => {
    await thePage()
    const people = page.getByRole('group', { name: 'Who takes part' })
    const rows = people.getByRole('listitem')
    await expect.element(rows.nth(0)).toHaveTextContent('Anna Mayor')
    await expect.element(rows.nth(0)).toHaveTextContent('Nobody has spoken to')
    await expect.element(rows.nth(1)).toHaveTextContent('Last spoken to 5 days ago')
  })

  it('scores against the strongest rival where the table stands', async () => {
    const { stored } = await thePage({
      criteria: [factor('Price', { ours: 2, theirs: 4 }), factor('Service', { weight: 30 })],
    })
    const score = page.getByRole('group', { name: 'Success factors' })
    await expect.element(score.getByText('The weights add up to 80: 20 % are missing.')).toBeVisible()
    await expect.element(score.getByText('What costs us most: Price')).toBeVisible()
    await score.getByRole('textbox', { name: 'We in Service' }).fill('5')
    await userEvent.keyboard('{Enter}')
    await expect.poll(async () => (await stored())?.criteria[1]?.ours).toBe(5)
    await score.getByRole('textbox', { name: 'Weight of Service' }).fill('50')
    await userEvent.tab()
    await expect.poll(async () => (await stored())?.criteria[1]?.weight).toBe(50)
    await expect.element(score.getByText(/add up to/)).not.toBeInTheDocument()
  })

  it('puts back what makes no sense', async () => {
    const { stored } = await thePage({ criteria: [factor('Price', { ours: 2 })] })
    const cell = page.getByRole('textbox', { name: 'We in Price' })
    await cell.fill('9')
    await userEvent.keyboard('{Enter}')
    await expect.element(cell).toHaveValue('2')
    expect((await stored())?.criteria[0]?.ours).toBe(2)
  })
})
