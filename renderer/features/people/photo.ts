import { err, ok, type Result } from '#shared/lib/result.ts'

/** Side of a stored photo in pixels. */
export const PHOTO_SIDE_PX = 160

/** Longest photo in bytes, so that it may live in the record and in its change. */
export const PHOTO_LIMIT_BYTES = 48 * 1024

/** Bigger files are not opened at all: decoding them would freeze the window. */
const FILE_LIMIT_BYTES = 40 * 1024 * 1024

const QUALITIES = [0.86, 0.75, 0.6, 0.45, 0.3]

/** A chosen picture as a small square JPEG in a data address, cropped around its middle. */
export async function squarePhoto(file: Blob): Promise<Result<string, 'unreadable' | 'tooLarge'>> {
  if (file.size > FILE_LIMIT_BYTES) return err('tooLarge')
  const picture = await decode(file)
  if (picture === null) return err('unreadable')
  const canvas = drawSquare(picture)
  picture.close()
  if (canvas === null) return err('unreadable')
  for (const quality of QUALITIES) {
    const address = canvas.toDataURL('image/jpeg', quality)
    if (bytesOf(address) <= PHOTO_LIMIT_BYTES) return ok(address)
  }
  return err('unreadable')
}

async function decode(file: Blob): Promise<ImageBitmap | null> {
  try {
    const picture = await createImageBitmap(file)
    return picture.width > 0 && picture.height > 0 ? picture : null
  } catch {
    // Not a picture, a damaged one or a format that Chromium does not know: one sentence for the user.
    return null
  }
}

function drawSquare(picture: ImageBitmap): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas')
  canvas.width = PHOTO_SIDE_PX
  canvas.height = PHOTO_SIDE_PX
  const context = canvas.getContext('2d')
  if (context === null) return null
  const side = Math.min(picture.width, picture.height)
  const left = (picture.width - side) / 2
  // Faces sit above the middle of upright pictures.
  const top = (picture.height - side) / 3
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, PHOTO_SIDE_PX, PHOTO_SIDE_PX)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, left, top, side, side, 0, 0, PHOTO_SIDE_PX, PHOTO_SIDE_PX)
  return canvas
}

function bytesOf(dataAddress: string): number {
  return Math.floor(((dataAddress.length - dataAddress.indexOf(',') - 1) * 3) / 4)
}
