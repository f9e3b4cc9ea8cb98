import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Dialog } from '#renderer/app/dialogs.tsx'
import { SecuritySettings, VaultBanner } from '#renderer/features/vault/index.ts'
import { setClock } from '#renderer/lib/clock.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { Language } from '#shared/i18n/messages.ts'
import type { VaultState } from '#shared/ipc/vault.ts'
import { DEVICE } from '../../aStore.ts'
import { type AWindow, aWindow, TODAY } from '../aWindow.tsx'
import {
  aVault,
  type FakeVault,
  NEW_PASSPHRASE,
  PASSPHRASE,
  RECOVERY_KEY,
  refused,
  withVault,
  WORDS,
} from './fakeVault.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const asked = (vault: FakeVault, channel: string) => vault.asked.filter(([one]) => one === channel)

/** The section of the settings, the banner, and what opens over them. */
async function settings(
  over: Partial<VaultState> = {},
  language: Language = 'en',
): Promise<FakeVault & { window: AWindow }> {
  const window = await aWindow({ language, route: { screen: 'settings' } })
  const vault = withVault({ state: aVault(over) })
  await window.show(
    <>
      <VaultBanner />
      <SecuritySettings />
      <Over />
    </>,
  )
  return Object.assign(vault, { window })
}

function Over() {
  const dialog = useLocation((place) => place.dialog)
  return dialog && <Dialog dialog={dialog} />
}

const OPEN = { protection: 'none', hasRecoveryKey: false } as const

describe('without a passphrase', () => {
  it('says what that means, and leads from setting one to the recovery key', async () => {
    const vault = await settings(OPEN)
    await expect.element(page.getByText('Your data has no passphrase yet')).toBeVisible()
    await button('Set a passphrase').first().click()
    await expect.element(field('New passphrase')).toHaveFocus()
    await userEvent.keyboard(PASSPHRASE)
    await field('The same once more').fill(PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('The passphrase is set.')).toBeVisible()
    expect(asked(vault, 'vault.changePassphrase')).toEqual([
      ['vault.changePassphrase', { current: null, next: PASSPHRASE }],
    ])
    await expect.element(page.getByRole('heading', { name: 'Recovery key', level: 2 })).toBeVisible()
    await button('Later').click()
    await expect.element(page.getByText('There is no recovery key yet')).toBeVisible()
  })

  it('can be put away for the day, not for ever', async () => {
    const { window } = await settings(OPEN)
    await button('Close').click()
    await expect.element(page.getByText('Your data has no passphrase yet')).not.toBeInTheDocument()
    expect(window.preferences().security.advicePutAwayOn).toBe(TODAY)
    setClock({ zone: DEVICE.zone, clockOffsetMs: Date.parse('2026-11-24T12:00:00Z') - Date.now() })
    document.dispatchEvent(new Event('visibilitychange'))
    await expect.element(page.getByText('Your data has no passphrase yet')).toBeVisible()
  })
})

describe('the passphrase', () => {
  it('is changed with the one that holds, and stays when that is wrong', async () => {
    const vault = await settings()
    await button('Change the passphrase').click()
    await expect.element(field('Your passphrase until now')).toHaveFocus()
    await userEvent.keyboard('not this one')
    await field('New passphrase').fill(NEW_PASSPHRASE)
    await field('The same once more').fill(NEW_PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('alert')).toHaveTextContent('not the passphrase that holds')
    expect(vault.passphrase).toBe(PASSPHRASE)
    await field('Your passphrase until now').fill(PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('The passphrase is changed.')).toBeVisible()
    expect(vault.passphrase).toBe(NEW_PASSPHRASE)
    await expect.poll(() => useLocation.getState().dialog).toBeNull()
  })
})

describe('the recovery key', () => {
  it('is made by keyboard alone, and leaves nothing of itself in the page', async () => {
    const vault = await settings({ hasRecoveryKey: false })
    button('Make a recovery key').last().element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(WORDS[0] ?? '')).toBeVisible()
    button('I have them on paper').element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(field('Word 3')).toHaveFocus()
    for (const index of RECOVERY_KEY.asked) {
      await userEvent.keyboard(WORDS[index] ?? '')
      if (index !== RECOVERY_KEY.asked.at(-1)) await userEvent.keyboard('{Tab}')
    }
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('The recovery key holds from now on.')).toBeVisible()
    expect(vault.state.hasRecoveryKey).toBe(true)
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    expect(document.body.innerHTML).not.toMatch(/AGE-SECRET-KEY|worda|wordc/)
  })

  it('goes from the page when its sheet is closed half-way, and says when it was not printed', async () => {
    const vault = await settings()
    vault.answers.set('vault.printRecoveryKey', refused('notPrinted'))
    await button('Make a new one').click()
    await expect.element(page.getByText('holds until this one is confirmed')).toBeVisible()
    await button('Print…').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('Not printed')
    vault.answers.clear()
    await button('Print…').click()
    await expect.element(page.getByText('handed to the printer')).toBeVisible()
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    expect(document.body.innerHTML).not.toContain('worda')
  })
})

describe('opening without being asked, and locking', () => {
  it('offers the key store of the system only where it protects', async () => {
    const vault = await settings()
    const box = page.getByRole('checkbox', { name: 'Open without asking' })
    await box.click({ force: true })
    await expect.element(box).toBeChecked()
    expect(asked(vault, 'vault.useSystemKey')).toEqual([['vault.useSystemKey', { isUsed: true }]])
  })

  it('says why where it does not', async () => {
    await settings({ systemKey: { protects: false, isUsed: false } })
    await expect.element(page.getByText('no key store that really protects')).toBeVisible()
    await expect.element(page.getByRole('checkbox', { name: 'Open without asking' })).toBeDisabled()
  })

  it('locks at once, and by itself after the time that was chosen', async () => {
    const vault = await settings()
    await page.getByRole('button', { name: 'Lock by itself' }).click()
    await page.getByRole('option', { name: 'after 30 minutes' }).click()
    await expect.poll(() => vault.window.preferences().security.lockAfterMinutes).toBe(30)
    await page.getByRole('button', { name: 'Lock by itself' }).click()
    await page.getByRole('option', { name: 'never by itself' }).click()
    await expect.poll(() => vault.window.preferences().security.lockAfterMinutes).toBeNull()
    await button('Lock now').click()
    await expect.poll(() => asked(vault, 'vault.lock')).toHaveLength(1)
  })
})

describe.each(['en', 'el'] as const)('axe (%s)', (language) => {
  it.each(['passphrase', 'recoveryKey'] as const)(
    'finds nothing on the settings and the sheet %s',
    async (dialog) => {
      document.documentElement.lang = language
      await settings({}, language)
      await expect.element(page.getByRole('group').first()).toBeVisible()
      expect(await problems()).toEqual([])
      window.location.hash = `#/settings?dialog=${dialog}`
      await expect.element(page.getByRole('dialog')).toBeVisible()
      if (dialog === 'recoveryKey') await expect.element(page.getByText('worda')).toBeVisible()
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(await problems()).toEqual([])
    },
  )
})

async function problems(): Promise<readonly string[]> {
  // What React Aria has read out in earlier tests is still there, without what it spoke of.
  const { violations } = await axe.run({ exclude: [['[data-live-announcer]']] })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)
}
