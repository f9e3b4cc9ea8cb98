import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { createRecord, updateRecord } from '#renderer/commands/records.ts'
import { HandoverSheet } from '#renderer/features/handover/index.ts'
import type { ClientId } from '#shared/domain/clients/client.ts'
import { translator } from '#shared/i18n/translate.ts'
import { addDays } from '#shared/lib/days.ts'
import { aClientInput, done } from '#test/renderer/commands/inputs.ts'
import { anId } from '#test/shared/builders.ts'
import { aWindow, TODAY } from '../aWindow.tsx'

const t = translator('en')

describe('taking over a client', () => {
  it('reads the dossier in order, and remembers what was read', async () => {
    const { show, preferences } = await aWindow()
    const { id } = done(
      await createClient({ input: aClientInput({ name: 'Aegean', weaknesses: 'Old pipes' }) }),
    )
    await show(<HandoverSheet clientId={id} />)
    const titles = page.getByRole('heading', { level: 3 })
    await expect.element(titles.nth(0)).toHaveTextContent(t('handover.chapter.who'))
    await expect.element(titles.nth(4)).toHaveTextContent(t('handover.chapter.open'))
    await expect.element(page.getByText('Old pipes')).toBeVisible()
    await expect.element(page.getByText(t('handover.empty.decides'))).toBeVisible()
    const who = page.getByRole('region', { name: t('handover.chapter.who') })
    await who.getByText(t('handover.read'), { exact: true }).click()
    await expect.element(who.getByRole('checkbox')).toBeChecked()
    await expect.poll(() => preferences().handovers[id]).toEqual(['who'])
    await expect.element(page.getByRole('status')).toHaveTextContent('1 of 5 chapters read')
  })

  it('shows a given word until it is kept', async () => {
    const { show } = await aWindow()
    const { id: clientId } = done(await createClient({ input: aClientInput() }))
    const promise = { clientId, what: 'Send the catalogue', madeOn: TODAY, dueOn: addDays(TODAY, -1) }
    const { id } = done(await createRecord('promise', promise))
    await show(<HandoverSheet clientId={clientId} />)
    const promised = page.getByRole('region', { name: t('handover.chapter.promised') })
    await expect.element(promised.getByRole('link', { name: 'Send the catalogue' })).toBeVisible()
    await expect.element(promised).toHaveTextContent(/Promise.*yesterday.*late/)
    done(await updateRecord('promise', id, { keptOn: TODAY }))
    await expect.element(promised.getByText(t('handover.empty.promised'))).toBeVisible()
  })

  it('says when the client is no longer there', async () => {
    const { show } = await aWindow()
    await show(<HandoverSheet clientId={anId() as ClientId} />)
    await expect.element(page.getByText(t('handover.missing'))).toBeVisible()
  })
})
