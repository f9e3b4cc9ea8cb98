import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '#electron/main/files/safeFileName.ts'

describe('the name of a file', () => {
  it.each([
    ['Φάκελος Ψυγεία Βορείου Ελλάδος Α.Ε. 2026-11-23', 'Φάκελος Ψυγεία Βορείου Ελλάδος Α.Ε. 2026-11-23.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['  .hidden.  ', 'hidden.pdf'],
    ['line\nbreak\u202e', 'line break.pdf'],
    ['con', '_con.pdf'],
    ['LPT1.txt', '_LPT1.txt.pdf'],
    ['', 'Keyfolio.pdf'],
    ['???', 'Keyfolio.pdf'],
  ])('%j becomes %j', (title, name) => {
    expect(safeFileName(title, 'pdf')).toBe(name)
  })

  it('fits every file system, and no character is cut in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = safeFileName(title, 'pdf')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        expect(name).toMatch(/[^. ]\.pdf$/)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
        expect(Buffer.from(name).toString()).toBe(name)
      }),
      { numRuns: 200 },
    )
  })
})
