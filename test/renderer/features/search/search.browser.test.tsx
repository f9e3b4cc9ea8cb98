import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { db } from '#renderer/data/database.ts'
import { createClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createProposal } from '#renderer/commands/proposals.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { TABLE_OF } from '#renderer/data/schema.ts'
import { toStored } from '#renderer/data/storedRows.ts'
import { SearchPanel } from '#renderer/features/search/index.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { EntityKind } from '#shared/domain/records.ts'
import { aClient, anId, aPerson, aPosition, aRecord } from '#test/shared/builders.ts'
import { aClientInput, aPersonInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const box = page.getByRole('combobox', { name: 'Search everything' })
const option = (name: string | RegExp) => page.getByRole('option', { name })

/** A client with a deal, a question about it, a plan and a proposal. */
async function someTrade() {
  const clientId = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) })).id
  const deal = done(
    await createRecord('deal', {
      clientId,
      title: 'Pilot line',
      openedOn: TODAY,
      notes: 'They love tulips.',
    }),
  )
  const specialist = done(await createRecord('specialist', { name: 'Καίτη Ψαρρά' }))
  await createRecord('productQuestion', {
    clientId,
    dealId: deal.id,
    specialistId: specialist.id,
    question: 'How cold is it at night?',
    askedOn: TODAY,
  })
  await createRecord('accountPlan', {
    clientId,
    year: 2027,
    actions: [{ id: anId(), text: 'Invite them to the orchard', owner: '', dueOn: null, doneOn: null }],
  })
  done(
    await createProposal({
      input: {
        clientId,
        title: 'Two chambers',
        amount: null,
        status: 'draft',
        sentOn: null,
        validUntil: null,
        validityReason: '',
      },
    }),
  )
  return { deal }
}

describe('the search panel', () => {
  it('finds a record by its title and opens its page', async () => {
    const window = await aWindow()
    const { deal } = await someTrade()
    await window.show(<SearchPanel />)
    await box.fill('pílot')
    await expect.element(option(/Pilot line/)).toHaveTextContent('Aegean Foods')
    await expect.element(option(/Pilot line/)).toHaveTextContent('Deal')
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => useLocation.getState().route)
      .toEqual({ screen: 'record', kind: 'deal', id: deal.id })
  })

  it('finds by the texts inside, by what hangs on it, and by lines of its lists', async () => {
    const window = await aWindow()
    await someTrade()
    await window.show(<SearchPanel />)
    await box.fill('tulips')
    await expect.element(option(/Pilot line/)).toBeVisible()
    await box.fill('ψαρρα')
    await expect.element(option(/How cold is it at night/)).toBeVisible()
    await expect.element(option(/Καίτη Ψαρρά/)).toBeVisible()
    await box.fill('orchard')
    await expect.element(option(/2027/)).toHaveTextContent('Aegean Foods')
    await box.fill('nowhere at all')
    await expect.element(page.getByText('Nothing found for').first()).toBeVisible()
  })

  it('finds clients and people beside what belongs to them, and proposals', async () => {
    const window = await aWindow()
    await someTrade()
    await createPerson({ input: aPersonInput({ givenName: 'Aegina', familyName: 'Laskari' }) })
    await window.show(<SearchPanel />)
    await box.fill('aeg')
    await expect.element(option(/Aegean Foods.*Client/)).toBeVisible()
    await expect.element(option(/Aegina Laskari/)).toBeVisible()
    await expect.element(option(/How cold/)).toBeVisible()
    await box.fill('two chambers')
    await option(/Two chambers/).click()
    await expect.poll(() => useLocation.getState().dialog?.dialog).toBe('proposalForm')
  })

  it('finds among 10,000 clients, 20,000 people and 20,000 records', async () => {
    const window = await aWindow()
    await fill()
    const opening = performance.now()
    await window.show(<SearchPanel />)
    await box.fill('αιγαιο 77')
    await expect.element(option(/Ψυκτική Αιγαίου 77/).first(), { timeout: 30_000 }).toBeVisible()
    const told = [`first client ${elapsed(opening)} ms after opening`]
    await box.fill('καθαρισμ')
    await expect.element(option(/Ο καθαρισμός 7 /), { timeout: 30_000 }).toBeVisible()
    told.push(`first record ${elapsed(opening)} ms after opening`)
    for (const [typed, title] of [
      ['αιγαιο 9123', /Ψυκτική Αιγαίου 9123/],
      ['θαλαμος 1234', /Θάλαμος 1234/],
      ['παππα 777', /Παππά 777/],
    ] as const) {
      const before = performance.now()
      await box.fill(typed)
      await expect.element(option(title).first(), { timeout: 30_000, interval: 5 }).toBeVisible()
      told.push(`“${typed}” ${elapsed(before)} ms`)
    }
    console.info(`Search over 50,000 records: ${told.join(', ')}`)
  }, 120_000)
})

function elapsed(since: number): string {
  return (performance.now() - since).toFixed(0)
}

/** Written past the commands: only reading is of interest here. */
async function fill(): Promise<void> {
  const clients = times(10_000, (index) => aClient({ name: `Ψυκτική Αιγαίου ${String(index)}` }))
  const people = times(20_000, (index) => aPerson({ familyName: `Παππά ${String(index)}` }))
  const positions = people.map((person, index) =>
    aPosition({ personId: person.id, clientId: at(clients, index).id }),
  )
  const deals = times(6000, (index) =>
    aRecord('deal', {
      clientId: at(clients, index).id,
      title: `Θάλαμος ${String(index)}`,
      openedOn: TODAY,
      notes: 'Ζήτησαν στοιχεία για την κατανάλωση και δύο παραπομπές.',
    }),
  )
  const sales = times(8000, (index) =>
    aRecord('sale', {
      clientId: at(clients, index).id,
      month: `2026-${String(1 + (index % 12)).padStart(2, '0')}`,
      amount: { minor: 100 * index, currency: 'EUR' },
    }),
  )
  const complaints = times(6000, (index) =>
    aRecord('complaint', {
      clientId: at(clients, index).id,
      subject: index % 500 === 7 ? `Ο καθαρισμός ${String(index)} έμεινε` : `Βλάβη ${String(index)}`,
      receivedOn: TODAY,
    }),
  )
  await put('client', clients)
  await put('person', people)
  await put('position', positions)
  await put('deal', deals)
  await put('sale', sales)
  await put('complaint', complaints)
}

async function put<Kind extends EntityKind>(
  kind: Kind,
  rows: readonly Parameters<typeof toStored<Kind>>[1][],
): Promise<void> {
  await db.table(TABLE_OF[kind]).bulkPut(rows.map((row) => toStored(kind, row)))
}

function times<Item>(count: number, make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function at<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length] as Item // inside by the remainder; no list is empty
}
