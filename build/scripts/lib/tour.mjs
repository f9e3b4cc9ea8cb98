// @ts-check
import { readdir, rm } from 'node:fs/promises'
import { inRoot } from './paths.mjs'
import { runPlaywright } from './playwright.mjs'
import { prepareApp, testEnvironment } from './prepare.mjs'
import { describeRuntime } from './runtime/types.mjs'
import { PlainError, say } from './say.mjs'
import { DISPLAY_PROGRAMS } from './system/ensure.mjs'

/**
 * Opens the demo data on a display nobody sees and keeps pictures of every screen in `tour/`.
 * @returns {Promise<number>} exit code
 */
export async function takeTour() {
  const prepared = await prepareApp([...DISPLAY_PROGRAMS, 'dbus-run-session'])
  say(`Touring with ${describeRuntime(prepared.runtime)} …`)
  await rm(inRoot('tour'), { recursive: true, force: true })
  const tour = await runPlaywright('tour', [], {
    ...testEnvironment(prepared),
    KEYFOLIO_TOUR_DIR: inRoot('tour'),
  })
  const pictures = await countPictures()
  if (tour.code !== 0) {
    throw new PlainError(
      `The tour stopped with an error (see above) after ${pictures} pictures in ${inRoot('tour')}.`,
    )
  }
  if (pictures === 0)
    throw new PlainError('The tour ended without a single picture: something is wrong with it.')
  say(`${pictures} pictures in ${inRoot('tour')}`)
  return 0
}

async function countPictures() {
  const names = await readdir(inRoot('tour'), { recursive: true }).catch(() => /** @type {string[]} */ ([]))
  return names.filter((name) => name.endsWith('.png')).length
}
