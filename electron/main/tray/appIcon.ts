import { type NativeImage, nativeImage } from 'electron'
import icon16 from '../../../build/resources/icons/16x16.png?inline'
import icon24 from '../../../build/resources/icons/24x24.png?inline'
import icon32 from '../../../build/resources/icons/32x32.png?inline'
import icon48 from '../../../build/resources/icons/48x48.png?inline'
import icon128 from '../../../build/resources/icons/128x128.png?inline'

/** Keyfolio's icon for notifications. */
export function appIcon(): NativeImage {
  return nativeImage.createFromDataURL(icon128)
}

/** Keyfolio's icon for the tray, sharp at the usual scales of the display. Linux panels scale down themselves. */
export function trayIcon(platform = process.platform): NativeImage {
  if (platform === 'linux') return nativeImage.createFromDataURL(icon48)
  const image = nativeImage.createEmpty()
  image.addRepresentation({ scaleFactor: 1, dataURL: icon16 })
  image.addRepresentation({ scaleFactor: 1.5, dataURL: icon24 })
  image.addRepresentation({ scaleFactor: 2, dataURL: icon32 })
  image.addRepresentation({ scaleFactor: 3, dataURL: icon48 })
  return image
}
