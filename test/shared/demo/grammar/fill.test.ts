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
  things: { place: room, room, machine: room, part: room, manager: room },
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

  it('refuses a slot that nobody knows', () => {
    expect(() => fill('{wonder}', 'en', slots)).toThrow('wonder')
  })
})
