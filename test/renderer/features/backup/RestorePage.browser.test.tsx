import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createClient, deleteClients, updateClient } from '#renderer/commands/clients.ts'
import { createPerson } from '#renderer/commands/people.ts'
import { undo } from '#renderer/commands/lib/undo.ts'
import { getClient } from '#renderer/data/queries/clients.ts'
import { RestoreLink, RestorePage } from '#renderer/features/backup/index.ts'
import { useBackups } from '#renderer/features/backup/backupState.ts'
import { adoptShown, leaveRestoring, readPreview, useRestoring } from '#renderer/features/backup/restoring.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import { translator } from '#shared/i18n/translate.ts'
import { storedRows } from '../../aStore.ts'
import { aClientInput, aPersonInput, done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'
import { aSummary, withBackups } from './fakeBackups.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  useBackups.setState(useBackups.getInitialState(), true)
  useRestoring.setState({ stage: 'none' }, true)
  leaveRestoring()
})

const button = (name: string | RegExp) => page.getByRole('button', { name })

/** Two clients and a person, kept; then one client deleted, the other renamed, and one more made. */
async function aChangedDepartment() {
  const window = await aWindow({ route: { screen: 'restore', snapshotId: 'kept' } })
  const backups = withBackups(window)
  const lost = done(await createClient({ input: aClientInput({ name: 'Aegean Foods' }) }))
  const renamed = done(await createClient({ input: aClientInput({ name: 'Ionian Dairy' }) }))
  done(await createPerson({ input: aPersonInput() }))
  await expect.poll(() => window.main.journal.length).toBe(3)
  const then = await storedRows()
  backups.keep('kept')
  done(await deleteClients({ ids: [lost.id] }))
  done(await updateClient({ id: renamed.id, input: aClientInput({ name: 'Ionian Dairy SA' }) }))
  done(await createClient({ input: aClientInput({ name: 'Thracian Mills' }) }))
  await expect.poll(() => window.main.journal.length).toBe(6)
  return { window, backups, then, lost, renamed }
}

describe('the preview of a restore', () => {
  it('says what the backup holds and what would come back, change and go, with names', async () => {
    const { window } = await aChangedDepartment()
    await window.show(<RestorePage snapshotId="kept" />)
    await expect
      .element(page.getByRole('heading', { level: 1, name: 'Backup of 23 November 2026, 13:00' }))
      .toBeVisible()
    await expect.element(page.getByText('2 clients · 1 person')).toBeVisible()
    await expect.element(page.getByText('1 client: Aegean Foods')).toBeVisible()
    await expect.element(page.getByText('1 client: Ionian Dairy', { exact: true })).toBeVisible()
    await expect.element(page.getByText('1 client: Thracian Mills')).toBeVisible()
    await expect.element(page.getByText(/A snapshot of the present is taken first/)).toBeVisible()
  })

  it('says so where the list of erased records is missing, and only there', async () => {
    const { window, backups } = await aChangedDepartment()
    backups.ledger = 'missing'
    await window.show(<RestorePage snapshotId="kept" />)
    await expect.element(page.getByText(/The list of erased records .* is missing/)).toBeVisible()
    backups.ledger = 'applied'
    await readPreview('kept')
    await expect.element(page.getByText('2 clients · 1 person')).toBeVisible()
    await expect.element(page.getByText(/The list of erased records/)).not.toBeInTheDocument()
  })

  it('speaks Greek', async () => {
    const { window } = await aChangedDepartment()
    const { usePreferencesStore } = await import('#renderer/lib/preferences.ts')
    const { preferences } = usePreferencesStore.getState()
    usePreferencesStore.setState({ preferences: { ...preferences, language: 'el' } })
    await window.show(<RestorePage snapshotId="kept" />)
    await expect.element(page.getByText('Θα επέστρεφαν')).toBeVisible()
    await expect.element(page.getByText('1 πελάτης: Aegean Foods')).toBeVisible()
    await expect.element(button('Επαναφορά τώρα')).toBeVisible()
  })

  it('offers nothing where nothing would change', async () => {
    const { window, backups } = await aChangedDepartment()
    backups.keep('now')
    await window.show(<RestorePage snapshotId="now" />)
    await expect.element(page.getByText(/Nothing would change/)).toBeVisible()
    await expect.element(button('Restore this state')).not.toBeInTheDocument()
  })

  it.each(['damaged', 'newer', 'unknown', 'unreadable', 'foreign'] as const)(
    'says in a sentence why a backup cannot be read: %s',
    async (error) => {
      const { window, backups } = await aChangedDepartment()
      backups.answers.set('snapshots.open', { ok: false, error })
      await window.show(<RestorePage snapshotId="kept" />)
      await expect
        .element(page.getByRole('alert'))
        .toHaveTextContent(translator('en')(`backup.restore.refused.${error}`))
      backups.answers.delete('snapshots.open')
      await button('Look again').click()
      await expect.element(button('Restore this state')).toBeVisible()
    },
  )

  it('is of the newest backup where none is named', async () => {
    const { window, backups } = await aChangedDepartment()
    backups.snapshots = [aSummary({ id: 'kept' })]
    await window.show(<RestorePage />)
    await expect.element(page.getByText('1 client: Aegean Foods')).toBeVisible()
  })

  it('says so when there is no backup yet', async () => {
    const window = await aWindow({ route: { screen: 'restore' } })
    withBackups(window, { snapshots: [] })
    await window.show(<RestorePage />)
    await expect.element(page.getByText('There is no backup to restore yet')).toBeVisible()
  })
})

describe('a restore', () => {
  it('takes a snapshot first, makes all as it was, and one undo takes it back', async () => {
    const { window, backups, then, lost } = await aChangedDepartment()
    const now = await storedRows()
    await window.show(<RestorePage snapshotId="kept" />)
    await button('Restore this state').click()
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    await expect.element(page.getByText('Restored', { exact: true })).toBeVisible()
    expect(backups.asked).toContainEqual(['snapshots.take', { reason: 'beforeRestore' }])
    expect(await storedRows()).toBe(then)
    expect((await getClient(lost.id))?.name).toBe('Aegean Foods')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(storedRows).toBe(now)
  })

  it('can be done by keyboard alone', async () => {
    const { window, then } = await aChangedDepartment()
    await window.show(<RestorePage snapshotId="kept" />)
    await expect.element(button('Restore this state')).toBeVisible()
    await userEvent.keyboard('{Tab}')
    await expect.element(page.getByRole('link', { name: 'All backups' })).toHaveFocus()
    await userEvent.keyboard('{Tab}')
    await expect.element(button('Restore this state')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(storedRows).toBe(then)
  })

  it('changes nothing when the snapshot of the present does not come about', async () => {
    const { window, backups } = await aChangedDepartment()
    const now = await storedRows()
    backups.answers.set('snapshots.take', { ok: false, error: 'diskFull' })
    await window.show(<RestorePage snapshotId="kept" />)
    await button('Restore this state').click()
    await expect.element(page.getByText(/^The disk is full, so nothing was changed/)).toBeVisible()
    expect(await storedRows()).toBe(now)
    backups.answers.delete('snapshots.take')
    await button('Restore this state').click()
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    expect((await undo()).ok).toBe(true)
  })

  it('can be cancelled while the snapshot of the present is taken', async () => {
    const { window, backups } = await aChangedDepartment()
    const now = await storedRows()
    let finish: (answer: unknown) => void = () => undefined
    backups.answers.set('snapshots.take', new Promise((resolve) => (finish = resolve)))
    await window.show(<RestorePage snapshotId="kept" />)
    await button('Restore this state').click()
    await expect.element(page.getByRole('progressbar', { name: 'Restoring…' })).toBeVisible()
    await button('Cancel').click()
    finish({ ok: true, value: aSummary({ id: 'before', reason: 'beforeRestore' }) })
    await expect.element(page.getByText('Cancelled. Nothing was changed.')).toBeVisible()
    await expect.element(button('Restore this state')).toBeVisible()
    expect(await storedRows()).toBe(now)
  })
})

describe('an empty computer', () => {
  it('takes over a backup as its beginning, and starts anew', async () => {
    await aChangedDepartment()
    const opened = await globalThis.window.keyfolio?.request('snapshots.open', { id: 'kept' })
    const range = { from: 0, limit: 5000, withRecords: false }
    const read = await globalThis.window.keyfolio?.request('snapshots.read', { id: 'kept', ...range })
    const empty = await aWindow({ route: { screen: 'restore', snapshotId: 'kept' } })
    const fresh = withBackups(empty)
    fresh.answers.set('snapshots.open', opened).set('snapshots.read', read)
    await empty.show(<RestorePage snapshotId="kept" />)
    await expect.element(page.getByText('This computer has no data yet')).toBeVisible()
    await expect.element(page.getByText('2 clients · 1 person')).toBeVisible()
    await expect.element(page.getByText('What would change')).not.toBeInTheDocument()
    await expect.element(button('Take over this backup')).toBeEnabled()
    const startAnew = vi.fn()
    await adoptShown(startAnew)
    expect(fresh.asked).toContainEqual(['backup.adopt', { id: 'kept' }])
    expect(startAnew).toHaveBeenCalledOnce()
  })

  it('says why it was not taken over, and stays', async () => {
    const window = await aWindow({ route: { screen: 'restore', snapshotId: 'kept' } })
    const backups = withBackups(window)
    backups.keep('kept')
    backups.answers.set('backup.adopt', { ok: false, error: 'notEmpty' })
    await window.show(<RestorePage snapshotId="kept" />)
    await button('Take over this backup').click()
    await expect.element(page.getByText(/^There is data here already/)).toBeVisible()
  })

  it('offers a file to restore from, and leads to its preview', async () => {
    const window = await aWindow()
    const backups = withBackups(window)
    backups.answers.set('backup.chooseFile', { ok: false, error: 'newer' })
    await window.show(<RestoreLink />)
    await button('Restore from a backup…').click()
    await expect.element(page.getByText(/A newer Keyfolio made it/)).toBeVisible()
    backups.answers.set('backup.chooseFile', { ok: true, value: aSummary({ id: 'chosen', place: 'file' }) })
    await button('Restore from a backup…').click()
    await expect.poll(() => useLocation.getState().route).toEqual({ screen: 'restore', snapshotId: 'chosen' })
  })
})
