import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/i18n/messages.ts'
import { languageOf, translator } from '#shared/i18n/translate.ts'

describe('a translator', () => {
  const en = translator('en')
  const el = translator('el')

  it('gives the sentence of its language', () => {
    expect(en('vocabulary.clientClass.key')).toBe('Key')
    expect(el('vocabulary.clientClass.key')).toBe('Βασικός')
  })

  it('chooses between one and many', () => {
    expect(en('settings.recordCount.clients', { count: 1 })).toMatch(/^1 client$/)
    expect(en('settings.recordCount.clients', { count: 0 })).toMatch(/^0 clients$/)
    expect(el('settings.recordCount.clients', { count: 1 })).toMatch(/^1 πελάτης$/)
    expect(el('settings.recordCount.clients', { count: 5 })).toMatch(/^5 πελάτες$/)
  })

  it('groups the thousands of what is counted, and of nothing else', () => {
    expect(en('settings.recordCount.clients', { count: 12_345 })).toBe('12,345 clients')
    expect(el('settings.recordCount.clients', { count: 12_345 })).toBe('12.345 πελάτες')
    expect(en('settings.recordCount.clients', { count: 1 })).toBe('1 client')
  })

  it('puts parameters in as they are, without entities', () => {
    const name = 'Α & Β <Ο.Ε.>'
    for (const language of LANGUAGES)
      expect(translator(language)('ui.tags.added', { tag: name })).toContain(name)
  })
})

describe('the language for a system', () => {
  it.each([
    ['el', 'el'],
    ['el-GR', 'el'],
    ['EL-cy', 'el'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['', 'en'],
  ])('whose tag is "%s" is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})
