import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { listRecords } from '#renderer/data/queries/records.ts'
import { RecordListPage } from '#renderer/features/records/index.ts'
import { changeRecordList } from '#renderer/features/records/useRecordListView.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { Promised } from '#shared/domain/afterSale/promise.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const row = (title: string) => page.getByRole('row', { name: new RegExp(title) })

/** The list of promises with some of them, made to one client. */
async function theList(promises: readonly Partial<Promised>[], language: 'en' | 'el' = 'en') {
  changeRecordList('promise', { filter: 'open', search: '', peekId: null })
  const window = await aWindow({ language, route: { screen: 'records', kind: 'promise' } })
  const clientId: ClientId = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) })).id
  for (const promise of promises)
    done(await createRecord('promise', { clientId, what: 'Send the drawings', madeOn: TODAY, ...promise }))
  await window.show(<RecordListPage kind="promise" />)
  return window
}

describe('the list of a kind of record', () => {
  it('says what the kind is for while there is none, and offers to write down the first', async () => {
    await theList([])
    await expect.element(page.getByText('No promise yet')).toBeVisible()
    await page.getByRole('button', { name: 'Add a promise' }).last().click()
    await expect.poll(() => useLocation.getState().dialog).toEqual({ dialog: 'recordForm', kind: 'promise' })
  })

  it('begins with what is open, and shows all when asked', async () => {
    await theList([
      { what: 'Call the haulier', dueOn: addDays(TODAY, 2) },
      { what: 'Send the drawings', keptOn: TODAY },
    ])
    await expect.element(row('Call the haulier')).toBeVisible()
    await expect.element(row('Call the haulier')).toHaveTextContent('Aegean Foods')
    await expect.element(row('Call the haulier')).toHaveTextContent('in 2 days')
    await expect.element(row('Send the drawings')).not.toBeInTheDocument()
    await page.getByRole('radio', { name: /All/ }).click()
    await expect.element(row('Send the drawings')).toBeVisible()
  })

  it('finds by the name of the client, whatever the accents', async () => {
    await theList([{ what: 'Call the haulier' }])
    await page.getByRole('searchbox').fill('aegeán')
    await expect.element(row('Call the haulier')).toBeVisible()
    await page.getByRole('searchbox').fill('nowhere')
    await expect.element(page.getByText('Nothing found')).toBeVisible()
    await page.getByRole('button', { name: 'Clear the search' }).click()
    await expect.element(row('Call the haulier')).toBeVisible()
  })

  it('looks at one beside the list by a click, and opens its page by Enter', async () => {
    await theList([{ what: 'Call the haulier', notes: 'He wakes early.' }])
    await row('Call the haulier').click()
    const peek = page.getByRole('complementary', { name: 'Call the haulier' })
    await expect.element(peek.getByText('He wakes early.')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => useLocation.getState().route.screen).toBe('record')
  })

  it('carries out an act of the kind from the peek', async () => {
    await theList([{ what: 'Call the haulier' }])
    await row('Call the haulier').click()
    await page
      .getByRole('complementary', { name: 'Call the haulier' })
      .getByRole('button', { name: 'Kept' })
      .click()
    await expect.poll(async () => (await listRecords('promise'))[0]?.keptOn).toBe(TODAY)
  })

  it('deletes what is selected, and brings it back', async () => {
    await theList([{ what: 'Call the haulier' }, { what: 'Send the drawings' }])
    await row('Call the haulier').getByRole('gridcell').first().click()
    await page.getByRole('toolbar').getByRole('button', { name: 'Delete' }).click()
    await expect.poll(async () => (await listRecords('promise')).length).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await listRecords('promise')).length).toBe(2)
  })

  it('speaks Greek', async () => {
    await theList([{ what: 'Τηλέφωνο στον μεταφορέα' }], 'el')
    await expect.element(row('Τηλέφωνο στον μεταφορέα')).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'Υποσχέσεις' })).toBeVisible()
  })
})
