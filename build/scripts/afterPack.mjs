// @ts-check
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setProductFuses } from './lib/fuses.mjs'
import { executableIn, resourcesIn } from './lib/packaged.mjs'

/**
 * electron-builder calls this before it signs: the last moment at which the binary may change.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string } } }} context
 */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo
  await rm(join(resourcesIn(appOutDir, electronPlatformName, productFilename), 'default_app.asar'), {
    force: true,
  })
  // Left over when electron-builder copies a given Electron instead of a downloaded one.
  await rm(join(appOutDir, 'version'), { force: true })
  await setProductFuses(executableIn(appOutDir, electronPlatformName, productFilename), electronPlatformName)
}
