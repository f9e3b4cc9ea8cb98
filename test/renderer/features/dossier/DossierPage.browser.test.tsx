import { describe, expect, it } from 'vitest'
import { createClient, deleteClients } from '#renderer/commands/clients.ts'
import { createFollowUp } from '#renderer/commands/followUps.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { DossierPage } from '#renderer/features/dossier/index.ts'
import { followUpsOfClient } from '#renderer/data/queries/followUps.ts'
import { today } from '#renderer/lib/clock.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, anInteractionInput, done } from '#test/renderer/commands/inputs.ts'
import { aWindow, draw, t } from './aWindow.tsx'

async function aClientWithFollowUp(title: string): Promise<ClientId> {
  const { id: clientId } = done(await createClient({ input: aClientInput() }))
  const due = { dueDay: addDays(today(), 3), dueTime: null }
  done(await createFollowUp({ input: { clientId, personIds: [], title, interactionId: null, ...due } }))
  return clientId
}

describe('DossierPage', () => {
  it('completes a follow-up by a tick, and takes that back', async () => {
    await aWindow()
    const clientId = await aClientWithFollowUp('Send the offer')
    const screen = await draw(<DossierPage clientId={clientId} tab="overview" />)
    const tick = screen.getByRole('checkbox', { name: 'Complete: Send the offer' })
    // The box itself is for screen readers; what is seen and pressed lies above it.
    await tick.click({ force: true })
    await expect.element(screen.getByText(t('dossier.followUps.empty'))).toBeVisible()
    expect((await followUpsOfClient(clientId))[0]?.doneOn).toBe(today())

    await screen.getByRole('button', { name: t('app.undo') }).click()
    await expect.element(tick).toBeVisible()
    expect((await followUpsOfClient(clientId))[0]?.doneOn).toBeNull()
  })

  it('says what matters today: the next step, no offer, the last dealing', async () => {
    await aWindow()
    const clientId = await aClientWithFollowUp('Call about the visit')
    const input = anInteractionInput(clientId, { day: addDays(today(), -1) })
    done(await createInteraction({ input }))
    const screen = await draw(<DossierPage clientId={clientId} tab="timeline" />)
    await expect.element(screen.getByText('Call about the visit')).toBeVisible()
    await expect.element(screen.getByText('in 3 days')).toBeVisible()
    await expect.element(screen.getByText(t('dossier.facts.noExpiry'))).toBeVisible()
    await expect.element(screen.getByText('yesterday').first()).toBeVisible()
  })

  it('opens the form that answers the next question', async () => {
    await aWindow()
    const { id } = done(await createClient({ input: aClientInput({ summary: '' }) }))
    const screen = await draw(<DossierPage clientId={id} tab="overview" />)
    await screen.getByRole('link', { name: t('dossier.completeness.question.summary') }).click()
    await expect.poll(() => useLocation.getState().dialog).toEqual({ dialog: 'clientForm', clientId: id })
  })

  it('stays where it was when a client is deleted, and brings the client back', async () => {
    await aWindow()
    const clientId = await aClientWithFollowUp('Send the offer')
    const screen = await draw(<DossierPage clientId={clientId} tab="overview" />)
    await screen.getByRole('button', { name: t('dossier.header.more') }).click()
    await screen.getByRole('menuitem', { name: t('dossier.header.delete') }).click()
    await expect.element(screen.getByText(t('dossier.page.deletedText'))).toBeVisible()
    await screen.getByRole('button', { name: t('dossier.page.undoDelete') }).click()
    await expect.element(screen.getByRole('checkbox', { name: 'Complete: Send the offer' })).toBeVisible()
  })

  it('leads back to the clients when there is no such client', async () => {
    await aWindow()
    const { id } = done(await createClient({ input: aClientInput() }))
    done(await deleteClients({ ids: [id] }))
    done(await createClient({ input: aClientInput({ name: 'Somebody else' }) }))
    const screen = await draw(<DossierPage clientId={id} tab="overview" />)
    await expect.element(screen.getByText(t('dossier.page.missingText'))).toBeVisible()
    await expect
      .element(screen.getByRole('button', { name: t('dossier.page.undoDelete') }))
      .not.toBeInTheDocument()
    await screen.getByRole('button', { name: t('dossier.page.backToClients') }).click()
    await expect.poll(() => useLocation.getState().route).toEqual({ screen: 'clients' })
  })
})
