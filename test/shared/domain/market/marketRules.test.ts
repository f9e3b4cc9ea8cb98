import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClientIdSchema } from '#shared/domain/clients/client.ts'
import { CompetitorIdSchema } from '#shared/domain/market/competitor.ts'
import { competitorsAt, placesOf, sharesAt } from '#shared/domain/market/competitorRules.ts'
import { MARKET_NOTE_KINDS } from '#shared/domain/market/marketNote.ts'
import { marketNotesByKind, marketNotesFor } from '#shared/domain/market/marketNoteRules.ts'
import { anId, aRecord } from '../../builders.ts'

const CLIENT = ClientIdSchema.parse(anId())
const RIVAL = CompetitorIdSchema.parse(anId())
const aPresence = (over: object = {}) =>
  aRecord('competitorPresence', { clientId: CLIENT, competitorId: RIVAL, ...over })

describe('who else sells there', () => {
  it('is shown with the firmest first, at a client and for a competitor', () => {
    const trying = aPresence({ strength: 'trying', share: 40 })
    const strong = aPresence({ strength: 'strong', share: 10 })
    const stronger = aPresence({ strength: 'strong', share: 20, competitorId: anId() })
    const elsewhere = aPresence({ strength: 'dominant', clientId: anId() })
    const all = [trying, strong, elsewhere, stronger]
    expect(competitorsAt(CLIENT, all)).toEqual([stronger, strong, trying])
    expect(placesOf(RIVAL, all)).toEqual([elsewhere, strong, trying])
  })

  it('leaves us what is left, and says when the shares cannot be true', () => {
    expect(sharesAt([{ share: 30 }, { share: null }, { share: 25 }])).toEqual({
      theirs: 55,
      left: 45,
      tooMuch: 0,
    })
    expect(sharesAt([{ share: 70 }, { share: 45 }])).toEqual({ theirs: 100, left: 0, tooMuch: 15 })
    expect(sharesAt([])).toEqual({ theirs: 0, left: 100, tooMuch: 0 })
  })

  it('never makes more than everything, theirs and ours together', () => {
    const share = fc.option(fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(fc.array(fc.record({ share })), (presences) => {
        const { theirs, left, tooMuch } = sharesAt(presences)
        expect(theirs + left).toBe(100)
        expect(left >= 0 && theirs >= 0 && tooMuch >= 0).toBe(true)
        expect(theirs + tooMuch).toBe(presences.reduce((sum, one) => sum + (one.share ?? 0), 0))
      }),
    )
  })
})

describe('what happens in the market', () => {
  const aNote = (on: string, over: object = {}) =>
    aRecord('marketNote', { day: on, title: 'Νέα', clientId: CLIENT, ...over })

  it('is told for a client together with what concerns everybody, the newest first', () => {
    const own = aNote('2026-10-01')
    const general = aNote('2026-11-01', { clientId: null })
    expect(marketNotesFor(CLIENT, [own, aNote('2026-11-02', { clientId: anId() }), general])).toEqual([
      general,
      own,
    ])
  })

  it('is sorted by kind, and every kind is there', () => {
    const older = aNote('2026-10-01', { kind: 'threat' })
    const newer = aNote('2026-11-01', { kind: 'threat' })
    const byKind = marketNotesByKind([older, aNote('2026-11-01'), newer])
    expect(byKind.threat).toEqual([newer, older])
    expect(byKind.opportunity).toEqual([])
    expect(Object.keys(byKind)).toEqual([...MARKET_NOTE_KINDS])
  })
})
