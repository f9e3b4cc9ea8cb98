import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Dialog } from '#renderer/app/dialogs.tsx'
import { RestoreLink } from '#renderer/features/backup/index.ts'
import { useBackups } from '#renderer/features/backup/backupState.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { translator } from '#shared/i18n/translate.ts'
import { aWindow } from '../aWindow.tsx'
import { aSummary, type FakeBackups, withBackups } from './fakeBackups.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  useBackups.setState(useBackups.getInitialState(), true)
})

const PASSPHRASE = 'four words of no meaning'
const WORDS = Array.from({ length: 24 }, () => 'abandon').join(' ')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const typed = (backups: FakeBackups) =>
  backups.asked.filter(([channel]) => channel === 'backup.openChosen').map(([, argument]) => argument)

/** Somebody has chosen a backup that our own keys do not open. */
async function aForeignBackup(language: Language = 'en'): Promise<FakeBackups> {
  const window = await aWindow({ language })
  const backups = withBackups(window)
  backups.answers.set('backup.chooseFile', { ok: false, error: 'foreign' })
  await window.show(
    <>
      <RestoreLink />
      <Over />
    </>,
  )
  await button(translator(language)('backup.restore.link')).click()
  return backups
}

function Over() {
  const dialog = useLocation((place) => place.dialog)
  return dialog && <Dialog dialog={dialog} />
}

describe('a backup of other keys', () => {
  it('asks for its passphrase, and leads on to what it holds', async () => {
    const backups = await aForeignBackup()
    await expect.element(page.getByText(/It was made on another computer, or with other keys/)).toBeVisible()
    await expect.element(page.getByLabelText('Passphrase of this backup', { exact: true })).toHaveFocus()
    backups.answers.set('backup.openChosen', { ok: true, value: aSummary({ id: 'chosen', place: 'file' }) })
    await userEvent.keyboard(PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => useLocation.getState())
      .toEqual({ route: { screen: 'restore', snapshotId: 'chosen' }, dialog: null })
    expect(typed(backups)).toEqual([{ kind: 'passphrase', secret: PASSPHRASE }])
    expect(useBackups.getState().chosen?.id).toBe('chosen')
  })

  it('takes the recovery key instead, and says how many words there are', async () => {
    const backups = await aForeignBackup()
    await page.getByText('Recovery key', { exact: true }).click()
    const field = page.getByRole('textbox', { name: 'Recovery key' })
    await field.fill('abandon abandon')
    await expect.element(page.getByText('2 words of 24')).toBeVisible()
    await button('Open the backup').click()
    await expect.element(page.getByText(/These are not 24 words/)).toBeVisible()
    expect(typed(backups)).toEqual([])
    backups.answers.set('backup.openChosen', { ok: true, value: aSummary({ id: 'chosen', place: 'file' }) })
    await field.fill(WORDS)
    await button('Open the backup').click()
    await expect.poll(() => useLocation.getState().dialog).toBeNull()
    expect(typed(backups)).toEqual([{ kind: 'recoveryKey', secret: WORDS }])
  })

  it('sends nothing where nothing was typed', async () => {
    const backups = await aForeignBackup()
    await button('Open the backup').click()
    await expect.element(page.getByText('Type the passphrase.')).toBeVisible()
    expect(typed(backups)).toEqual([])
  })

  it.each(['en', 'el'] as const)('says why it did not open, and can be tried again: %s', async (language) => {
    const t = translator(language)
    const backups = await aForeignBackup(language)
    await page.getByLabelText(t('backup.foreign.passphraseOf'), { exact: true }).fill(PASSPHRASE)
    for (const [error, sentence] of [
      ['wrong', t('backup.foreign.error.wrong.passphrase')],
      ['noHeader', t('backup.foreign.error.noHeader')],
      ['headerDamaged', t('backup.foreign.error.headerDamaged')],
      ['unknown', t('backup.foreign.error.unknown')],
      ['damaged', t('backup.restore.refused.damaged')],
      ['newer', t('backup.restore.refused.newer')],
      ['unreadable', t('backup.restore.refused.unreadable')],
      ['failed', t('backup.foreign.error.other')],
    ] as const) {
      backups.answers.set('backup.openChosen', { ok: false, error })
      await button(t('backup.foreign.open')).click()
      await expect.element(page.getByRole('alert')).toHaveTextContent(sentence)
    }
    expect(useLocation.getState().dialog).toEqual({ dialog: 'foreignBackup' })
  })

  it('says of a recovery key that it is another one; the other way begins without that', async () => {
    const backups = await aForeignBackup()
    backups.answers.set('backup.openChosen', { ok: false, error: 'wrong' })
    await page.getByText('Recovery key', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(WORDS)
    await button('Open the backup').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent(/This recovery key does not open/)
    await page.getByRole('radiogroup').getByText('Passphrase', { exact: true }).click()
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })

  it('has no flaw that axe finds', async () => {
    await aForeignBackup()
    await expect.element(button('Open the backup')).toBeVisible()
    // While the sheet comes in, its words are paler than they stay.
    await expect
      .poll(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
      .toBe(true)
    // What React Aria has read out in earlier tests is still there, without what it spoke of.
    const { violations } = await axe.run({ exclude: [['[data-live-announcer]']] })
    const flaws = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(flaws.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})
