import { describe, expect, it } from 'vitest'
import { matchesClient } from '#shared/domain/clients/clientRules.ts'
import { searchKey } from '#shared/lib/searchKey.ts'
import { aClient, anId } from '../../builders.ts'

const CLIENT = aClient({
  name: 'Ψυγεία Θερμαϊκού Α.Ε.',
  summary: 'Αποθήκες και μεταφορές',
  sector: 'Τρόφιμα',
  phone: '+30 2310 000 114',
  email: 'info@thermaikos.example',
  sites: [
    {
      id: anId(),
      label: 'Έδρα',
      street: 'Λιμένος 4',
      postalCode: '',
      city: 'Θεσσαλονίκη',
      region: '',
      country: '',
    },
  ],
})
const finds = (typed: string) => matchesClient(CLIENT, searchKey(typed))

describe('searching for a client', () => {
  it.each(['ψυγεια', 'ΘΕΡΜΑΪΚΟΎ', 'μεταφορες', 'τρόφιμα', 'θεσσαλονικη', 'thermaikos.ex', 'λιμενος'])(
    'finds it by %s',
    (typed) => {
      expect(finds(typed)).toBe(true)
    },
  )

  it('finds words in any order and in different fields, but needs all of them', () => {
    expect(finds('Θεσσαλονίκη ψυγεία')).toBe(true)
    expect(finds('Αθήνα ψυγεία')).toBe(false)
  })

  it('finds a telephone with and without spaces', () => {
    expect(finds('2310000114')).toBe(true)
    expect(finds('+302310')).toBe(true)
    expect(finds('000 114')).toBe(true)
  })

  it('does not read across fields, and finds everything when nothing is typed', () => {
    expect(finds('Α.Ε.Αποθήκες')).toBe(false)
    expect(finds('  ')).toBe(true)
  })
})
