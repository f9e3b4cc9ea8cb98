import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchKey } from '#shared/lib/searchKey.ts'
import { matchesText, searchText } from '#shared/lib/textMatch.ts'

describe('the form under which text is searched', () => {
  it('has no accents, no capitals and one sigma', () => {
    expect(searchKey('Γεώργιος Ἀθήνα')).toBe('γεωργιοσ αθηνα')
    expect(searchKey('ΘΕΡΜΑΪΚΌΣ')).toBe(searchKey('θερμαϊκός'))
    expect(searchKey('Ύ́ψος')).toBe('υψοσ')
    expect(searchKey('Café  Ångström\t5')).toBe('cafe angstrom 5')
  })

  it('stays itself when folded again, also in another Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = searchKey(text)
        expect(searchKey(key)).toBe(key)
        expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text.normalize('NFC')))
      }),
    )
  })
})

describe('text that is searched', () => {
  const searched = searchText(['Ψυγεία Θερμαϊκού', 'Τρόφιμα'], ['+30 2310 000 114'])

  it('is found by beginnings and middles of words, all of them needed', () => {
    expect(matchesText(searched, searchKey('θερμ τροφ'))).toBe(true)
    expect(matchesText(searched, searchKey('θερμ βολος'))).toBe(false)
    expect(matchesText(searched, '')).toBe(true)
  })

  it('has its numbers with and without spaces', () => {
    expect(matchesText(searched, '+302310000114')).toBe(true)
    expect(matchesText(searched, '2310')).toBe(true)
  })
})
