import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { VaultGate } from '#renderer/features/vault/index.ts'
import { nowMs } from '#renderer/lib/clock.ts'
import { keptDrafts } from '#renderer/lib/drafts.ts'
import { useLocation } from '#renderer/navigation/location.ts'
import type { Language } from '#shared/i18n/messages.ts'
import { aWindow } from '../aWindow.tsx'
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
const asked = ({ asked }: FakeVault, channel: string) => asked.filter(([one]) => one === channel)
const inside = () => page.getByText('Behind the gate')

async function gate(over: Partial<FakeVault> = {}, language: Language = 'en'): Promise<FakeVault> {
  const { show } = await aWindow({ language })
  const vault = withVault(over)
  await show(
    <VaultGate>
      <p>Behind the gate</p>
    </VaultGate>,
  )
  return vault
}

const LOCKED = aVault({ state: 'locked', lockedBy: 'idle' })
const NEW = aVault({ state: 'new', protection: 'none', hasRecoveryKey: false })

beforeEach(() => {
  document.documentElement.lang = 'en'
})

describe('the first start', () => {
  it('says beforehand that losing both means losing the data, and sets a passphrase typed twice', async () => {
    const vault = await gate({ state: NEW })
    await expect.element(page.getByText('nobody can open it then, not even we')).toBeVisible()
    await expect.element(field('New passphrase')).toHaveFocus()
    await userEvent.keyboard('too short{Enter}')
    await expect.element(page.getByText('Too short: at least 10 characters')).toBeVisible()
    await field('New passphrase').fill(PASSPHRASE)
    await field('The same once more').fill(`${PASSPHRASE}s`)
    await button('Set the passphrase').click()
    await expect.element(page.getByText('This is not the same as above.')).toBeVisible()
    expect(asked(vault, 'vault.create')).toEqual([])
    await field('The same once more').fill(PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { name: 'Recovery key' })).toBeVisible()
    expect(asked(vault, 'vault.create')).toEqual([['vault.create', { passphrase: PASSPHRASE }]])
    await button('Later').click()
    await expect.element(inside()).toBeVisible()
  })

  it('lets somebody go on without one, and says what that means', async () => {
    const vault = await gate({ state: NEW })
    await expect.element(page.getByText('everybody who gets hold of this computer’s disk')).toBeVisible()
    await button('Not now').click()
    await expect.element(inside()).toBeVisible()
    expect(asked(vault, 'vault.create')).toEqual([['vault.create', { passphrase: null }]])
    expect(asked(vault, 'vault.beginRecoveryKey')).toEqual([])
  })

  it('stays where it is and says why when the disk refuses', async () => {
    await gate({ state: NEW, answers: new Map([['vault.create', refused('diskFull')]]) })
    await field('New passphrase').fill(PASSPHRASE)
    await field('The same once more').fill(PASSPHRASE)
    await button('Set the passphrase').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('Not set: the disk is full')
    await expect.element(field('New passphrase')).toHaveValue(PASSPHRASE)
  })

  it('leads on to the recovery key, which holds once three words were typed back', async () => {
    const vault = await gate({ state: NEW })
    await field('New passphrase').fill(PASSPHRASE)
    await field('The same once more').fill(PASSPHRASE)
    await button('Set the passphrase').click()
    await expect.element(page.getByText(WORDS[23] ?? '')).toBeVisible()
    await expect.element(page.getByRole('img', { name: 'The same key as a QR code' })).toBeVisible()
    await button('I have them on paper').click()
    expect(document.body.textContent).not.toContain(WORDS[0])
    for (const index of RECOVERY_KEY.asked) await field(`Word ${index + 1}`).fill('wrong')
    await button('Confirm').click()
    await expect.element(page.getByRole('alert')).toHaveTextContent('Not every word is right')
    expect(vault.state.hasRecoveryKey).toBe(false)
    for (const index of RECOVERY_KEY.asked) await field(`Word ${index + 1}`).fill(WORDS[index] ?? '')
    await userEvent.keyboard('{Enter}')
    await expect.element(inside()).toBeVisible()
    expect(vault.state.hasRecoveryKey).toBe(true)
    expect(document.body.innerHTML).not.toContain('AGE-SECRET-KEY')
  })
})

describe('the lock screen', () => {
  it('has the field in focus, opens with Enter, and tells nothing of what is behind', async () => {
    const vault = await gate({ state: LOCKED })
    await expect.element(page.getByRole('heading', { name: 'Keyfolio is locked' })).toBeVisible()
    await expect.element(page.getByText('nobody was here for a while')).toBeVisible()
    expect(inside().elements()).toHaveLength(0)
    await expect.element(field('Passphrase')).toHaveFocus()
    await expect.element(field('Passphrase')).toHaveAttribute('type', 'password')
    await userEvent.keyboard(`${PASSPHRASE}{Enter}`)
    await expect.element(inside()).toBeVisible()
    expect(asked(vault, 'vault.unlock')).toHaveLength(1)
  })

  it('opens nothing itself where a page that was only hidden comes back instead', async () => {
    const vault = await gate({
      state: LOCKED,
      answers: new Map([['vault.unlock', { ok: true, value: LOCKED }]]),
    })
    await field('Passphrase').fill(PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => asked(vault, 'vault.unlock')).toHaveLength(1)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(asked(vault, 'vault.takeDrafts')).toEqual([])
    expect(inside().elements()).toHaveLength(0)
  })

  it('shows what is typed when asked to', async () => {
    await gate({ state: LOCKED })
    await button('Show what I type').click()
    await expect.element(field('Passphrase')).toHaveAttribute('type', 'text')
    await expect.element(button('Show what I type')).toHaveAttribute('aria-pressed', 'true')
  })

  it('says that a passphrase is wrong, and counts the pause down before the next try', async () => {
    const vault = await gate({ state: LOCKED })
    vault.state = { ...LOCKED, waitUntilMs: nowMs() + 2500 }
    await field('Passphrase').fill('something else entirely')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('alert')).toHaveTextContent('That is not the passphrase')
    await expect.element(page.getByRole('timer')).toHaveTextContent('possible in 3 seconds')
    await expect.element(button('Unlock')).toBeDisabled()
    await field('Passphrase').fill(PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    expect(asked(vault, 'vault.unlock')).toHaveLength(1)
    await expect.element(page.getByRole('timer')).toHaveTextContent('possible in 1 second.')
    await expect.element(button('Unlock')).toBeEnabled()
    await field('Passphrase').click()
    await userEvent.keyboard('{Enter}')
    await expect.element(inside()).toBeVisible()
  })

  it.each(['damaged', 'newer', 'notOpened'])(
    'answers %s with a sentence that never speaks of deleting',
    async (error) => {
      await gate({ state: LOCKED, answers: new Map([['vault.unlock', refused(error)]]) })
      await field('Passphrase').fill(PASSPHRASE)
      await userEvent.keyboard('{Enter}')
      await expect.element(page.getByRole('alert')).toHaveTextContent(/\w/)
      expect(page.getByRole('alert').element().textContent).not.toMatch(/delete|remove|erase/i)
    },
  )

  it('shows how far sealing older data is', async () => {
    const vault = await gate({
      state: LOCKED,
      answers: new Map([['vault.unlock', new Promise(() => undefined)]]),
    })
    await field('Passphrase').fill(PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    vault.emit('vault.progress', { step: 'deriving', share: 0 })
    await expect.element(page.getByText('Making the key')).toBeVisible()
    vault.emit('vault.progress', { step: 'converting', share: 0.4 })
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '0.4')
  })

  it('brings back what was typed and where, before anything is drawn', async () => {
    await gate({
      state: LOCKED,
      drafts: {
        place: '#/clients?dialog=clientForm',
        forms: { 'client:new': JSON.stringify({ name: 'Half a name' }) },
      },
    })
    await field('Passphrase').fill(PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    await expect.element(inside()).toBeVisible()
    expect(useLocation.getState().dialog).toEqual({ dialog: 'clientForm' })
    await expect.element(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Half a name')
    await expect.element(page.getByText('This was typed earlier and not saved.')).toBeVisible()
    expect(JSON.parse(keptDrafts().forms['client:new'] ?? '{}')).toMatchObject({ name: 'Half a name' })
  })
})

describe('a lost passphrase', () => {
  it('is replaced with the recovery key, and it is said what remains when both are lost', async () => {
    const vault = await gate({ state: LOCKED })
    await button('Lost your passphrase?').click()
    await expect.element(page.getByText('nobody can open this data any more')).toBeVisible()
    await expect.element(field('Recovery key')).toHaveFocus()
    await field('Recovery key').fill('one two three')
    await expect.element(page.getByText('3 words of 24')).toBeVisible()
    await field('New passphrase').fill(NEW_PASSPHRASE)
    await field('The same once more').fill(NEW_PASSPHRASE)
    await button('Open and set the passphrase').click()
    await expect.element(page.getByText('These are not 24 words')).toBeVisible()
    expect(asked(vault, 'vault.recover')).toEqual([])
    await field('Recovery key').fill(WORDS.join(' '))
    await button('Open and set the passphrase').click()
    await expect.element(inside()).toBeVisible()
    expect(asked(vault, 'vault.recover')).toEqual([
      ['vault.recover', { recoveryKey: WORDS.join(' '), passphrase: NEW_PASSPHRASE }],
    ])
  })

  it('also takes the line of age, says that it is another key, and leads back', async () => {
    await gate({ state: LOCKED, answers: new Map([['vault.recover', refused('wrong')]]) })
    await button('Lost your passphrase?').click()
    await field('Recovery key').fill(RECOVERY_KEY.identity.toLowerCase())
    await field('New passphrase').fill(NEW_PASSPHRASE)
    await field('The same once more').fill(NEW_PASSPHRASE)
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('alert')).toHaveTextContent('does not open this data')
    await button('Back').click()
    await expect.element(field('Passphrase')).toBeVisible()
  })
})

describe('a key file that cannot be used', () => {
  it.each(['damaged', 'newer'] as const)(
    'is told when it is %s, without a word of deleting',
    async (state) => {
      await gate({ state: aVault({ state, lockedBy: null }) })
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(document.body.textContent).not.toMatch(/delete|remove|erase|reset/i)
      if (state === 'damaged') expect(document.body.textContent).toContain('keyfolio-keys.json')
    },
  )

  it('offers to try again when nobody answers', async () => {
    const vault = await gate({ answers: new Map([['vault.state', refused('failed')]]) })
    await expect.element(page.getByText('could not find out')).toBeVisible()
    vault.answers.clear()
    await button('Try again').click()
    await expect.element(inside()).toBeVisible()
  })
})

describe.each(['en', 'el'] as const)('before the data is open (%s)', (language) => {
  it.each(['new', 'locked', 'damaged'] as const)('axe finds nothing where it is %s', async (state) => {
    await gate({ state: aVault({ state, lockedBy: state === 'locked' ? 'idle' : null }) }, language)
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    const { violations } = await axe.run(document.querySelector('main') ?? document.body)
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})
