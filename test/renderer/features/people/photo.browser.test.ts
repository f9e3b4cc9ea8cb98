import { describe, expect, it } from 'vitest'
import { PHOTO_LIMIT_BYTES, PHOTO_SIDE_PX, squarePhoto } from '#renderer/features/people/photo.ts'
import { PersonInputSchema } from '#shared/domain/people/person.ts'

/** A noisy picture: the hardest kind to make small. */
async function aPicture(width: number, height: number, type: 'image/png' | 'image/jpeg'): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('No canvas')
  const picture = context.createImageData(width, height)
  for (let at = 0; at < picture.data.length; at += 1) {
    picture.data[at] = at % 4 === 3 ? 255 : (at * 7919 + (at >> 3) * 104_729) % 256
  }
  context.putImageData(picture, 0, 0)
  return canvas.convertToBlob({ type })
}

describe('the photo of a card', () => {
  it.each([
    [1200, 800, 'image/jpeg'],
    [300, 900, 'image/png'],
    [40, 40, 'image/png'],
  ] as const)('becomes a small square from %d × %d (%s)', async (width, height, type) => {
    const made = await squarePhoto(await aPicture(width, height, type))
    expect(made.ok).toBe(true)
    if (!made.ok) return
    const bytes = await (await fetch(made.value)).blob()
    expect(bytes.type).toBe('image/jpeg')
    expect(bytes.size).toBeLessThanOrEqual(PHOTO_LIMIT_BYTES)
    const picture = await createImageBitmap(bytes)
    expect([picture.width, picture.height]).toEqual([PHOTO_SIDE_PX, PHOTO_SIDE_PX])
    expect(PersonInputSchema.shape.photo.safeParse(made.value).success).toBe(true)
  })

  it('is refused when the file is no picture, a broken one or far too large', async () => {
    const picture = await aPicture(200, 200, 'image/png')
    expect(await squarePhoto(new Blob(['not a picture']))).toEqual({ ok: false, error: 'unreadable' })
    expect(await squarePhoto(picture.slice(0, 60))).toEqual({ ok: false, error: 'unreadable' })
    const large = new Blob([new Uint8Array(41 * 1024 * 1024)])
    expect(await squarePhoto(large)).toEqual({ ok: false, error: 'tooLarge' })
  })
})
