import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { App } from '#renderer/app/App.tsx'
import { createClient } from '#renderer/commands/clients.ts'
import { listClients } from '#renderer/data/queries/clients.ts'
import { flushPending } from '#renderer/reactions/startReactions.ts'
import { aClientInput, done } from '../commands/inputs.ts'
import { aStore, deleteDatabases, stopWindow } from '../aStore.ts'
import { aWindow } from '../features/aWindow.tsx'
import { aVault, PASSPHRASE, withVault } from '../features/vault/fakeVault.ts'
import { take } from '../fakeMain.ts'

it('says what to do when not everything can be read, and never to delete anything', async () => {
  const { main } = await aWindow()
  done(await createClient({ input: aClientInput({ name: 'Aegean Cold Stores' }) }))
  expect(await flushPending(10_000)).toBe(true)
  take(main).isDamaged = true
  main.first = main.journal.length + 1
  await deleteDatabases()

  const screen = await render(<App />)
  await expect.element(page.getByText('Part of your data could not be read')).toBeVisible()
  expect(page.getByRole('alert').element().textContent).not.toMatch(/delete|remove|erase/i)
  for (const snapshot of main.snapshots) snapshot.isDamaged = false
  await userEvent.click(page.getByRole('button', { name: 'Try again' }))
  await expect.element(page.getByText('everything is back (1 change)')).toBeVisible()
  await screen.unmount()
  await stopWindow()
})

it('asks with which data to go on before the first screen, and goes on with what is chosen', async () => {
  const other = await aStore()
  done(await createClient({ input: aClientInput({ name: 'Only in the journal' }) }))
  expect(await flushPending(10_000)).toBe(true)
  const { main } = await aWindow({ route: { screen: 'clients' } })
  for (let number = 1; number <= 8; number += 1)
    done(await createClient({ input: aClientInput({ name: `Client ${number}` }) }))
  expect(await flushPending(10_000)).toBe(true)
  await stopWindow()
  main.journal = [...other.journal]

  const screen = await render(<App />)
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Which data do you want')
  expect(page.getByRole('navigation').elements()).toHaveLength(0)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('You are working on with the working copy')).toBeVisible()
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  expect(await listClients()).toHaveLength(8)
  expect(main.journal.slice(0, 1)).toEqual(other.journal.slice(0, 1))
  await screen.unmount()
})

it('asks for the passphrase before anything else, and opens the store behind it', async () => {
  await aWindow({ route: { screen: 'clients' } })
  done(await createClient({ input: aClientInput({ name: 'Aegean Cold Stores' }) }))
  expect(await flushPending(10_000)).toBe(true)
  await stopWindow()
  const vault = withVault({ state: aVault({ state: 'locked', lockedBy: 'start' }) })
  const screen = await render(<App />)
  await expect.element(page.getByRole('heading', { name: 'Keyfolio is locked' })).toBeVisible()
  expect(page.getByText('Aegean Cold Stores').elements()).toHaveLength(0)
  vault.emit('vault.locking')
  await expect.poll(() => vault.asked.some(([channel]) => channel === 'vault.readyToLock')).toBe(true)
  await userEvent.keyboard(`${PASSPHRASE}{Enter}`)
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await expect.element(page.getByText('Aegean Cold Stores')).toBeVisible()
  await screen.unmount()
  await stopWindow()
})
