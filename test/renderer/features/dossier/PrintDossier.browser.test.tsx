import { describe, expect, it, vi } from 'vitest'
import { createClient } from '#renderer/commands/clients.ts'
import { createInteraction } from '#renderer/commands/interactions.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { PrintDossier } from '#renderer/features/dossier/index.ts'
import { dossierOf, gatherMaterial } from '#renderer/features/dossier/gatherDossier.ts'
import { today } from '#renderer/lib/clock.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { DossierSchema } from '#shared/formats/dossier.ts'
import {
  aClientInput,
  anInteractionInput,
  aPersonInput,
  aPositionInput,
  done,
} from '#test/renderer/commands/inputs.ts'
import { anId } from '#test/shared/builders.ts'
import { aWindow, draw, t } from './aWindow.tsx'

async function aClientWithStory(): Promise<ClientId> {
  const { id: clientId } = done(await createClient({ input: aClientInput() }))
  const position = aPositionInput(clientId)
  const open = done(await createPerson({ input: aPersonInput(), position }))
  const hidden = done(
    await createPerson({ input: aPersonInput({ familyName: 'Hidden', restricted: true }), position }),
  )
  const personIds = [open.id, hidden.id]
  done(await createInteraction({ input: anInteractionInput(clientId, { personIds }) }))
  done(await createInteraction({ input: anInteractionInput(clientId, { kind: 'note' }) }))
  return clientId
}

const refusing = (
  error: 'cancelled' | 'readOnly' | 'diskFull' | 'folderGone' | 'writeFailed' | 'renderFailed',
) => ({
  'pdf.saveDossier': () => ({ ok: false, error }) as const,
})

describe('PrintDossier', () => {
  it('lists what each edition holds, and whom it leaves out', async () => {
    await aWindow()
    const screen = await draw(<PrintDossier clientId={await aClientWithStory()} />)
    await expect.element(screen.getByText(t('dossier.print.teamPersonal', { count: 1 }))).toBeVisible()
    await expect.element(screen.getByText(t('dossier.print.timeline', { count: 2 }))).toBeVisible()
    await expect.element(screen.getByText(t('dossier.print.restricted', { count: 1 }))).toBeVisible()
    await screen.getByText(t('dossier.print.handOut'), { exact: true }).click()
    await expect.element(screen.getByText(t('dossier.print.timeline', { count: 1 }))).toBeVisible()
  })

  it.each(['readOnly', 'diskFull', 'folderGone', 'writeFailed'] as const)(
    'says in one sentence that the place was wrong: %s',
    async (error) => {
      await aWindow(refusing(error))
      const screen = await draw(<PrintDossier clientId={await aClientWithStory()} />)
      await screen.getByRole('button', { name: t('dossier.print.save') }).click()
      await expect.element(screen.getByText(t(`dossier.print.error.${error}`))).toBeVisible()
      await expect
        .element(screen.getByRole('button', { name: t('dossier.print.chooseAnother') }))
        .toBeVisible()
    },
  )

  it('offers another try when the pages could not be made', async () => {
    await aWindow(refusing('renderFailed'))
    const screen = await draw(<PrintDossier clientId={await aClientWithStory()} />)
    await screen.getByRole('button', { name: t('dossier.print.save') }).click()
    await expect.element(screen.getByText(t('dossier.print.error.renderFailed'))).toBeVisible()
    await expect.element(screen.getByRole('button', { name: t('dossier.print.tryAgain') })).toBeVisible()
  })

  it('goes quietly back when the person cancels', async () => {
    const save = vi.fn(refusing('cancelled')['pdf.saveDossier'])
    await aWindow({ 'pdf.saveDossier': save })
    const screen = await draw(<PrintDossier clientId={await aClientWithStory()} />)
    await screen.getByRole('button', { name: t('dossier.print.save') }).click()
    await expect.poll(() => save.mock.calls.length).toBe(1)
    await expect.element(screen.getByRole('button', { name: t('dossier.print.save') })).toBeEnabled()
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
  })

  it('opens the file that was saved, and says when it has gone', async () => {
    const saved = { fileId: anId(), fileName: 'Dossier.pdf' }
    await aWindow({
      'pdf.saveDossier': () => ({ ok: true, value: saved }),
      'files.open': () => ({ ok: false, error: 'notOpened' }),
    })
    const screen = await draw(<PrintDossier clientId={await aClientWithStory()} />)
    await screen.getByRole('button', { name: t('dossier.print.save') }).click()
    await expect.element(screen.getByText('Dossier.pdf')).toBeVisible()
    await screen.getByRole('button', { name: t('dossier.print.open') }).click()
    await expect.element(screen.getByText(t('dossier.print.openFailed'))).toBeVisible()
  })

  it('gathers a dossier in which nobody restricted appears', async () => {
    await aWindow()
    const material = await gatherMaterial(await aClientWithStory(), today())
    if (material === null) throw new Error('The client is there')
    const dossier = DossierSchema.parse(dossierOf(material, 'internal', today(), 'A. Manager'))
    expect(dossier.members).toHaveLength(1)
    expect(dossier.interactions).toHaveLength(2)
    expect(JSON.stringify(dossier)).not.toContain('Hidden')
  })
})
