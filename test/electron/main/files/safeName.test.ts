import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeName } from '#electron/main/files/safeName.ts'
import { fileSafety } from '#shared/domain/attachments/fileSafety.ts'

it.each([
  ['Σύμβαση 2026.pdf', 'Σύμβαση 2026.pdf'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Windows\\a.txt', 'C Windows a.txt'],
  ['con.txt', '_con.txt'],
  ['a.b.c.docx', 'a.b.c.docx'],
  ['.profile', 'profile'],
  ['README', 'README'],
  ['x'.repeat(400) + '.pdf', 'x'.repeat(180) + '.pdf'],
  ['name.with space', 'name.with space'],
  ['', 'Keyfolio'],
])('makes a name that every system takes: %s', (name, safe) => {
  expect(safeName(name)).toBe(safe)
})

it('never leaves the folder, and never makes a program of what was none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
      const safe = safeName(name)
      expect(safe).not.toMatch(/[/\\\0:]|^\.|\.$/u)
      expect(safe.length).toBeGreaterThan(0)
      // The decision is made by the name that the copy gets.
      expect(['safe', 'ask', 'saveOnly']).toContain(fileSafety(safe))
    }),
  )
})
