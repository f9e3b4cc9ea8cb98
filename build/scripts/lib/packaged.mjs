// @ts-check
import { join } from 'node:path'

/**
 * The folder of resources inside an unpacked application.
 * @param {string} folder
 * @param {string} platform
 * @param {string} product
 */
export function resourcesIn(folder, platform, product) {
  return platform === 'darwin'
    ? join(folder, `${product}.app`, 'Contents', 'Resources')
    : join(folder, 'resources')
}

/**
 * The file to start; on Linux it is named like the package, in small letters.
 * @param {string} folder
 * @param {string} platform
 * @param {string} product
 */
export function executableIn(folder, platform, product) {
  if (platform === 'darwin') return join(folder, `${product}.app`, 'Contents', 'MacOS', product)
  return join(folder, platform === 'win32' ? `${product}.exe` : product.toLowerCase())
}
