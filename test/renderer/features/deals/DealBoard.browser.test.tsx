import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createRecord } from '#renderer/commands/records.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { DealBoardPage } from '#renderer/features/deals/index.ts'
import { ALL_DEALS, changeDealBoard } from '#renderer/features/deals/useDealBoard.ts'
import type { Deal, DealId } from '#shared/domain/deals/deal.ts'
import { addDays } from '#shared/lib/days.ts'
import { done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'
import { aClientOf, WithDialogs } from './aTrade.tsx'

const column = (name: string) => page.getByRole('region', { name, exact: true })
const card = (title: string) => page.getByRole('link', { name: title, exact: true })

/** The board with some deals of one client. */
async function theBoard(deals: readonly Partial<Deal>[]) {
  changeDealBoard({ order: 'stages', ...ALL_DEALS })
  const window = await aWindow({ route: { screen: 'dealBoard' } })
  const clientId = await aClientOf()
  const ids: DealId[] = []
  for (const deal of deals) {
    const input = { clientId, title: 'Cold store', openedOn: TODAY, ...deal }
    ids.push(done(await createRecord('deal', input)).id)
  }
  await window.show(
    <WithDialogs>
      <DealBoardPage />
    </WithDialogs>,
  )
  const stored = async (at = 0) => {
    const id = ids[at]
    return id === undefined ? null : getRecord('deal', id)
  }
  return { stored }
}

const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' })

describe('the board of deals', () => {
  it('says what deals are while there is none', async () => {
    await theBoard([])
    await expect.element(page.getByText('What you want to sell stands here')).toBeVisible()
  })

  it('has a column for each stage, with what is in it and how much may be counted on', async () => {
    await theBoard([
      { title: 'Cold store', stage: 'needs', value: euros(1000) },
      { title: 'Service', stage: 'needs', value: { minor: 50_000, currency: 'USD' } },
      { title: 'An idea', value: null },
    ])
    await expect.element(column('Needs').getByText('Cold store')).toBeVisible()
    await expect.element(column('Needs')).toHaveTextContent('2 deals')
    await expect.element(column('Needs')).toHaveTextContent('€1,000 · $500')
    await expect.element(column('Needs')).toHaveTextContent('€300 · $150 weighted')
    await expect.element(column('Idea').getByText('no value yet')).toBeVisible()
    await expect.element(page.getByText(/^3 open deals/)).toBeVisible()
  })

  it('takes a deal to the next stage by key, and the focus goes with it', async () => {
    const { stored } = await theBoard([{ title: 'Cold store', stage: 'contact' }])
    await expect.element(card('Cold store')).toBeVisible()
    card('Cold store').element().focus()
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
    await expect.element(column('Needs').getByText('Cold store')).toBeVisible()
    await expect.poll(() => document.activeElement?.textContent).toBe('Cold store')
    await expect.poll(async () => (await stored())?.stage).toBe('needs')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(column('Contact').getByText('Cold store')).toBeVisible()
  })

  it('goes from card to card with the arrows', async () => {
    await theBoard([
      { title: 'First', stage: 'idea', expectedOn: addDays(TODAY, 5) },
      { title: 'Second', stage: 'idea', expectedOn: addDays(TODAY, 9) },
      { title: 'Third', stage: 'proposal' },
    ])
    await expect.element(card('Third')).toBeVisible()
    card('First').element().focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => document.activeElement?.textContent).toBe('Second')
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(() => document.activeElement?.textContent).toBe('Third')
  })

  it('is dragged with the mouse, and asks why a deal was lost', async () => {
    // All columns have to be in view, or the board moves under the mouse.
    await page.viewport(1700, 900)
    onTestFinished(() => page.viewport(1280, 800))
    const { stored } = await theBoard([{ title: 'Cold store', stage: 'negotiation' }])
    await expect.element(card('Cold store')).toBeVisible()
    await page.getByRole('listitem').filter({ hasText: 'Cold store' }).dropTo(column('Lost'))
    const sheet = page.getByRole('dialog', { name: 'Lost: why?' })
    await expect.element(sheet).toBeVisible()
    await sheet.getByRole('button', { name: 'Close the deal' }).click()
    await expect.element(sheet.getByText('Please fill this in.')).toBeVisible()
    await sheet.getByRole('textbox').fill('The price of the rival')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.poll(stored).toMatchObject({
      stage: 'lost',
      outcome: 'The price of the rival',
      closedOn: TODAY,
    })
    await expect.element(column('Lost').getByText('Cold store')).toBeVisible()
  })

  it('shows what stands still', async () => {
    await theBoard([
      { title: 'Late', stage: 'needs', expectedOn: addDays(TODAY, -1) },
      { title: 'Silent', stage: 'negotiation', openedOn: addDays(TODAY, -40) },
    ])
    await expect.element(column('Needs').getByText('Day has passed')).toBeVisible()
    await expect.element(column('Negotiation').getByText('Gone cold')).toBeVisible()
  })

  it('is filtered by kind, and gives a way back when nothing is left', async () => {
    await theBoard([
      { title: 'A trial', kind: 'pilot' },
      { title: 'A machine', kind: 'product' },
    ])
    changeDealBoard({ kind: 'pilot' })
    await expect.element(card('A machine')).not.toBeInTheDocument()
    await expect.element(card('A trial')).toBeVisible()
    changeDealBoard({ kind: 'knowHow' })
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.element(card('A machine')).toBeVisible()
  })

  it('stands by month too: overdue first, without a day last', async () => {
    await theBoard([
      { title: 'Late', expectedOn: addDays(TODAY, -9) },
      { title: 'Soon', expectedOn: addDays(TODAY, 20) },
      { title: 'Some day' },
    ])
    await page.getByText('By month').click()
    await expect.element(column('December 2026').getByText('Soon')).toBeVisible()
    await expect.element(column('Day has passed').getByText('Late')).toBeVisible()
    await expect.element(column('No day yet').getByText('Some day')).toBeVisible()
  })
})
