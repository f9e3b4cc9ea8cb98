import { expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createClient } from '#renderer/commands/clients.ts'
import { forgetWaiting } from '#renderer/commands/lib/waitingCommands.ts'
import { useStorageState } from '#renderer/data/storageState.ts'
import { setTypedCards } from '#renderer/features/prospecting/useTypedCards.ts'
import { keptDrafts, putDrafts } from '#renderer/lib/drafts.ts'
import { startLocking } from '#renderer/reactions/locking.ts'
import { ExhibitionIdSchema } from '#shared/domain/prospecting/exhibition.ts'
import { EMPTY_CARD } from '#shared/domain/prospecting/standCardRules.ts'
import type { RequestArgument } from '#shared/ipc/contract.ts'
import { aClientInput } from '../commands/inputs.ts'
import { type AWindow, aWindow } from '../features/aWindow.tsx'
import { type FakeVault, withVault } from '../features/vault/fakeVault.ts'

type Ready = RequestArgument<'vault.readyToLock'>

async function aLockableWindow(): Promise<{ window: AWindow; vault: FakeVault; lock: () => Promise<Ready> }> {
  const window = await aWindow({ route: { screen: 'clients' } })
  const vault = withVault()
  onTestFinished(startLocking())
  const lock = async (): Promise<Ready> => {
    vault.emit('vault.locking')
    const answers = () => vault.asked.filter(([channel]) => channel === 'vault.readyToLock')
    await expect.poll(() => answers().length, { timeout: 8000 }).toBe(1)
    return answers()[0]?.[1] as Ready // by channel
  }
  return { window, vault, lock }
}

it('hands over what is pending, what was typed and where, before the data is locked', async () => {
  const { window, lock } = await aLockableWindow()
  await window.show(null)
  location.hash = '#/clients?dialog=clientForm'
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await expect.element(name).toBeVisible()
  await name.click()
  await userEvent.keyboard('Half a name')
  await expect.poll(() => keptDrafts().forms['client:new']).toContain('Half a name')
  expect((await createClient({ input: aClientInput({ name: 'Pending' }) })).ok).toBe(true)

  const ready = await lock()
  expect(ready.isSaved).toBe(true)
  expect(window.main.journal).toHaveLength(1)
  expect(ready.drafts?.place).toBe('#/clients?dialog=clientForm')
  expect(JSON.parse(ready.drafts?.forms['client:new'] ?? '{}')).toMatchObject({ name: 'Half a name' })
  await page.getByRole('button', { name: 'Cancel' }).click()
})

it('says that not everything is saved while a command waits that is stored nowhere', async () => {
  const { lock } = await aLockableWindow()
  onTestFinished(() => {
    forgetWaiting()
    useStorageState.setState({ trouble: null, freeBytes: null, isLow: false })
  })
  useStorageState.setState({ trouble: 'diskFull', freeBytes: 0, isLow: true })
  void createClient({ input: aClientInput({ name: 'Nowhere yet' }) })
  expect((await lock()).isSaved).toBe(false)
})

it('says so too when the journal does not take what is pending', async () => {
  const { window, lock } = await aLockableWindow()
  window.main.refusal = 'writeFailed'
  expect((await createClient({ input: aClientInput({ name: 'Not journalled' }) })).ok).toBe(true)
  expect((await lock()).isSaved).toBe(false)
})

it('never comes back to a sheet with a passphrase or a recovery key', async () => {
  const { lock } = await aLockableWindow()
  location.hash = '#/settings?dialog=recoveryKey'
  expect((await lock()).drafts?.place).toBe('#/settings')
})

it('keeps the cards of a stand that were typed and not taken over', () => {
  const id = ExhibitionIdSchema.parse('00000000-0000-7000-8000-00000000ca4d')
  setTypedCards(id, [{ ...EMPTY_CARD, familyName: 'Lamprou' }])
  const kept = keptDrafts().forms[`standCards:${id}`]
  expect(kept).toContain('Lamprou')
  setTypedCards(id, [])
  expect(keptDrafts().forms[`standCards:${id}`]).toBeUndefined()
})

it('leaves files out of what is kept, and what makes no sense out of what is brought back', () => {
  putDrafts({
    'test:files': JSON.stringify({ name: 'Kept', photo: 'data:' }),
    'test:broken': '{',
    'test:list': '[]',
  })
  const { forms, isWhole } = keptDrafts()
  expect(isWhole).toBe(true)
  expect(Object.keys(forms).filter((key) => key.startsWith('test:'))).toEqual(['test:files'])
})
