import { describe, expect, it } from 'vitest'
import { KINDS_OF_PART, TRADE_PARTS } from '#renderer/features/dossier/tradeParts.ts'
import { relations } from '#shared/domain/relations.ts'
import { isTradeKind } from '#shared/domain/tradeKinds.ts'

describe('the parts of a dossier', () => {
  it('have a place for every record of the trade that belongs to a client, and one only', () => {
    const ofClient = relations.flatMap(({ from, field, to }) =>
      to === 'client' && field === 'clientId' && isTradeKind(from) ? [from] : [],
    )
    const placed = TRADE_PARTS.flatMap((part) => KINDS_OF_PART[part])
    expect([...placed].sort()).toEqual([...ofClient].sort())
  })
})
