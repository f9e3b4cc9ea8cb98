import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { ClientServiceCards } from '#renderer/features/service/index.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, aPersonInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const card = (name: string) => page.getByRole('group', { name })

async function aClientInAWindow(language: 'en' | 'el' = 'en') {
  const window = await aWindow({ language })
  const clientId: ClientId = done(await createClient({ input: aClientInput() })).id
  return { clientId, show: () => window.show(<ClientServiceCards clientId={clientId} />) }
}

const yesterday = addDays(TODAY, -1)

describe('how a client is served', () => {
  it('counts deliveries and promises in time, the satisfaction and what complaints cost', async () => {
    const { clientId, show } = await aClientInAWindow()
    const delivery = { clientId, promisedOn: yesterday }
    done(await createRecord('delivery', { ...delivery, title: 'Chamber', deliveredOn: yesterday }))
    done(await createRecord('delivery', { ...delivery, title: 'Doors', deliveredOn: TODAY }))
    done(
      await createRecord('promise', {
        clientId,
        what: 'Drawings',
        side: 'ours',
        madeOn: yesterday,
        dueOn: TODAY,
        keptOn: TODAY,
      }),
    )
    done(await createRecord('review', { clientId, title: 'First month', day: yesterday, rating: 4 }))
    done(
      await createRecord('complaint', {
        clientId,
        subject: 'The door drips',
        receivedOn: addDays(TODAY, -3),
        resolvedOn: TODAY,
        loss: { minor: 8500, currency: 'EUR' },
      }),
    )
    await show()
    const served = card('How we serve them')
    await expect.element(served).toHaveTextContent('Deliveries1 of 2 in time')
    await expect.element(served).toHaveTextContent('Our promises1 of 1 in time')
    await expect.element(served).toHaveTextContent('Satisfaction4 of 5')
    await expect.element(served).toHaveTextContent('solved within 3 days on average · cost us €85')
    await expect.element(served).toHaveTextContent('Sign-offnot signed off yet')
  })

  it('asks for a recommendation after a success, and not the same advocate too often', async () => {
    const { clientId, show } = await aClientInAWindow()
    const person = done(
      await createPerson({ input: aPersonInput({ givenName: 'Maria', familyName: 'Pappa' }) }),
    )
    const success = done(
      await createRecord('delivery', {
        clientId,
        title: 'Chamber',
        promisedOn: TODAY,
        deliveredOn: TODAY,
        outcome: 'asExpected',
      }),
    )
    for (const subject of ['Letter', 'Introduction'])
      done(await createRecord('referral', { clientId, subject, personId: person.id, askedOn: yesterday }))
    await show()
    const now = card('What to ask now')
    await expect.element(now).toHaveTextContent('Maria Pappa was asked 2 times this quarter')
    await expect.element(now).toHaveTextContent('until 1 Jan')
    await now.getByRole('button', { name: 'Ask for a recommendation' }).click()
    await expect
      .poll(() => useLocation.getState().dialog)
      .toEqual({ dialog: 'recordForm', kind: 'referral', clientId, deliveryId: success.id })
  })

  it('says when nobody asks how it goes, what is not agreed, and what the head has written', async () => {
    const { clientId, show } = await aClientInAWindow('el')
    done(
      await createRecord('delivery', {
        clientId,
        title: 'Θάλαμος',
        promisedOn: TODAY,
        deliveredOn: TODAY,
      }),
    )
    done(await createRecord('expectation', { clientId, subject: 'Χρόνος απόκρισης', heardOn: TODAY }))
    done(
      await createRecord('coachingNote', {
        clientId,
        day: yesterday,
        author: 'Άννα',
        text: 'Δείτε τη σύμβαση',
        isSignOff: true,
      }),
    )
    await show()
    const now = card('Τι να ζητήσετε τώρα')
    await expect.element(now).toHaveTextContent('δεν ρώτησε κανείς')
    await expect.element(now).toHaveTextContent('1 προσδοκία')
    await expect.element(now.getByRole('link', { name: 'Δείτε τη σύμβαση' })).toBeVisible()
    await expect.element(card('Πώς τους εξυπηρετούμε')).toHaveTextContent('Έγκριση φακέλου')
  })

  it('says nothing while nothing is known', async () => {
    const { show } = await aClientInAWindow()
    await show()
    await expect.element(page.getByRole('group')).not.toBeInTheDocument()
  })
})
