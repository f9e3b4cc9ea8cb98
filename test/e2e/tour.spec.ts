import { expect, test } from '@playwright/test'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { Keyfolio } from './pages/keyfolio.ts'
import { launchKeyfolio, type Running } from './support/launch.ts'
import { everyPlace, takeBackup, visit } from './support/places.ts'
import { answerSaveDialog } from './support/saveDialog.ts'
import { setWindowSize } from './support/windowSize.ts'

const TOUR = process.env['KEYFOLIO_TOUR_DIR'] ?? join(tmpdir(), 'keyfolio-tour')
const SIZES = [
  { name: '1280x720', width: 1280, height: 720 },
  { name: '1920x1080', width: 1920, height: 1080 },
] as const

// One language after the other: two software-rendered windows at once only slow each other down.
test.describe.configure({ mode: 'serial' })

for (const language of LANGUAGES) {
  test(`the tour in ${language}: every screen and dialog in both themes, and a dossier as PDF`, async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'keyfolio-tour-'))
    const running = await launchKeyfolio({ dataFolder, language, demo: true })
    try {
      await takeBackup(running.window)
      for (const theme of ['light', 'dark'] as const)
        for (const size of SIZES) await takePictures(running, language, theme, size)
      await printDossier(running, language)
      expect(await running.faults()).toEqual([])
    } finally {
      await running.quit()
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
    }
  })
}

async function takePictures(
  { app, window }: Running,
  language: (typeof LANGUAGES)[number],
  theme: 'light' | 'dark',
  size: (typeof SIZES)[number],
): Promise<void> {
  const folder = join(TOUR, language, `${theme}-${size.name}`)
  await mkdir(folder, { recursive: true })
  await setWindowSize(app, window, size)
  await window.evaluate(
    (chosen) => globalThis.window.keyfolio?.request('preferences.update', { theme: chosen }),
    theme,
  )
  await window.locator(`html[data-theme="${theme}"]`).waitFor()
  for (const place of everyPlace(language)) {
    await visit(window, place)
    await window.screenshot({ path: join(folder, `${place.label}.png`) })
  }
}

async function printDossier(running: Running, language: (typeof LANGUAGES)[number]): Promise<void> {
  const keyfolio = new Keyfolio(running, language)
  const file = join(TOUR, language, 'dossier.pdf')
  await answerSaveDialog(running.app, file)
  const overview = everyPlace(language).find(({ label }) => label === 'client-overview')
  if (!overview) throw new Error('The registry has no dossier')
  await visit(running.window, overview)
  await keyfolio.dossier.print('internal')
  await keyfolio.dossier.printSheet.getByText(keyfolio.t('dossier.print.savedTitle')).waitFor()
}
