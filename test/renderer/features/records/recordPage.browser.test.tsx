import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createFollowUp } from '#renderer/commands/followUps.ts'
import { createRecord, deleteRecords, updateRecord } from '#renderer/commands/records.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { RecordPage, RecordSections } from '#renderer/features/records/index.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const ABSENT = '0190a000-0000-7000-8000-000000000000'

/** A deal with a client, on screen. */
async function theDeal() {
  const window = await aWindow({ route: { screen: 'records', kind: 'deal' } })
  const clientId = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) })).id
  const deal = { clientId, title: 'Cold rooms for two ships', openedOn: TODAY, stage: 'needs' } as const
  const { id } = done(await createRecord('deal', { ...deal, value: { minor: 21_900_000, currency: 'EUR' } }))
  return { window, clientId, id, show: () => window.show(<RecordPage kind="deal" id={id} />) }
}

describe('the page of a record', () => {
  it('says what it is, whose it is, and what is known; what is not known is left out', async () => {
    const { show } = await theDeal()
    await show()
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Cold rooms for two ships')
    await expect.element(page.getByRole('link', { name: 'Aegean Foods' })).toBeVisible()
    await expect.element(page.getByText('€219,000')).toBeVisible()
    await expect.element(page.getByText('Needs', { exact: true })).toBeVisible()
    await expect.element(page.getByText('Closed on')).not.toBeInTheDocument()
  })

  it('shows what hangs on it, and adds to it with deal and client known', async () => {
    const { show, id, clientId } = await theDeal()
    done(await createRecord('contract', { clientId, dealId: id, title: 'Five years', signedOn: TODAY }))
    await show()
    await expect.element(page.getByRole('link', { name: 'Five years' })).toBeVisible()
    await page.getByRole('button', { name: 'New tender' }).click()
    await expect
      .poll(() => useLocation.getState().dialog)
      .toEqual({ dialog: 'recordForm', kind: 'tender', clientId, dealId: id })
  })

  it('shows follow-ups about it and ticks them off', async () => {
    const { show, id, clientId } = await theDeal()
    const about = { kind: 'deal', id } as const
    const input = {
      title: 'Call the yard',
      clientId,
      personIds: [],
      dueDay: addDays(TODAY, 1),
      dueTime: null,
    }
    done(await createFollowUp({ input: { ...input, interactionId: null, about } }))
    await show()
    await expect.element(page.getByText('Call the yard')).toBeVisible()
    await page.getByRole('checkbox').click({ force: true })
    await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument()
  })

  it('opens the form of a follow-up about it', async () => {
    const { show, id, clientId } = await theDeal()
    await show()
    await page.getByRole('button', { name: 'Add follow-up' }).click()
    await expect
      .poll(() => useLocation.getState().dialog)
      .toEqual({ dialog: 'followUpForm', clientId, aboutKind: 'deal', aboutId: id })
  })

  it('tells its history when asked: which command changed which field', async () => {
    const { show, id } = await theDeal()
    done(await updateRecord('deal', id, { stage: 'proposal' }))
    await show()
    await page.getByRole('button', { name: 'History of changes' }).click()
    await expect.element(page.getByText(/: Stage$/)).toBeVisible()
    expect(page.getByRole('list').last().getByRole('listitem').elements()).toHaveLength(2)
  })

  it('stays when the record is deleted, and brings it back', async () => {
    const { show, id } = await theDeal()
    await show()
    await page.getByRole('button', { name: /^More for/ }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect.element(page.getByText('Not here any more')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await getRecord('deal', id)).not.toBeNull()
  })

  it('leads back to the list when there is no such record', async () => {
    const window = await aWindow()
    await window.show(<RecordPage kind="deal" id={ABSENT} />)
    await page.getByRole('button', { name: 'Back to: Deals' }).click()
    await expect.poll(() => useLocation.getState().route).toEqual({ screen: 'records', kind: 'deal' })
  })
})

describe('the sections of a dossier', () => {
  it('show what is open first, and fold what is missing into one row of offers', async () => {
    const { window, clientId } = await theDeal()
    done(
      await createRecord('deal', {
        clientId,
        title: 'An old one',
        openedOn: TODAY,
        closedOn: TODAY,
        stage: 'won',
      }),
    )
    await window.show(
      <RecordSections
        to="client"
        id={clientId}
        kinds={['deal', 'tender', 'promise']}
        presets={{ clientId }}
      />,
    )
    await expect
      .element(page.getByRole('group', { name: 'Deals' }).getByRole('listitem').first())
      .toHaveTextContent('Cold rooms for two ships')
    const offers = page.getByRole('group', { name: 'Write down' })
    await expect.element(offers.getByRole('button', { name: 'New tender' })).toBeVisible()
    await offers.getByRole('button', { name: 'Add a promise' }).click()
    await expect
      .poll(() => useLocation.getState().dialog)
      .toEqual({ dialog: 'recordForm', kind: 'promise', clientId })
  })

  it('lose a record that is deleted elsewhere', async () => {
    const { window, clientId, id } = await theDeal()
    await window.show(<RecordSections to="client" id={clientId} kinds={['deal']} presets={{ clientId }} />)
    await expect.element(page.getByRole('link', { name: 'Cold rooms for two ships' })).toBeVisible()
    done(await deleteRecords('deal', [id]))
    await expect.element(page.getByRole('button', { name: 'New deal' })).toBeVisible()
  })
})
