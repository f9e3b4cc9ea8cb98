import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { importRecords } from '#renderer/commands/importing.ts'
import { createProposal } from '#renderer/commands/proposals.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { getProposal, listProposals } from '#renderer/data/queries/proposals.ts'
import { ProposalListPage } from '#renderer/features/proposals/index.ts'
import { searchProposals, showProposals } from '#renderer/features/proposals/useProposalView.ts'
import { openDialog } from '#renderer/navigation/location.ts'
import type { Proposal, ProposalId, ProposalInput } from '#shared/domain/proposals/proposal.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClient } from '#test/shared/builders.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

/** A loaded machine takes its time. */
const SOON = { timeout: 15_000 }

const field = (label: string) => page.getByRole('textbox', { name: label, exact: true })
const row = (title: string) => page.getByRole('row', { name: new RegExp(title) })
const save = () => userEvent.keyboard('{Control>}{Enter}{/Control}')

/** The list with some proposals of one client, in the order given. */
async function theList({
  language = 'en',
  offers = [],
}: {
  language?: 'en' | 'el'
  offers?: readonly Partial<ProposalInput>[]
} = {}) {
  showProposals('awaiting')
  searchProposals('')
  const window = await aWindow({ language, route: { screen: 'proposals' } })
  const clientId = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) })).id
  const ids: ProposalId[] = []
  for (const over of offers) {
    const input = {
      clientId,
      title: 'Cold store',
      amount: null,
      status: 'sent',
      sentOn: addDays(TODAY, -10),
      validUntil: addDays(TODAY, 10),
      validityReason: '',
      ...over,
    } as const satisfies ProposalInput
    ids.push(done(await createProposal({ input })).id)
  }
  await window.show(<ProposalListPage />)
  const stored = async (at: number): Promise<Proposal | null> => {
    const id = ids[at]
    return id === undefined ? null : getProposal(id)
  }
  return { clientId, ids, stored }
}

const euro = (euros: number) => ({ minor: euros * 100, currency: 'EUR' })

describe('the list of proposals', () => {
  it('says what it is for while there is none, and offers to write down the first', async () => {
    await theList()
    await expect.element(page.getByText('Your offers stand here')).toBeVisible()
    await page.getByRole('button', { name: 'New proposal' }).last().click()
    await expect.element(page.getByRole('dialog', { name: 'New proposal' })).toBeVisible()
  })

  it('begins with what awaits an answer, and sums what is shown by currency', async () => {
    await theList({
      offers: [
        { title: 'Cold store', amount: euro(12_500) },
        { title: 'Service', amount: euro(1500) },
        { title: 'Chillers', amount: { minor: 99_900, currency: 'USD' } },
        { title: 'An idea', status: 'draft', amount: euro(7) },
      ],
    })
    await expect.element(row('Cold store')).toBeVisible()
    await expect.element(row('An idea')).not.toBeInTheDocument()
    await expect.element(page.getByText('3 · €14,000 · $999')).toBeVisible()
    await page.getByRole('radio', { name: /Drafts/ }).click()
    await expect.element(row('An idea')).toBeVisible()
    await expect.element(page.getByText('1 · €7')).toBeVisible()
  })

  it('does not show a proposal as expired during its last day', async () => {
    await theList({
      offers: [
        { title: 'Ends today', validUntil: TODAY },
        { title: 'Ended', validUntil: addDays(TODAY, -1) },
      ],
    })
    await expect.element(row('Ends today').getByRole('img', { name: 'Last day' })).toBeVisible()
    await expect.element(row('Ended').getByRole('img', { name: 'Expired' })).toBeVisible()
    await page.getByRole('radio', { name: /Expiring soon/ }).click()
    await expect.element(row('Ended')).not.toBeInTheDocument()
    await expect.element(row('Ends today')).toBeVisible()
  })

  it('changes the status of an expired proposal from its row, and undo brings the old one back', async () => {
    const { stored } = await theList({ offers: [{ validUntil: addDays(TODAY, -40) }] })
    await page.getByRole('button', { name: 'What to do with “Cold store”' }).click()
    await page.getByRole('menuitem', { name: 'Accepted' }).click()
    await expect.element(page.getByText('“Cold store” is now: Accepted.')).toBeVisible()
    expect(await stored(0)).toMatchObject({ status: 'accepted' })
    await expect.element(page.getByText('No answer is awaited')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(row('Cold store')).toBeVisible()
    expect(await stored(0)).toMatchObject({ status: 'sent' })
  })

  it('deletes what is selected and brings it back from the toast', async () => {
    await theList({ offers: [{ title: 'Cold store' }, { title: 'Service' }] })
    await row('Cold store').getByRole('checkbox').click({ force: true })
    await row('Service').getByRole('checkbox').click({ force: true })
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect.element(page.getByText('2 proposals were deleted.')).toBeVisible()
    await expect.poll(listProposals).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(row('Service')).toBeVisible()
    expect(await listProposals()).toHaveLength(2)
  })

  it('puts several proposals into one status', async () => {
    const { stored } = await theList({ offers: [{ title: 'Cold store' }, { title: 'Service' }] })
    await page.getByRole('checkbox', { name: 'Select all' }).click({ force: true })
    await page.getByRole('button', { name: 'Change status' }).click()
    await page.getByRole('menuitem', { name: 'In talks' }).click()
    await expect.element(page.getByText('2 proposals are now: In talks.')).toBeVisible()
    expect(await stored(0)).toMatchObject({ status: 'inTalks' })
    expect(await stored(1)).toMatchObject({ status: 'inTalks' })
  })

  it('finds a proposal by its client and says when nothing was found', async () => {
    await theList({ offers: [{}] })
    await page.getByRole('searchbox').fill('aegean')
    await expect.element(row('Cold store')).toBeVisible()
    await page.getByRole('searchbox').fill('nowhere')
    await expect.element(page.getByText('No proposal here matches “nowhere”.')).toBeVisible()
    await page.getByRole('button', { name: 'Clear search' }).last().click()
    await expect.element(row('Cold store')).toBeVisible()
  })

  it('opens the form on a click', async () => {
    await theList({ offers: [{}] })
    await row('Cold store').click()
    await expect.element(field('What is offered')).toHaveValue('Cold store')
  })
})

describe('the form of a proposal', () => {
  it('writes one down with a natural reason, and sending it takes today', async () => {
    await theList({ language: 'el' })
    await page.getByRole('button', { name: 'Νέα προσφορά' }).first().click()
    await page.getByRole('combobox', { name: 'Πελάτης' }).fill('aegean')
    await page.getByRole('option', { name: 'Aegean Foods' }).click()
    await field('Τι προσφέρεται').fill('Ψυκτικός θάλαμος')
    await field('Ποσό').fill('12.500,50')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Κατάσταση/ })
      .click()
    await page.getByRole('option', { name: 'Στάλθηκε' }).click()
    await save()
    await expect.element(page.getByText('Η προσφορά «Ψυκτικός θάλαμος» προστέθηκε.')).toBeVisible()
    expect(await listProposals()).toMatchObject([
      {
        title: 'Ψυκτικός θάλαμος',
        amount: { minor: 1_250_050, currency: 'EUR' },
        status: 'sent',
        sentOn: TODAY,
        validUntil: addDays(TODAY, 30),
        validityReason: expect.stringContaining('σας εγγυόμαστε') as string,
      },
    ])
  })

  it('says beside each field what is wrong, keeps what was typed and stores nothing', async () => {
    await theList()
    openDialog({ dialog: 'proposalForm' })
    await field('Amount').fill('12.500')
    await field('Sent on').fill('20/11/2026')
    await field('Valid through').fill('19/11/2026')
    await save()
    await expect.element(field('Amount')).toHaveAccessibleDescription(/An amount is a number/)
    await expect.element(field('What is offered')).toHaveAccessibleDescription('Please fill this in.')
    await expect
      .element(page.getByRole('combobox', { name: 'Client' }))
      .toHaveAccessibleDescription('Please fill this in.')
    await expect.element(field('Amount')).toHaveValue('12.500')
    expect(await listProposals()).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  it('names the colleagues who prepared it, in their order, and leaves out those who have gone', async () => {
    const { clientId } = await theList()
    const eleni = done(
      await createRecord('specialist', { name: 'Eleni Vasileiou', title: 'Refrigeration' }),
    ).id
    const kostas = done(await createRecord('specialist', { name: 'Kostas Doukas' })).id
    done(await createRecord('specialist', { name: 'Petros Gone', archivedOn: addDays(TODAY, -5) }))
    openDialog({ dialog: 'proposalForm', clientId })
    await field('What is offered').fill('Service contract')
    const box = page.getByRole('combobox', { name: 'Add: Prepared by' })
    await box.fill('gone')
    await expect.element(page.getByText('Nothing matches')).toBeVisible()
    await box.fill('kostas')
    await page.getByRole('option', { name: 'Kostas Doukas' }).click()
    await expect.element(box).toHaveFocus()
    await box.fill('eleni')
    await page.getByRole('option', { name: /Eleni Vasileiou/ }).click()
    await expect.element(box).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await save()
    await expect.poll(listProposals).toMatchObject([{ specialistIds: [kostas, eleni] }])
  })

  it('knows the client of a dossier', async () => {
    const { clientId } = await theList()
    openDialog({ dialog: 'proposalForm', clientId })
    await field('What is offered').fill('Service contract')
    await save()
    await expect.poll(listProposals).toMatchObject([{ clientId, title: 'Service contract', status: 'draft' }])
  })

  it(
    'offers ten thousand clients without keeping anybody waiting: fifty at first, the others by typing',
    { timeout: 60_000 },
    async () => {
      const { clientId } = await theList()
      const many = Array.from({ length: 10_000 }, (_, index) => aClient({ name: `Πελάτης ${index}` }))
      done(
        await importRecords(
          'clients',
          many.map((client) => ['client', client]),
          () => undefined,
          new AbortController().signal,
        ),
      )
      openDialog({ dialog: 'proposalForm' })
      const box = page.getByRole('combobox', { name: 'Client' })
      await expect.element(box, SOON).toBeVisible()
      const tasks: number[] = []
      const observer = new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      )
      observer.observe({ type: 'longtask' })
      await box.click()
      await expect.element(page.getByRole('option').first(), SOON).toBeVisible()
      expect(page.getByRole('option').elements()).toHaveLength(50)
      await box.fill('πελατησ 9876')
      await page.getByRole('option', { name: 'Πελάτης 9876' }).click()
      await expect.element(box).toHaveValue('Πελάτης 9876')
      observer.disconnect()
      // Some 70 ms; a busy machine may take a few times that, drawing or sorting all of them far longer.
      expect(Math.max(0, ...tasks)).toBeLessThan(700)
      await page.getByRole('button', { name: 'Cancel' }).click()

      // One that is chosen already stands in the box from the start.
      openDialog({ dialog: 'proposalForm', clientId })
      await expect.element(box, SOON).toHaveValue('Aegean Foods')
      await page.getByRole('button', { name: 'Cancel' }).click()
    },
  )

  it('deletes with undo', async () => {
    const { ids, stored } = await theList({ offers: [{}] })
    openDialog({ dialog: 'proposalForm', proposalId: ids[0] })
    await page.getByRole('button', { name: 'Delete' }).click()
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    expect(await stored(0)).toBeNull()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => stored(0)).toMatchObject({ title: 'Cold store' })
  })
})

describe('an extension', () => {
  it('offers later days, says why, and makes an expired proposal valid again', async () => {
    const { stored } = await theList({ offers: [{ validUntil: addDays(TODAY, -3), validityReason: 'Old' }] })
    await page.getByRole('button', { name: 'What to do with “Cold store”' }).click()
    await page.getByRole('menuitem', { name: 'Extend' }).click()
    await expect
      .element(page.getByText('Now valid through Friday 20 November 2026 (3 days ago).'))
      .toBeVisible()
    await page.getByRole('button', { name: '7 days more' }).click()
    await expect.element(field('New last day')).toHaveValue('30/11/2026')
    await field('Why until then').fill('The supplier held the prices.')
    await save()
    await expect.element(page.getByText('“Cold store” holds through 30 Nov.')).toBeVisible()
    expect(await stored(0)).toMatchObject({
      validUntil: addDays(TODAY, 7),
      validityReason: 'The supplier held the prices.',
      status: 'sent',
    })
  })

  it('is not taken for a shorter validity', async () => {
    const { ids, stored } = await theList({ offers: [{}] })
    const before = await stored(0)
    if (ids[0] === undefined) throw new Error('There is no proposal')
    openDialog({ dialog: 'extendProposal', proposalId: ids[0] })
    await field('New last day').fill('24/11/2026')
    await save()
    await expect
      .element(field('New last day'))
      .toHaveAccessibleDescription('An extension ends later than the present last day.')
    expect(await stored(0)).toEqual(before)
    await page.getByRole('button', { name: 'Cancel' }).click()
  })

  it('says so when the proposal was deleted meanwhile', async () => {
    await theList()
    openDialog({
      dialog: 'extendProposal',
      proposalId: '00000000-0000-7000-8000-00000000ffff' as ProposalId, // no record has it
    })
    await expect.element(page.getByText('This proposal is no longer there')).toBeVisible()
  })
})
