import { describe, expect, it } from 'vitest'
import { RECIPIENT_CHOICES, recipientsAt } from '#renderer/features/prospecting/recipientChoice.ts'
import { addDays, day } from '#shared/lib/days.ts'
import { aClient, aPerson, aPosition } from '#test/shared/builders.ts'

const TODAY = day('2026-11-23')
const client = aClient()
const at = { clientId: client.id }
const [boss, buyer, helper, gone, hidden] = [
  aPerson(),
  aPerson(),
  aPerson(),
  aPerson(),
  aPerson({ restricted: true }),
] as const
const people = [boss, buyer, helper, gone, hidden]
const positions = [
  aPosition({ ...at, personId: helper.id }),
  aPosition({ ...at, personId: buyer.id, decisionRole: 'user' }),
  aPosition({ ...at, personId: boss.id, decisionRole: 'decisionMaker' }),
  aPosition({ ...at, personId: gone.id, decisionRole: 'decisionMaker', toDay: addDays(TODAY, -1) }),
  aPosition({ ...at, personId: hidden.id, decisionRole: 'decisionMaker' }),
]
const names = new Map(
  positions.map(({ id, personId }) => [id, people.findIndex(({ id: is }) => is === personId)]),
)

describe('whom of a client a letter goes to', () => {
  it.each([
    ['first', [0]],
    ['team', [0, 1]],
    ['all', [2, 1, 0]],
  ] as const)('%s', (choice, expected) => {
    const found = recipientsAt([client], { people, positions }, choice, TODAY)
    expect(found.map((id) => names.get(id))).toEqual(expected)
  })

  it('is the first who works there where nobody is known to decide', () => {
    const only = positions.slice(0, 1)
    for (const choice of RECIPIENT_CHOICES)
      expect(recipientsAt([client], { people, positions: only }, choice, TODAY)).toEqual(
        only.map(({ id }) => id),
      )
  })

  it('is nobody at another or an archived client', () => {
    const archived = { ...client, archivedOn: TODAY }
    expect(recipientsAt([aClient(), archived], { people, positions }, 'all', TODAY)).toEqual([])
  })
})
