import { describe, expect, it } from 'vitest'
import { deletionText } from '#renderer/lib/deletionText.ts'
import { ENTITY_KINDS } from '#shared/domain/records.ts'
import { translator } from '#shared/i18n/translate.ts'

describe('what is said after a deletion', () => {
  it('names what went along, in the plural it needs', () => {
    const counts = { client: 1, position: 3, deal: 1 }
    expect(deletionText(translator('en'), 'en', 'Deleted 1 client.', 'client', counts)).toBe(
      'Deleted 1 client. With it went: 3 positions and 1 deal.',
    )
    expect(deletionText(translator('el'), 'el', 'Η Άλφα διαγράφηκε', 'client', counts)).toBe(
      'Η Άλφα διαγράφηκε. Μαζί διαγράφηκαν: 3 θέσεις και 1 υπόθεση.',
    )
  })

  it('is only the sentence itself when nothing hung on it', () => {
    expect(deletionText(translator('en'), 'en', 'Deleted 1 client.', 'client', { client: 1 })).toBe(
      'Deleted 1 client.',
    )
  })

  it('has words for every kind', () => {
    const counts = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, 2]))
    for (const language of ['en', 'el'] as const) {
      const said = deletionText(translator(language), language, '', 'client', counts)
      expect(said).not.toMatch(/records\.|vocabulary\./)
    }
  })
})
