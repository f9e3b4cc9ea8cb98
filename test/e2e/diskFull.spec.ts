import { Keyfolio } from './pages/keyfolio.ts'
import { expect } from './support/journey.ts'
import { answerBeforeLosing } from './support/closing.ts'
import { inMain } from './support/inMain.ts'
import { test } from './support/smallDiskJourney.ts'

/** What a person is promised. */
const TOLD_WITHIN_MS = 2000
const SAVED_WITHIN_MS = 5000
/** With nobody writing, the disk is looked at every other second. */
const FOUND_OUT_WITHIN_MS = 4000

for (const language of ['en', 'el'] as const) {
  test(`on a full disk what was typed waits in its form and goes in once there is room (${language})`, async ({
    start,
    disk,
  }) => {
    const first = await start({ language })
    const keyfolio = new Keyfolio(first, language)
    await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
    await keyfolio.waitUntilSaved()
    await keyfolio.clients.openNew()
    await keyfolio.clients.fill({ name: 'Ionian Dairy', summary: 'Cheese and yoghurt, Corfu' })

    await disk.fill()
    await keyfolio.clients.submit()
    const banner = keyfolio.storageBanner('diskFull')
    await banner.waitFor({ timeout: TOLD_WITHIN_MS })
    await expect(banner).toContainText(keyfolio.t('storage.trouble.diskFull.title'))
    await expect(banner).toContainText(keyfolio.t('storage.pending', { count: 1 }))
    await expect(keyfolio.clients.form).toContainText(keyfolio.t('storage.waiting.inForm'))
    await expect(keyfolio.savedState).toHaveAttribute('data-saved', 'notSaved')
    await expect(keyfolio.clients.name).toHaveValue('Ionian Dairy')
    expect(await selectedText(keyfolio, () => keyfolio.clients.name.selectText())).toBe('Ionian Dairy')

    await disk.makeRoom()
    await keyfolio.waitUntilSaved({ timeoutMs: SAVED_WITHIN_MS })
    await expect(banner).toBeHidden()
    await expect(keyfolio.clients.form).toBeHidden()
    await expect(keyfolio.window.getByRole('heading', { name: 'Ionian Dairy' })).toBeVisible()
    await first.quit()

    const again = new Keyfolio(await start({ language }), language)
    await again.clients.show()
    for (const name of ['Aegean Cold Stores', 'Ionian Dairy']) {
      await expect(again.clients.row(name)).toHaveCount(1)
    }
  })
}

test('on a full disk one can go on reading; what was closed while it waited is stored by itself, in order', async ({
  start,
  disk,
}) => {
  const first = await start()
  const keyfolio = new Keyfolio(first)
  await keyfolio.clients.add({ name: 'Aegean Cold Stores' })
  await keyfolio.waitUntilSaved()
  await disk.fill()
  // Found out before anybody writes: a write that is refused would take reading away too.
  await keyfolio.storageBanner('diskFull').waitFor({ timeout: FOUND_OUT_WITHIN_MS })

  for (const name of ['Ionian Dairy', 'Attica Glass']) {
    await keyfolio.clients.openNew()
    await keyfolio.clients.fill({ name })
    await keyfolio.clients.submit()
    await expect(keyfolio.clients.form).toContainText(keyfolio.t('storage.waiting.inForm'))
    await keyfolio.window.keyboard.press('Escape')
    await expect(keyfolio.clients.form).toBeHidden()
  }
  await expect(keyfolio.storageBanner('diskFull')).toContainText(keyfolio.t('storage.pending', { count: 2 }))
  await keyfolio.clients.show()
  await expect(keyfolio.clients.row('Aegean Cold Stores')).toBeVisible()
  await expect(keyfolio.clients.row('Ionian Dairy')).toBeHidden()
  await keyfolio.goTo('people')
  await keyfolio.clients.show()

  await disk.makeRoom()
  await keyfolio.waitUntilSaved({ timeoutMs: SAVED_WITHIN_MS })
  for (const name of ['Aegean Cold Stores', 'Ionian Dairy', 'Attica Glass']) {
    await expect(keyfolio.clients.row(name)).toHaveCount(1)
  }
  // The form that is opened anew is empty: what it held is stored.
  await keyfolio.clients.openNew()
  await expect(keyfolio.clients.name).toHaveValue('')
})

test('whoever goes on typing while a form waits takes it back, and saves what is right in the end', async ({
  start,
  disk,
}) => {
  const first = await start()
  const keyfolio = new Keyfolio(first)
  await keyfolio.clients.openNew()
  await keyfolio.clients.fill({ name: 'Ionian Diary' })
  await disk.fill()
  await keyfolio.clients.submit()
  await expect(keyfolio.clients.form).toContainText(keyfolio.t('storage.waiting.inForm'))
  await keyfolio.clients.fill({ name: 'Ionian Dairy' })
  await expect(keyfolio.clients.form).not.toContainText(keyfolio.t('storage.waiting.inForm'))
  await keyfolio.clients.submit()
  await disk.makeRoom()
  await keyfolio.waitUntilSaved({ timeoutMs: SAVED_WITHIN_MS })
  await keyfolio.clients.show()
  await expect(keyfolio.clients.row('Ionian Dairy')).toHaveCount(1)
  await expect(keyfolio.clients.row('Ionian Diary')).toHaveCount(0)
})

test('what waits is not left behind without a question', async ({ start, disk }) => {
  const first = await start()
  const keyfolio = new Keyfolio(first)
  await keyfolio.clients.openNew()
  await keyfolio.clients.fill({ name: 'Ionian Dairy' })
  await disk.fill()
  await keyfolio.clients.submit()
  await expect(keyfolio.clients.form).toContainText(keyfolio.t('storage.waiting.inForm'))

  const questions = await answerBeforeLosing(first.app, 'stay')
  await inMain(first.app, ({ app }) => app.quit())
  await expect.poll(questions, { timeout: 10_000 }).toEqual([keyfolio.t('storage.leave.message')])
  await expect(keyfolio.clients.name).toHaveValue('Ionian Dairy')

  await disk.makeRoom()
  await keyfolio.waitUntilSaved({ timeoutMs: SAVED_WITHIN_MS })
  await first.quit()
  const again = new Keyfolio(await start())
  await again.clients.show()
  await expect(again.clients.row('Ionian Dairy')).toHaveCount(1)
})

async function selectedText(keyfolio: Keyfolio, select: () => Promise<void>): Promise<string> {
  await select()
  return keyfolio.window.evaluate(() => window.getSelection()?.toString() ?? '')
}
