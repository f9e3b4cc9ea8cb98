import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { getRecord } from '#renderer/data/queries/records.ts'
import { RecordPage } from '#renderer/features/records/index.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, aPersonInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const way = () => page.getByRole('group', { name: 'The way of the answer' })
const press = (name: string) => way().getByRole('button', { name }).click()
const current = () =>
  way()
    .getByRole('listitem')
    .filter({ has: page.getByRole('button') })

async function thePage() {
  const window = await aWindow()
  const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) }))
  const person = aPersonInput({ givenName: 'Maria', familyName: 'Pappa' })
  const { id: personId } = done(await createPerson({ input: person }))
  done(await createRecord('specialist', { name: 'Diana Reeve', expertise: ['contracts'] }))
  const marlow = done(await createRecord('specialist', { name: 'Stephen Marlow', expertise: ['CO₂'] })).id
  const { id } = done(
    await createRecord('productQuestion', {
      ...{ clientId, personId, question: 'Is CO2 safe in a cellar?', askedOn: addDays(TODAY, -2) },
      dueOn: addDays(TODAY, -1),
    }),
  )
  await window.show(<RecordPage kind="productQuestion" id={id} />)
  return { id, clientId, marlow }
}

describe('the way of a product question', () => {
  it('goes step by step, from the specialist who knows to the client', async () => {
    const { id, clientId, marlow } = await thePage()
    await expect.element(way().getByText('Maria Pappa')).toBeVisible()
    await expect.element(way().getByText('Promised for:')).toBeVisible()
    await expect.element(way().getByRole('button', { name: /Stephen Marlow/ })).toBeVisible()
    await press('Pass on today')
    await expect.poll(() => getRecord('productQuestion', id)).toMatchObject({ specialistId: marlow })

    await way().getByRole('textbox', { name: 'The answer, word for word' }).fill('Yes.\nWith a detector.')
    await press('Take the answer down')
    await expect.element(way().getByRole('blockquote')).toHaveTextContent('Yes. With a detector.')
    await expect.element(current()).toHaveTextContent('Client told')

    await way().getByText('Call', { exact: true }).click()
    await press('Told today')
    await expect
      .poll(() => interactionsOfClient(clientId))
      .toMatchObject([{ kind: 'call', text: 'Yes.\nWith a detector.', direction: 'outgoing' }])
    await expect.poll(() => current().elements()).toHaveLength(0)
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await expect.poll(() => interactionsOfClient(clientId)).toEqual([])
    await expect.element(way().getByRole('button', { name: 'Told today' })).toBeVisible()
  })
})
