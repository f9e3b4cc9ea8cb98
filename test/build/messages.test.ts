import { describe, expect, it } from 'vitest'
import { accentProblem, isMixedScript } from '../../build/scripts/lib/greek.mjs'
import { messageProblems, unusedMessages } from '../../build/scripts/lib/messages.mjs'

const EN = { clients: { title: 'Clients', count_one: 'One client', count_other: '{{count}} clients' } }
const EL = { clients: { title: 'Πελάτες', count_one: 'Ένας πελάτης', count_other: '{{count}} πελάτες' } }

const problemsOf = (english: string, greek: string) => messageProblems({ key: english }, { key: greek })

describe('checking the messages', () => {
  it('finds nothing in good ones', () => {
    expect(messageProblems(EN, EL)).toEqual([])
  })

  it('finds a key that one language lacks', () => {
    expect(messageProblems({ a: { b: 'Open' } }, { a: {} })).toEqual(['a.b: there is no Greek text'])
    expect(messageProblems({}, { a: 'Άνοιγμα' })).toEqual(['a: there is no English text'])
  })

  it('finds empty texts and stray spaces', () => {
    expect(problemsOf('Open', ' ')[0]).toBe('key: the Greek text is empty')
    expect(problemsOf('Open ', 'Άνοιγμα')).toEqual(['key: the English text begins or ends with a space'])
  })

  it('finds placeholders that differ', () => {
    expect(problemsOf('Hello {{name}}', 'Καλημέρα {{onoma}}')).toEqual([
      'key: placeholders differ (English: name, Greek: onoma)',
    ])
  })

  it('finds half a plural', () => {
    expect(messageProblems({ n_one: 'One' }, { n_one: 'Ένας' })).toEqual(['n_one: n_other is missing'])
  })

  it('finds letters of the other alphabet inside a word', () => {
    expect(problemsOf('Good morning', 'Kαλημέρα')).toContain('key: “Kαλημέρα” mixes Greek and Latin letters')
    expect(problemsOf('Οpen', 'Άνοιγμα')).toContain('key: “Οpen” mixes Greek and Latin letters')
    expect(isMixedScript('Κόστος')).toBe(false)
  })

  it('finds missing and needless accents', () => {
    expect(problemsOf('The client', 'Ο πελατης')).toEqual(['key: “πελατης” lacks its accent'])
    expect(problemsOf('To do', 'Νά γίνει')).toEqual(['key: “Νά” has one syllable and needs no accent'])
  })

  it('finds shouting and texts left in English', () => {
    expect(problemsOf('Saved!', 'Αποθηκεύτηκε')).toEqual(['key: the English text shouts (“!”)'])
    expect(problemsOf('Saved', 'Saved')).toEqual(['key: “Saved” is not translated'])
    expect(problemsOf('E-mail', 'E-mail')).toEqual([])
    expect(problemsOf('{{count}} / {{total}}', '{{count}} / {{total}}')).toEqual([])
  })
})

describe('Greek accents', () => {
  it.each([
    'πελάτης',
    'για',
    'και',
    'μου',
    'ή',
    'ποιος',
    'Μαΐ',
    'ΤΗΛ',
    'παιδί',
    'αϋπνία',
    'πού',
    'Α',
    'του',
    'ρολόι',
  ])('of %s are right', (word) => {
    expect(accentProblem(word)).toBeNull()
  })

  it.each(['ομιλια', 'παιδι', 'Ωρα', 'μαϊου', 'τηλεφωνο'])('are missing in %s', (word) => {
    expect(accentProblem(word)).toBe('noAccent')
  })
})

describe('messages that nobody uses', () => {
  it('are those that no source mentions', () => {
    const sources = ["t('clients.title')", 't(`clients.count`, { count })']
    expect(unusedMessages(EN, sources, [])).toEqual([])
    expect(unusedMessages(EN, ["t('clients.titles')"], [])).toEqual([
      'clients.title: is used nowhere',
      'clients.count: is used nowhere',
    ])
  })

  it('are not those whose key is computed', () => {
    const words = { role: { user: 'User' }, kind: { call: 'Call' } }
    expect(unusedMessages(words, ['t(`role.${role}`)'], [])).toEqual(['kind.call: is used nowhere'])
    expect(unusedMessages(words, [], ['role.', 'kind.'])).toEqual([])
  })
})
