import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { BackupBanner, BackupPage } from '#renderer/features/backup/index.ts'
import { createClient } from '#renderer/commands/clients.ts'
import { useBackups } from '#renderer/features/backup/backupState.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import { BACKUP_ERRORS } from '#shared/ipc/safety.ts'
import { translator } from '#shared/i18n/translate.ts'
import { aClientInput, done } from '../../commands/inputs.ts'
import { aWindow } from '../aWindow.tsx'
import { aBackupState, aPlace, aSummary, GB, MB, NOON, withBackups } from './fakeBackups.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  useBackups.setState(useBackups.getInitialState(), true)
})

const button = (name: string | RegExp) => page.getByRole('button', { name })
const STICK = '/media/maria/STICK'

describe('the page of backups', () => {
  it('says where the data lies and when it was last proven, and why a second folder matters', async () => {
    const window = await aWindow()
    withBackups(window)
    await window.show(<BackupPage />)
    await expect.element(page.getByText('Backed up 5 minutes ago')).toBeVisible()
    await expect.element(page.getByText(/^5 minutes ago \(13:55\), 3\.4.MB$/)).toBeVisible()
    await expect.element(page.getByText('/home/maria/Keyfolio/vault')).toBeVisible()
    await expect.element(page.getByText('One more copy, somewhere else')).toBeVisible()
    await expect.element(button('Choose a folder…')).toBeEnabled()
  })

  it('speaks Greek', async () => {
    const window = await aWindow({ language: 'el' })
    withBackups(window, { state: aBackupState({ folder: aPlace({ path: STICK, error: 'folderGone' }) }) })
    await window.show(<BackupPage />)
    await expect.element(page.getByText('Αντίγραφο πριν από 5 λεπτά')).toBeVisible()
    await expect.element(page.getByText('Δεν βρίσκεται εκεί αυτή τη στιγμή')).toBeVisible()
    await expect.element(button('Αντίγραφο τώρα')).toBeVisible()
    await expect.element(page.getByText(/^2 πελάτες · 3 .+ · 3 ακόμη εγγραφές$/)).toBeVisible()
  })

  it.each(BACKUP_ERRORS)('says in words and at once that the second folder fails: %s', async (error) => {
    const t = translator('en')
    const window = await aWindow()
    const backups = withBackups(window, { state: aBackupState({ folder: aPlace({ path: STICK }) }) })
    await window.show(<BackupPage />)
    await expect.element(page.getByText('Backed up 5 minutes ago').nth(1)).toBeVisible()
    backups.state = aBackupState({ folder: aPlace({ path: STICK, error }) })
    backups.emit('backup.changed')
    await expect.element(page.getByText(t(`backup.state.${error}`), { exact: true })).toBeVisible()
    await expect.element(page.getByText(t(`backup.cure.folder.${error}`))).toBeVisible()
  })

  it('backs up now, shows how far it is, and tells of each place', async () => {
    const window = await aWindow()
    const state = aBackupState({ folder: aPlace({ path: STICK }) })
    const backups = withBackups(window, { state })
    let finish: (answer: unknown) => void = () => undefined
    backups.answers.set('backup.now', new Promise((resolve) => (finish = resolve)))
    await window.show(<BackupPage />)
    await button('Back up now').click()
    backups.state = { ...state, running: { place: 'folder', done: 0.4 } }
    backups.emit('backup.changed')
    await expect
      .element(page.getByRole('progressbar', { name: 'Copying to the second folder…' }))
      .toHaveValue(0.4)
    backups.state = state
    finish({ ok: true, value: state })
    await expect.element(page.getByText('This computer: backed up and checked.')).toBeVisible()
    await expect.element(page.getByText('Second folder: backed up and checked.')).toBeVisible()
    await expect.element(page.getByText('Backed up and checked.', { exact: true })).toBeVisible()
    await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument()
  })

  it('lists the snapshot that was asked for', async () => {
    const window = await aWindow()
    const backups = withBackups(window, {
      state: aBackupState({ vault: aPlace({ lastProven: null, count: 0 }) }),
    })
    backups.snapshots = []
    await window.show(<BackupPage />)
    await expect.element(page.getByText('No snapshot yet')).toBeVisible()
    backups.state = aBackupState({ vault: aPlace({ count: 1 }) })
    backups.snapshots = [aSummary({ reason: 'asked' })]
    await button('Back up now').click()
    await expect.element(page.getByRole('cell', { name: 'You asked for it' })).toBeVisible()
  })

  it('never says that it is done where a place has failed', async () => {
    const window = await aWindow()
    const state = aBackupState({ folder: aPlace({ path: STICK, error: 'folderGone' }) })
    withBackups(window, { state })
    await window.show(<BackupPage />)
    await button('Back up now').click()
    await expect
      .element(page.getByText('Not everything was backed up. See which place, and why.'))
      .toBeVisible()
    await expect.element(page.getByText('This computer: backed up and checked.')).toBeVisible()
    await expect
      .element(page.getByText('Second folder: not backed up. The folder is not there at the moment.'))
      .toBeVisible()
    await expect.element(page.getByText('Second folder: backed up and checked.')).not.toBeInTheDocument()
  })

  it('says so when nothing could be backed up at all', async () => {
    const window = await aWindow()
    const backups = withBackups(window)
    backups.answers.set('backup.now', { ok: false, error: 'diskFull' })
    await window.show(<BackupPage />)
    await button('Back up now').click()
    await expect.element(page.getByText('This computer: not backed up. The disk is full.')).toBeVisible()
    await expect.element(page.getByText(/backed up and checked/i)).not.toBeInTheDocument()
  })

  it('waits for the last change to reach the disk', async () => {
    const window = await aWindow()
    const backups = withBackups(window)
    window.main.answers = false
    done(await createClient({ input: aClientInput() }))
    await window.show(<BackupPage />)
    await button('Back up now').click()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(backups.asked.map(([channel]) => channel)).not.toContain('backup.now')
  })

  it('takes a second folder, refuses one inside the data folder, and forgets it without deleting', async () => {
    const window = await aWindow()
    const backups = withBackups(window)
    backups.answers.set('backup.chooseFolder', { ok: false, error: 'insideVault' })
    await window.show(<BackupPage />)
    await button('Choose a folder…').click()
    await expect.element(page.getByText(/This folder lies inside the data folder/)).toBeVisible()

    const withStick = aBackupState({ folder: aPlace({ path: STICK, lastProven: null, count: 0, bytes: 0 }) })
    backups.answers.set('backup.chooseFolder', { ok: true, value: withStick })
    await button('Choose a folder…').click()
    await expect.element(page.getByText(STICK)).toBeVisible()
    await expect.element(page.getByText('Ready; the first backup is made within the hour')).toBeVisible()

    await button('Forget this folder').click()
    await expect.element(page.getByText('Nothing in it was deleted.')).toBeVisible()
    await expect.element(button('Choose a folder…')).toBeVisible()
    expect(backups.asked.map(([channel]) => channel)).toContain('backup.forgetFolder')
  })

  it('says so when the folders do not answer, and looks again', async () => {
    const window = await aWindow()
    const backups = withBackups(window)
    backups.answers.set('backup.state', { ok: false, error: 'failed' })
    await window.show(<BackupPage />)
    await expect.element(page.getByText('Your backups could not be looked at')).toBeVisible()
    backups.answers.delete('backup.state')
    await button('Try again').click()
    await expect.element(page.getByText('Backed up 5 minutes ago')).toBeVisible()
    await expect.element(page.getByText('Your backups could not be looked at')).not.toBeInTheDocument()
  })

  it('keeps the room for snapshots that is chosen', async () => {
    const window = await aWindow()
    const backups = withBackups(window)
    await window.show(<BackupPage />)
    await button(/Room for snapshots/).click()
    await page.getByRole('option', { name: '5 GB' }).click()
    await expect.poll(() => backups.asked).toContainEqual(['backup.setLimit', { bytes: 5 * GB }])
    await expect.element(button(/5.GB/)).toBeVisible()
  })

  it('lists snapshots by day, copies once, and leads to the restore of each', async () => {
    const window = await aWindow()
    const yesterday = NOON - 26 * 60 * 60_000
    withBackups(window, {
      snapshots: [
        aSummary(),
        aSummary({ id: 'copy', place: 'folder' }),
        aSummary({ id: 'old', takenAtMs: yesterday, reason: 'quit', isProven: false, bytes: 2 * MB }),
      ],
    })
    await window.show(<BackupPage />)
    const rows = page.getByRole('table', { name: 'Snapshots' }).getByRole('row')
    await expect.element(rows.nth(1)).toHaveTextContent('Monday 23 November 2026')
    await expect
      .element(rows.nth(2))
      .toHaveTextContent(/13:55.*Every hour.*This computer · Second folder.*2 clients/)
    await expect.element(rows.nth(3)).toHaveTextContent('Sunday 22 November 2026')
    await expect.element(rows.nth(4)).toHaveTextContent(/On quitting.*Not proven/)
    expect(rows.elements()).toHaveLength(5)
    await page.getByRole('link', { name: 'Restore the snapshot of 23 November 2026, 13:55…' }).click()
    await expect.poll(() => useLocation.getState().route).toEqual({ screen: 'restore', snapshotId: 'newest' })
  })
})

describe('the line about a failed backup', () => {
  it('appears by itself on every screen, can be put away, and comes back with another cause', async () => {
    const window = await aWindow()
    const backups = withBackups(window, { state: aBackupState({ folder: aPlace({ path: STICK }) }) })
    await window.show(<BackupBanner />)
    await expect.poll(() => backups.asked.length).toBe(1)
    backups.state = aBackupState({ folder: aPlace({ path: STICK, error: 'folderGone' }) })
    backups.emit('backup.changed')
    const gone = page.getByText('No new backup in the second folder. The folder is not there at the moment.')
    await expect.element(gone).toBeVisible()
    await button('Close').click()
    await expect.element(gone).not.toBeInTheDocument()
    backups.state = aBackupState({ folder: aPlace({ path: STICK, error: 'diskFull' }) })
    backups.emit('backup.changed')
    await expect
      .element(page.getByText('No new backup in the second folder. The disk is full.'))
      .toBeVisible()
    await button('Show backups').click()
    await expect.poll(() => useLocation.getState().route).toEqual({ screen: 'backup' })
  })
})
