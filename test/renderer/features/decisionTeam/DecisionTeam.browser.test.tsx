import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { DecisionTeam, PositionForm } from '#renderer/features/decisionTeam/index.ts'
import { getPosition, positionsOfClient } from '#renderer/data/queries/positions.ts'
import { today } from '#renderer/lib/clock.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import type { PositionId, PositionInput } from '#shared/domain/decisionTeam/position.ts'
import type { PersonId, PersonInput } from '#shared/domain/people/person.ts'
import { addDays } from '#shared/lib/days.ts'
import {
  aClientInput,
  anInteractionInput,
  aPersonInput,
  aPositionInput,
  done,
} from '#test/renderer/commands/inputs.ts'
import { aWindow, draw, t } from '../dossier/aWindow.tsx'

async function aMember(
  clientId: ClientId,
  position: Partial<PositionInput> = {},
  person: Partial<PersonInput> = {},
): Promise<{ readonly id: PersonId; readonly positionId: PositionId }> {
  const made = done(
    await createPerson({ input: aPersonInput(person), position: aPositionInput(clientId, position) }),
  )
  if (made.positionId === null) throw new Error('A position was given')
  return { id: made.id, positionId: made.positionId }
}

async function aNewClient(): Promise<ClientId> {
  return done(await createClient({ input: aClientInput() })).id
}

const missing = (role: 'decisionMaker' | 'approver'): string =>
  t('dossier.team.missing', { role: t(`vocabulary.decisionRole.${role}`) })

describe('DecisionTeam', () => {
  it('holds a card in dashes for each part that nobody plays', async () => {
    await aWindow()
    const clientId = await aNewClient()
    await aMember(clientId, { decisionRole: 'approver' })
    const screen = await draw(<DecisionTeam clientId={clientId} />)
    await expect.element(screen.getByText(missing('decisionMaker'))).toBeVisible()
    await expect.element(screen.getByText(missing('approver'))).not.toBeInTheDocument()
    await screen
      .getByRole('button', { name: t('dossier.team.missingHint') })
      .first()
      .click()
    await expect.poll(() => useLocation.getState().dialog).toEqual({ dialog: 'personForm', clientId })
  })

  it('shows on a card what to remember before a call', async () => {
    await aWindow()
    const clientId = await aNewClient()
    const { id } = await aMember(
      clientId,
      { orientation: 'financial', attitude: 'supporter' },
      {
        birthday: { day: Number(today().slice(8)), month: Number(today().slice(5, 7)) },
        hobbies: ['sailing', 'chess', 'jazz', 'ceramics'],
        values: 'Keeps his word',
      },
    )
    const day = addDays(today(), -2)
    done(await createInteraction({ input: anInteractionInput(clientId, { personIds: [id], day }) }))
    const screen = await draw(<DecisionTeam clientId={clientId} />)
    await expect.element(screen.getByText('Approver\u00a0· Financial\u00a0· Supporter')).toBeVisible()
    await expect.element(screen.getByText(t('dossier.team.birthdayToday'))).toBeVisible()
    await expect.element(screen.getByText('sailing · chess · jazz', { exact: true })).toBeVisible()
    await expect.element(screen.getByText('Keeps his word')).toBeVisible()
    await expect.element(screen.getByText('2 days ago')).toBeVisible()
  })

  it('keeps those who left as history, and others apart', async () => {
    await aWindow()
    const clientId = await aNewClient()
    await aMember(clientId, { toDay: addDays(today(), -1) }, { familyName: 'Gone' })
    await aMember(clientId, { decisionRole: null }, { familyName: 'Aside' })
    const screen = await draw(<DecisionTeam clientId={clientId} />)
    const left = screen.getByRole('region', { name: t('dossier.team.left') })
    const others = screen.getByRole('region', { name: t('dossier.team.others') })
    await expect.element(left.getByText('Μαρία Gone')).toBeVisible()
    await expect.element(others.getByText('Μαρία Aside')).toBeVisible()
  })
})

describe('PositionForm', () => {
  it('asks for a person when none is given, and saves nothing without one', async () => {
    await aWindow()
    const clientId = await aNewClient()
    const person = done(await createPerson({ input: aPersonInput() }))
    const screen = await draw(<PositionForm clientId={clientId} />)
    await screen.getByRole('button', { name: t('dossier.position.save'), exact: true }).click()
    await expect.element(screen.getByText(t('validation.required'))).toBeVisible()
    expect(await positionsOfClient(clientId)).toEqual([])

    await screen.getByRole('combobox', { name: t('dossier.position.person') }).fill('παππα')
    await screen.getByRole('option', { name: 'Μαρία Παππά' }).click()
    await screen.getByLabelText(t('dossier.position.title')).fill('Head of procurement')
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect
      .poll(() => positionsOfClient(clientId))
      .toMatchObject([{ personId: person.id, title: 'Head of procurement', decisionRole: null }])
  })

  it('ends the position of somebody who has left', async () => {
    await aWindow()
    const clientId = await aNewClient()
    const { positionId } = await aMember(clientId)
    const screen = await draw(<PositionForm positionId={positionId} />)
    await screen.getByRole('button', { name: t('dossier.position.hasLeft') }).click()
    await expect.poll(async () => (await getPosition(positionId))?.toDay).toBe(addDays(today(), -1))
    await screen.getByRole('button', { name: t('app.undo') }).click()
    await expect.poll(async () => (await getPosition(positionId))?.toDay).toBeNull()
  })
})
