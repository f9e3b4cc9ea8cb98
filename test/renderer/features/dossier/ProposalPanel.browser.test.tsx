import { describe, expect, it } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { createProposal } from '#renderer/commands/proposals.ts'
import { getProposal } from '#renderer/data/queries/proposals.ts'
import { DossierPage } from '#renderer/features/dossier/index.ts'
import { today } from '#renderer/lib/clock.ts'
import { navigate, useLocation } from '#renderer/navigation/location.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { ProposalId, ProposalInput } from '#shared/domain/proposals/proposal.ts'
import { EXPIRES_SOON_DAYS } from '#shared/domain/proposals/proposalRules.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, done } from '#test/renderer/commands/inputs.ts'
import { aWindow, draw, t } from './aWindow.tsx'

async function aDossier(
  over: Partial<ProposalInput>,
): Promise<{ readonly clientId: ClientId; readonly proposalId: ProposalId }> {
  await aWindow()
  const clientId = done(await createClient({ input: aClientInput() })).id
  const input = {
    clientId,
    title: 'Cold store',
    amount: { minor: 1_250_000, currency: 'EUR' },
    status: 'sent',
    sentOn: addDays(today(), -10),
    validUntil: addDays(today(), 10),
    validityReason: '',
    ...over,
  } as const satisfies ProposalInput
  const proposalId = done(await createProposal({ input })).id
  navigate({ screen: 'client', clientId, tab: 'overview' })
  return { clientId, proposalId }
}

describe('the proposals of a dossier', () => {
  it('are opened from the panel and from the head, where the nearest expiry stands', async () => {
    const { clientId, proposalId } = await aDossier({})
    const screen = await draw(<DossierPage clientId={clientId} tab="overview" />)
    const links = screen.getByRole('link', { name: 'Cold store' })
    await expect.element(links.first()).toBeVisible()
    expect(links.elements()).toHaveLength(2)
    for (const link of [links.first(), links.last()]) {
      navigate({ screen: 'client', clientId, tab: 'overview' })
      await expect.poll(() => useLocation.getState().dialog).toBeNull()
      await link.click()
      await expect.poll(() => useLocation.getState().dialog).toEqual({ dialog: 'proposalForm', proposalId })
    }
  })

  it.each([
    [EXPIRES_SOON_DAYS, true],
    [EXPIRES_SOON_DAYS + 1, false],
  ])('in the head are marked from the day on which the list marks them: %i days', async (days, isMarked) => {
    const { clientId } = await aDossier({ validUntil: addDays(today(), days) })
    const screen = await draw(<DossierPage clientId={clientId} tab="overview" />)
    const head = screen.getByRole('definition').filter({ hasText: 'Cold store' })
    await expect.element(head).toBeVisible()
    expect(head.element().querySelector('svg') !== null).toBe(isMarked)
  })

  it('are accepted from their menu, also once expired, and extended with one press', async () => {
    const { clientId, proposalId } = await aDossier({ validUntil: addDays(today(), -1) })
    const screen = await draw(<DossierPage clientId={clientId} tab="overview" />)
    await expect.element(screen.getByText(t('dossier.overview.proposalExpired'))).toBeVisible()
    await screen.getByRole('button', { name: t('dossier.overview.extendProposal') }).click()
    await expect.poll(() => useLocation.getState().dialog).toEqual({ dialog: 'extendProposal', proposalId })

    await screen.getByRole('button', { name: t('proposals.menu.label', { title: 'Cold store' }) }).click()
    await screen.getByRole('menuitem', { name: t('vocabulary.proposalStatus.accepted') }).click()
    await expect.element(screen.getByText(t('dossier.overview.proposalExpired'))).not.toBeInTheDocument()
    expect(await getProposal(proposalId)).toMatchObject({ status: 'accepted' })
  })

  it('get another one, for this client', async () => {
    const { clientId } = await aDossier({ status: 'draft' })
    const screen = await draw(<DossierPage clientId={clientId} tab="overview" />)
    await screen.getByRole('button', { name: t('dossier.overview.addProposal') }).click()
    await expect.poll(() => useLocation.getState().dialog).toEqual({ dialog: 'proposalForm', clientId })
  })
})
