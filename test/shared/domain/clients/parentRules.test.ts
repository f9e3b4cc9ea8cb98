import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/domain/clients/client.ts'
import { mayBelongTo, possibleParents } from '#shared/domain/clients/parentRules.ts'
import { aClient } from '#test/shared/builders.ts'

/** A client, a branch of it, and a department of the branch. */
function aFamily(): readonly [Client, Client, Client, Client] {
  const house = aClient()
  const branch = aClient({ parentId: house.id })
  const department = aClient({ parentId: branch.id })
  return [house, branch, department, aClient()]
}

describe('whom a client may belong to', () => {
  it('is nobody who belongs to it, and not itself', () => {
    const family = aFamily()
    const [house, branch, department, other] = family
    expect(mayBelongTo(family, house.id, house.id)).toBe(false)
    expect(mayBelongTo(family, house.id, branch.id)).toBe(false)
    expect(mayBelongTo(family, house.id, department.id)).toBe(false)
    expect(mayBelongTo(family, house.id, other.id)).toBe(true)
    expect(mayBelongTo(family, department.id, house.id)).toBe(true)
  })

  it('is offered, and for a new client everybody is', () => {
    const family = aFamily()
    const [house, branch, department, other] = family
    expect(possibleParents(family, branch.id)).toEqual([house, other])
    expect(possibleParents(family, house.id)).toEqual([other])
    expect(possibleParents(family, department.id)).toEqual([house, branch, other])
    expect(possibleParents(family, null)).toEqual(family)
  })

  it('never makes a circle, however many move, and ends where a circle came from elsewhere', () => {
    const moves = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 40 })
    fc.assert(
      fc.property(moves, (wishes) => {
        let clients: readonly Client[] = Array.from({ length: 8 }, () => aClient())
        for (const [one, other] of wishes) {
          const [client, parent] = [clients[one], clients[other]]
          if (!client || !parent || !mayBelongTo(clients, client.id, parent.id)) continue
          clients = clients.with(one, { ...client, parentId: parent.id })
        }
        for (const client of clients) {
          const seen = new Set<string>()
          let at: Client | undefined = client
          while (at !== undefined) {
            expect(seen.has(at.id)).toBe(false)
            seen.add(at.id)
            const above: string | null = at.parentId
            at = clients.find(({ id }) => id === above)
          }
        }
      }),
    )
    const [one, other] = [aClient(), aClient()]
    const circle = [
      { ...one, parentId: other.id },
      { ...other, parentId: one.id },
    ]
    const third = aClient()
    expect(mayBelongTo([...circle, third], third.id, one.id)).toBe(true)
  })
})
