import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createRecord } from '#renderer/commands/records.ts'
import { ClientMarketCards } from '#renderer/features/market/index.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const shares = () => page.getByRole('group', { name: 'Who else sells here' })
const general = () => page.getByRole('group', { name: 'What moves the whole market' })

async function theCards() {
  const window = await aWindow()
  const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) }))
  const chill = done(await createRecord('competitor', { name: 'Northern Chill' })).id
  const polar = done(await createRecord('competitor', { name: 'Polar Service' })).id
  const presence = { clientId, competitorId: chill, strength: 'some', share: 20 } as const
  done(await createRecord('competitorPresence', presence))
  await window.show(<ClientMarketCards clientId={clientId} />)
  return { clientId, polar }
}

describe('the market in a dossier', () => {
  it('shows who else sells there, the firmest first, and what they leave', async () => {
    const { clientId, polar } = await theCards()
    await expect
      .element(shares().getByRole('img'))
      .toHaveAccessibleName(/Competitors have 20% .* 80% is left/)
    done(
      await createRecord('competitorPresence', {
        clientId,
        competitorId: polar,
        strength: 'strong',
        share: 90,
      }),
    )
    await expect.element(shares().getByRole('listitem').first()).toHaveTextContent('Polar Service')
    await expect.element(shares().getByText('Together 10% more than everything')).toBeVisible()
  })

  it('has the three latest notes about the whole market, and none about other clients', async () => {
    await theCards()
    const other = done(await createClient({ input: aClientInput({ name: 'Ionian Ports' }) })).id
    for (const ago of [1, 2, 3, 4]) {
      done(await createRecord('marketNote', { day: addDays(TODAY, -ago), title: `Note ${ago}` }))
    }
    done(await createRecord('marketNote', { clientId: other, day: TODAY, title: 'Of another' }))
    await expect.element(general().getByText('Note 1')).toBeVisible()
    await expect.poll(() => general().getByRole('listitem').elements().length).toBe(3)
    expect(general().getByText('Of another').elements()).toEqual([])
  })
})
