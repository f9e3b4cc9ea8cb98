import { describe, expect, it } from 'vitest'
import { isMan, politeForms } from '#shared/demo/grammar/greekNames.ts'
import { stories } from '#shared/demo/stories.ts'

describe('the cases of Greek names', () => {
  it.each([
    ['Σταύρος', 'Καλλέργης', 'του κυρίου Καλλέργη', 'τον κύριο Καλλέργη'],
    ['Αλέξης', 'Δρακόπουλος', 'του κυρίου Δρακόπουλου', 'τον κύριο Δρακόπουλο'],
    ['Μανόλης', 'Σγουρός', 'του κυρίου Σγουρού', 'τον κύριο Σγουρό'],
    ['Τάσος', 'Γκαντής', 'του κυρίου Γκαντή', 'τον κύριο Γκαντή'],
    ['Θωμάς', 'Γκόγκας', 'του κυρίου Γκόγκα', 'τον κύριο Γκόγκα'],
    ['Πέτρος', 'Αναγνώστου', 'του κυρίου Αναγνώστου', 'τον κύριο Αναγνώστου'],
    ['Ελένη', 'Ντάγκα', 'της κυρίας Ντάγκα', 'την κυρία Ντάγκα'],
    ['Νεφέλη', 'Ορφανού', 'της κυρίας Ορφανού', 'την κυρία Ορφανού'],
  ])('of %s %s', (givenName, familyName, genitive, accusative) => {
    expect(politeForms(givenName, familyName)).toMatchObject({ genitive, accusative })
  })

  it('go by given names that show whether they belong to a man', () => {
    const names = stories.flatMap(({ texts }) => Object.values(texts.el.people))
    const endings = names.filter(({ givenName, familyName }) => {
      // A man's family name ends in a sigma or is a genitive; a woman's never ends in a sigma.
      return isMan(givenName) ? !/(ς|ου)$/.test(familyName) : familyName.endsWith('ς')
    })
    expect(endings).toEqual([])
  })
})
