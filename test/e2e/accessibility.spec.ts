import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { expect, test } from './support/journey.ts'
import { everyPlace, takeBackup, visit } from './support/places.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen and dialog, ${theme}`, async ({ start }) => {
    test.setTimeout(420_000)
    const language = theme === 'light' ? LANGUAGES[0] : LANGUAGES[1]
    const { window } = await start({ language, demo: true })
    await window.evaluate(
      (chosen) => globalThis.window.keyfolio?.request('preferences.update', { theme: chosen }),
      theme,
    )
    await window.locator(`html[data-theme="${theme}"]`).waitFor()
    await takeBackup(window)
    const found: string[] = []
    for (const place of everyPlace(language)) {
      await visit(window, place)
      found.push(...(await serious(window)).map((violation) => `${place.label}: ${violation}`))
    }
    expect(found).toEqual([])
  })
}

/** Serious and critical violations, one line each with the elements concerned. */
async function serious(window: Page): Promise<readonly string[]> {
  // Legacy mode: Electron has no second page for axe to work in.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}
