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
      // What shows the focus may be the element, a layer over it, or the box around it.
      const marks: boolean[] = []
      let element = document.activeElement
      while (element && element !== document.body && marks.length < 4) {
        for (const layer of [undefined, '::after']) {
          const { outlineStyle, outlineWidth, borderTopWidth, borderTopColor } = getComputedStyle(
            element,
            layer,
          )
          const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent').trim()
          const probe = document.createElement('i')
          probe.style.color = accent
          const hasOutline = outlineStyle !== 'none' && outlineWidth !== '0px'
          marks.push(hasOutline || (borderTopWidth === '2px' && borderTopColor === probe.style.color))
        }
        element = element.parentElement
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
