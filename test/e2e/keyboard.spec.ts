import { Keyfolio } from './pages/keyfolio.ts'
import { expect, test } from './support/journey.ts'

test('a client, a note and back, by keyboard alone', async ({ start }) => {
  const keyfolio = new Keyfolio(await start())
  const { keyboard } = keyfolio.window

  await keyboard.press('n')
  await keyfolio.clients.form.waitFor()
  // The first field has the focus.
  await keyboard.type('Harbour Hotels')
  await keyboard.press('Control+Enter')
  await keyfolio.screen('client').waitFor()

  await keyboard.press('Control+k')
  await keyfolio.dialog('search').waitFor({ state: 'attached' })
  await keyboard.type('harb')
  await expect(keyfolio.window.getByRole('option', { name: /Harbour Hotels/ })).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await keyfolio.screen('client').waitFor()

  await keyfolio.goTo('clients')
  await expect(keyfolio.clients.row('Harbour Hotels')).toBeVisible()
  await reach(keyfolio, () => document.activeElement?.getAttribute('role') === 'row')
  await keyboard.press('Enter')
  await keyfolio.screen('client').waitFor()
})

test('the focus is always visible', async ({ start }) => {
  const keyfolio = new Keyfolio(await start({ demo: true }))
  const invisible: string[] = []
  for (let press = 0; press < 25; press += 1) {
    await keyfolio.window.keyboard.press('Tab')
    const focused = await keyfolio.window.evaluate(() => {
      // What shows the focus may be the element, a layer over it, the box around it, or a tick drawn in its place.
      const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()
      const probe = document.createElement('i')
      probe.style.color = accent
      const isMarked = (element: Element, layer?: string): boolean => {
        const look = getComputedStyle(element, layer)
        const hasOutline = look.outlineStyle !== 'none' && look.outlineWidth !== '0px'
        return hasOutline || (look.borderTopWidth === '2px' && look.borderTopColor === probe.style.color)
      }
      const marks: boolean[] = []
      const focused = document.activeElement
      for (const element of [
        focused,
        focused?.parentElement,
        ...(focused?.closest('label')?.children ?? []),
      ]) {
        if (element && element !== document.body) marks.push(isMarked(element), isMarked(element, '::after'))
      }
      return { name: document.activeElement?.outerHTML.slice(0, 120) ?? '', marks }
    })
    if (!focused.marks.includes(true)) invisible.push(focused.name)
  }
  expect(invisible).toEqual([])
})

/** Presses Tab until the focus is where `isThere` says; fails after many presses. */
async function reach(keyfolio: Keyfolio, isThere: () => boolean): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if (await keyfolio.window.evaluate(isThere)) return
    await keyfolio.window.keyboard.press('Tab')
  }
  throw new Error('Forty times Tab did not lead there')
}
