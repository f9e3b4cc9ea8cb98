import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createRecord } from '#renderer/commands/records.ts'
import { PortfolioPage } from '#renderer/features/portfolio/index.ts'
import { day } from '#shared/lib/days.ts'
import { done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'
import { aClientNamed, freshPortfolio, sold } from './aPortfolio.ts'

const figure = (name: string) => page.getByRole('group', { name, exact: true })
const row = (name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })

/** A key client with a branch, and two that are not key: 100 in all, 60 of it key. */
async function theHouse() {
  freshPortfolio()
  const window = await aWindow({ route: { screen: 'portfolio' } })
  const key = await aClientNamed('Cold Stores', { class: 'key', keyReasons: ['revenue'] })
  const branch = await aClientNamed('Sindos station', { parentId: key, unitKind: 'branch' })
  const dairy = await aClientNamed('Dairy')
  const hotel = await aClientNamed('Hotel')
  await sold(key, '2026-03', 40_000)
  await sold(branch, '2026-04', 20_000)
  await sold(dairy, '2026-04', 37_000)
  await sold(hotel, '2026-05', 3_000)
  await sold(dairy, '2025-04', 18_500)
  await window.show(<PortfolioPage />)
  return { key, branch, dairy, hotel }
}

describe('the portfolio', () => {
  it('says how to begin while nothing was sold', async () => {
    freshPortfolio()
    const window = await aWindow({ route: { screen: 'portfolio' } })
    await window.show(<PortfolioPage />)
    await expect.element(page.getByText('On whom does your income depend?')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Add sale' })).toBeVisible()
  })

  it('shows the share of key clients with its band in words, and the largest client', async () => {
    await theHouse()
    await expect.element(figure('Sales')).toHaveTextContent('€100,000')
    await expect.element(figure('Share of key clients')).toHaveTextContent('60%')
    await expect.element(figure('Share of key clients')).toHaveTextContent('Watch')
    await expect.element(figure('Largest client')).toHaveTextContent('Cold Stores')
    await expect.element(figure('Largest client')).toHaveTextContent('60%')
  })

  it('adds branches to their parent, and shows them when asked', async () => {
    await theHouse()
    await expect.element(row('Cold Stores')).toHaveTextContent('€60,000')
    await expect.element(page.getByRole('link', { name: 'Sindos station' })).not.toBeInTheDocument()
    await userEvent.click(page.getByRole('button', { name: 'Show 1 unit of Cold Stores' }))
    await expect.element(row('Sindos station')).toHaveTextContent('€20,000')
  })

  it('compares with the same months, and with the reason "key by revenue"', async () => {
    await theHouse()
    await expect.element(row('Dairy')).toHaveTextContent('+100%')
    await expect.element(row('Dairy')).toHaveTextContent('5% or more: key by revenue?')
    await expect.element(row('Cold Stores')).not.toHaveTextContent('yet below')
  })

  it('shows on whom of us the house depends, once there is more than one', async () => {
    freshPortfolio()
    const window = await aWindow({ route: { screen: 'portfolio' } })
    const cold = await aClientNamed('Cold Stores', { manager: 'Iro Vardaki' })
    await sold(cold, '2026-03', 80_000)
    await sold(await aClientNamed('Dairy'), '2026-04', 20_000)
    await window.show(<PortfolioPage />)
    await expect.element(figure('By manager')).toHaveTextContent('Iro Vardaki')
    await expect.element(figure('By manager')).toHaveTextContent('The house depends on one person')
    await expect.element(figure('By manager')).toHaveTextContent('80%')
  })

  it('imagines that a client is lost, and comes back', async () => {
    await theHouse()
    await userEvent.click(page.getByRole('button', { name: 'What if we lose Cold Stores?' }))
    await expect
      .element(page.getByText('Imagined, and nothing is changed: without Cold Stores'))
      .toBeVisible()
    await expect.element(figure('Sales')).toHaveTextContent('€40,000')
    await expect.element(figure('Sales')).toHaveTextContent('instead of €100,000')
    await expect.element(figure('Share of key clients')).toHaveTextContent('Below usual')
    await expect.element(figure('Largest client')).toHaveTextContent('Mono-dependence')
    await userEvent.click(page.getByRole('button', { name: 'Back to what is' }))
    await expect.element(figure('Share of key clients')).toHaveTextContent('60%')
  })

  it('names what has no rate, and counts it as soon as there is one', async () => {
    const { hotel } = await theHouse()
    await sold(hotel, '2026-06', 1_000, 'USD')
    await expect.element(page.getByText('1 sale in USD is not counted', { exact: false })).toBeVisible()
    const rate = { from: 'USD', to: 'EUR', validFrom: day('2026-01-01'), rateMillionths: 900_000 }
    done(await createRecord('exchangeRate', rate))
    await expect.element(figure('Sales')).toHaveTextContent('€100,900')
    await expect.element(page.getByText('is not counted', { exact: false })).not.toBeInTheDocument()
  })

  it('shows another year, and the months as a table', async () => {
    await theHouse()
    await userEvent.click(page.getByRole('button', { name: 'As a table' }))
    const months = page.getByRole('table').first()
    await expect.element(months.getByRole('row', { name: 'April 2026' })).toHaveTextContent('€57,000€18,500')
    await userEvent.click(page.getByRole('button', { name: /Fiscal year/ }))
    await userEvent.click(page.getByRole('option', { name: '2025' }))
    await expect.element(figure('Sales')).toHaveTextContent('€18,500')
  })
})
