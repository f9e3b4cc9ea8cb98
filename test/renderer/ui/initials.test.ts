import { expect, it } from 'vitest'
import { initialsOf } from '#renderer/ui/lib/initials.ts'

it.each([
  ['Άννα-Μαρία Παπαδοπούλου', 'ΑΠ'],
  ['Aegean Foods S.A.', 'AS'],
  ['«Ωκεανός»', 'Ω'],
  ['  ', ''],
  ['3K Τεχνική', '3Τ'],
])('shortens %j to %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
