import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { createPosition } from '#renderer/commands/positions.ts'
import { openFollowUps } from '#renderer/data/queries/followUps.ts'
import { interactionsOfClient } from '#renderer/data/queries/interactions.ts'
import { QuickEntry } from '#renderer/features/quickEntry/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { PersonId } from '#shared/domain/people/person.ts'
import { translator } from '#shared/i18n/translate.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, aPersonInput, aPositionInput, done } from '#test/renderer/commands/inputs.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const t = translator('en')
const text = () => page.getByRole('textbox', { name: t('quickEntry.text'), exact: true })
const who = () => page.getByRole('combobox', { name: t('quickEntry.who') })

async function aMember(): Promise<{ readonly clientId: ClientId; readonly personId: PersonId }> {
  const { id: clientId } = done(await createClient({ input: aClientInput({ name: 'Aegean' }) }))
  const { id: personId } = done(
    await createPerson({ input: aPersonInput({ givenName: 'Maria', familyName: 'Pappa' }) }),
  )
  done(await createPosition({ personId, input: aPositionInput(clientId, { title: 'Buyer' }) }))
  return { clientId, personId }
}

describe('QuickEntry', () => {
  it('finds a person by letters, takes a kind by its letter, and saves with a next step', async () => {
    const { show } = await aWindow()
    const { clientId, personId } = await aMember()
    await show(<QuickEntry />)
    await expect.element(who()).toHaveFocus()
    await userEvent.keyboard('pap')
    await expect.element(page.getByRole('option', { name: /Maria Pappa.*Buyer, Aegean/ })).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('v')
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('Saw the new plant{Tab}Send figures{Tab}3d{Control>}{Enter}{/Control}')
    await expect
      .poll(async () => (await interactionsOfClient(clientId))[0])
      .toMatchObject({
        kind: 'visit',
        text: 'Saw the new plant',
        personIds: [personId],
        day: TODAY,
      })
    expect(await openFollowUps()).toMatchObject([
      { title: 'Send figures', dueDay: addDays(TODAY, 3), clientId },
    ])
    await page.getByRole('button', { name: t('app.undo') }).click()
    await expect.poll(openFollowUps).toEqual([])
    expect(await interactionsOfClient(clientId)).toEqual([])
  })

  it('knows who is meant on a card, and the arrows choose the kind', async () => {
    const { show } = await aWindow()
    const { personId } = await aMember()
    await show(<QuickEntry personId={personId} />)
    await expect.element(page.getByText('Buyer, Aegean')).toBeVisible()
    await expect
      .element(page.getByRole('radio', { name: t('vocabulary.interactionKind.call') }))
      .toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect
      .element(page.getByRole('radio', { name: t('vocabulary.interactionKind.meeting') }))
      .toBeChecked()
    await userEvent.keyboard('{Enter}')
    await expect.element(text()).toHaveFocus()
  })

  it('asks who when the person of the card works nowhere', async () => {
    const { show } = await aWindow()
    const { id } = done(await createPerson({ input: aPersonInput() }))
    await show(<QuickEntry personId={id} />)
    await expect.element(who()).toHaveFocus()
    await userEvent.keyboard('zzz')
    await expect.element(page.getByText(t('quickEntry.nobody', { text: 'zzz' }))).toBeVisible()
  })

  it('says what is missing, saves nothing and keeps what was typed', async () => {
    const { show } = await aWindow()
    const { clientId } = await aMember()
    await show(<QuickEntry clientId={clientId} />)
    await page.getByRole('textbox', { name: t('quickEntry.day'), exact: true }).fill('some day')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByText(t('validation.required')).first()).toBeVisible()
    await expect.element(page.getByText(t('validation.invalidDay'))).toBeVisible()
    await expect
      .element(page.getByRole('textbox', { name: t('quickEntry.day'), exact: true }))
      .toHaveValue('some day')
    expect(await interactionsOfClient(clientId)).toEqual([])
  })

  it('can be told somebody else', async () => {
    const { show } = await aWindow()
    const { clientId } = await aMember()
    done(await createClient({ input: aClientInput({ name: 'Harbour' }) }))
    await show(<QuickEntry clientId={clientId} />)
    await page.getByRole('button', { name: t('quickEntry.change') }).click()
    await userEvent.keyboard('har{Enter}')
    await expect.element(page.getByText('Harbour')).toBeVisible()
    await expect
      .element(page.getByRole('radio', { name: t('vocabulary.interactionKind.call') }))
      .toHaveFocus()
  })
})
