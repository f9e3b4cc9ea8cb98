import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { genderOfName, vocativeOfMan } from '#shared/domain/prospecting/greekVocativeRules.ts'

describe('the vocative of a man’s name', () => {
  it.each([
    ['Παπαδόπουλος', 'Παπαδόπουλε'],
    ['Στέφανος', 'Στέφανε'],
    ['Γεώργιος', 'Γεώργιε'],
    ['Ευάγγελος', 'Ευάγγελε'],
    ['Χριστιανός', 'Χριστιανέ'],
    ['Δημητράκος', 'Δημητράκο'],
    ['Παύλος', 'Παύλο'],
    ['Κυριάκος', 'Κυριάκο'],
    ['Γεωργιάδης', 'Γεωργιάδη'],
    ['Μαθητής', 'Μαθητή'],
    ['Παππάς', 'Παππά'],
    ['Τζαβέλλας', 'Τζαβέλλα'],
    ['Κανάρις', 'Κανάρι'],
    ['Καφές', 'Καφέ'],
    ['Παπαδόπουλος-Κανέλλος', 'Παπαδόπουλε-Κανέλλο'],
    ['ΠΑΠΑΔΟΠΟΥΛΟΣ', 'ΠΑΠΑΔΟΠΟΥΛΕ'],
    ['ΓΕΩΡΓΙΑΔΗΣ', 'ΓΕΩΡΓΙΑΔΗ'],
  ])('of %s is %s', (name, vocative) => {
    expect(vocativeOfMan(name)).toBe(vocative)
  })

  it.each(['Γεωργίου', 'Παπαδημητρίου', 'Κωστόπουλου', 'Papadopoulos', 'Müller', 'Νταλακούρα', ''])(
    'of %s is the same',
    (name) => {
      expect(vocativeOfMan(name)).toBe(name)
    },
  )

  it('never ends in a sigma where the name is Greek, and keeps what is not', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('αβγδεηικλνοπρσςτάέήίόύώ -')),
      maxLength: 14,
    })
    fc.assert(
      fc.property(letters, (name) => {
        for (const word of vocativeOfMan(name).split(/[ -]/)) expect(word).not.toMatch(/ος$|ός$/)
      }),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ -ös')), maxLength: 14 }),
        (name) => {
          expect(vocativeOfMan(name)).toBe(name)
        },
      ),
    )
  })
})

describe('whether a name is of a man or a woman', () => {
  it.each([
    ['Γιώργος', 'Γεωργίου'],
    ['Ηλίας', 'Δούκας'],
    ['Μιχαήλ', 'Παπαδημητρίου'],
    ['Άρης', ''],
    ['', 'Παπαδόπουλος'],
  ])('%s %s is a man', (givenName, familyName) => {
    expect(genderOfName(givenName, familyName)).toBe('male')
  })

  it.each([
    ['Μαρία', 'Παππά'],
    ['Ελένη', 'Γεωργίου'],
    ['Μυρτώ', 'Ζερβού'],
    ['Άρτεμις', 'Κόκκινου'],
    ['Ραχήλ', 'Λεβή'],
    ['Νάνσυ', 'Ρήγα'],
    ['', 'Παπαδοπούλου'],
    ['Μ.', 'Βασιλειάδου'],
  ])('%s %s is a woman', (givenName, familyName) => {
    expect(genderOfName(givenName, familyName)).toBe('female')
  })

  it.each([
    ['Jean', 'Martin'],
    ['', 'Γεωργίου'],
    ['Α.', 'Δούκα'],
    ['', ''],
  ])('%s %s does not tell', (givenName, familyName) => {
    expect(genderOfName(givenName, familyName)).toBeNull()
  })
})
