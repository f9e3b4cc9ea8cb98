import { describe, expect, it } from 'vitest'
import { aClient } from '#test/shared/builders.ts'
import { archived, restored } from '#shared/domain/lifecycle.ts'
import { day } from '#shared/lib/days.ts'

describe('archiving', () => {
  it('keeps the day on which it first happened', () => {
    const client = archived(aClient(), day('2026-11-01'))
    expect(client.archivedOn).toBe('2026-11-01')
    expect(archived(client, day('2026-11-23'))).toBe(client)
  })

  it('can be taken back', () => {
    expect(restored(archived(aClient(), day('2026-11-01'))).archivedOn).toBeNull()
  })
})
