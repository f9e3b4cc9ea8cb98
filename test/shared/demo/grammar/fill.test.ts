import { describe, expect, it } from 'vitest'
import { fill, type Slots } from '#shared/demo/grammar/fill.ts'
import { politeForms } from '#shared/demo/grammar/greekNames.ts'

const room = {
  el: { nominative: 'η βιτρίνα', genitive: 'της βιτρίνας', accusative: 'τη βιτρίνα' },
  en: 'display',
}
const slots: Slots = {
  people: [
    { isMan: false, el: politeForms('Ρούλα', 'Τσιτσέλη'), en: 'Ms Tsitseli' },
    { isMan: true, el: politeForms('Μηνάς', 'Χατζησάββας'), en: 'Mr Chatzisavvas' },
  ],
  things: { place: room, room, machine: room, cooler: room, case: room, part: room, manager: room },
  words: { day: 'την Τρίτη' },
  chance: () => 0.5,
}

describe('a template', () => {
  it('names people in the case that it asks for and begins sentences with a capital', () => {
    expect(fill('{ο} είδε {τον2}. {ο2} έγραψε {στον}.', 'el', slots)).toBe(
      'Η κυρία Τσιτσέλη είδε τον κύριο Χατζησάββα. Ο κύριος Χατζησάββας έγραψε στην κυρία Τσιτσέλη.',
    )
  })

  it('goes by the gender of the first or second person', () => {
    expect(fill('{he|she} and {2:he|she}', 'en', slots)).toBe('She and he')
  })

  it('gives things their case, also after «σε»', () => {
    expect(fill('έλεγχος {room.g}, πάγος {room.s}', 'el', slots)).toBe(
      'Έλεγχος της βιτρίνας, πάγος στη βιτρίνα',
    )
  })

  it('writes amounts as each language does, and codes without points', () => {
    expect(fill('{m:€2000-4000}, {n:#2000-4000}', 'el', slots)).toBe('3.000, 3000')
    expect(fill('{m:€2000-4000}', 'en', slots)).toBe('3,000')
  })

  it('writes small numbers as words, but not pages, hours, codes and percentages', () => {
    expect(fill('{n:5-5} ώρες στη σελίδα {n:5-5}', 'el', slots)).toBe('Πέντε ώρες στη σελίδα 5')
    expect(fill('{n:5-5} points, {n:5-5} per cent, page {n:5-5}', 'en', slots)).toBe(
      'Five points, 5 per cent, page 5',
    )
  })

  it.each([
    ['{n:3-3} ημέρες', 'Τρεις ημέρες'],
    ['{n:4-4} σημεία', 'Τέσσερα σημεία'],
    ['{n:3-3} είδη', 'Τρία είδη'],
    ['{n:4-4} σελίδων', 'Τεσσάρων σελίδων'],
    ['{n:3-3} ακόμη έγγραφα', 'Τρία ακόμη έγγραφα'],
    ['{n:3-3} από τις επιχειρήσεις', 'Τρεις από τις επιχειρήσεις'],
    ['{n:4-4} συναδέλφους', 'Τέσσερις συναδέλφους'],
    ['ήταν {n:3-3}, από {w:11-11} πέρσι', 'Ήταν τρία, από 11 πέρσι'],
  ])('makes three and four agree with the noun: %s', (template, filled) => {
    expect(fill(template, 'el', slots)).toBe(filled)
  })

  it('refuses a slot that nobody knows', () => {
    expect(() => fill('{wonder}', 'en', slots)).toThrow('wonder')
  })
})
