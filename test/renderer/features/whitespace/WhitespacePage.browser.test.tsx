import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createRecord } from '#renderer/commands/records.ts'
import { listRecords } from '#renderer/data/queries/records.ts'
import { WhitespacePage } from '#renderer/features/whitespace/index.ts'
import { useWhitespaceView } from '#renderer/features/whitespace/useWhitespaceView.ts'
import { done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'
import { aClientNamed } from '../portfolio/aPortfolio.ts'

const field = (name: string | RegExp) => page.getByRole('gridcell', { name })
const states = async () => (await listRecords('whitespaceCell')).map(({ state }) => state)

/** A client with a branch, two offerings and a competitor; nothing is filled in. */
async function theMatrix() {
  useWhitespaceView.setState({ filter: 'all', spot: null })
  const window = await aWindow({ route: { screen: 'whitespace' } })
  const head = await aClientNamed('Cold Stores', { class: 'key', keyReasons: ['image'] })
  const branch = await aClientNamed('Sindos', { parentId: head, unitKind: 'branch' })
  const rooms = done(await createRecord('offering', { name: 'Chill room' })).id
  const service = done(await createRecord('offering', { name: 'Service contract' })).id
  const rival = done(await createRecord('competitor', { name: 'Frigo Adria' })).id
  await window.show(<WhitespacePage clientId={branch} />)
  return { head, branch, rooms, service, rival }
}

describe('the whitespace', () => {
  it('says how to begin without offerings', async () => {
    const window = await aWindow({ route: { screen: 'whitespace' } })
    await aClientNamed('Cold Stores')
    await window.show(<WhitespacePage />)
    await expect.element(page.getByText('Who serves them with what?')).toBeVisible()
  })

  it('shows the whole group of a unit, each field unknown at first', async () => {
    await theMatrix()
    await expect.element(page.getByRole('grid', { name: 'Whitespace of Cold Stores' })).toBeVisible()
    await expect.element(field('Chill room, Sindos: Unknown')).toBeVisible()
    await expect.poll(() => page.getByRole('gridcell').all().length).toBe(4)
  })

  it('is filled in by keys: arrows move, letters set', async () => {
    await theMatrix()
    await userEvent.click(field('Chill room, Cold Stores: Unknown'))
    await userEvent.keyboard('u')
    await expect.element(field('Chill room, Cold Stores: Us')).toBeVisible()
    await expect.element(field('Chill room, Sindos: Unknown; bought from us by Cold Stores')).toBeVisible()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(field(/^Chill room, Sindos/)).toHaveFocus()
    await userEvent.keyboard('i')
    await expect.element(field(/^Chill room, Sindos: In-house/)).toBeVisible()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(field(/^Service contract, Sindos/)).toHaveFocus()
    await userEvent.keyboard('{Home}')
    await expect.element(field(/^Service contract, Cold Stores/)).toHaveFocus()
    await expect.poll(async () => (await states()).toSorted()).toEqual(['inHouse', 'us'])
  })

  it('names the competitor, and forgets the name when somebody else serves them', async () => {
    const { rival } = await theMatrix()
    await userEvent.click(field('Service contract, Sindos: Unknown'))
    await page.getByRole('radio', { name: 'Competitor', exact: true }).click({ force: true })
    await userEvent.click(page.getByRole('button', { name: /Not known who/ }))
    await userEvent.click(page.getByRole('option', { name: 'Frigo Adria' }))
    await expect.element(field('Service contract, Sindos: Frigo Adria')).toBeVisible()
    expect((await listRecords('whitespaceCell'))[0]?.competitorId).toBe(rival)
    await page.getByRole('radio', { name: 'Nobody' }).click({ force: true })
    await expect.element(field('Service contract, Sindos: Nobody')).toBeVisible()
    await expect.poll(async () => (await listRecords('whitespaceCell'))[0]?.competitorId).toBeNull()
    expect(await states()).toEqual(['none'])
  })

  it('finds the openings', async () => {
    const { head, rooms } = await theMatrix()
    await createRecord('whitespaceCell', { clientId: head, offeringId: rooms, state: 'us' })
    await page.getByRole('radio', { name: /^Openings/ }).click({ force: true })
    await expect.poll(() => page.getByRole('rowheader').all().length).toBe(1)
    await expect.element(page.getByRole('rowheader', { name: 'Chill room' })).toBeVisible()
  })
})
