import { describe, expect, it } from 'vitest'
import {
  ClientInputSchema,
  ClientSchema,
  emptyClientInput,
  newClient,
  withConsistentReasons,
} from '#shared/domain/clients/client.ts'
import { day } from '#shared/lib/days.ts'
import { aClient, anId } from '../../builders.ts'

const TODAY = day('2026-11-23')
const KEY = {
  ...emptyClientInput(),
  name: 'Ψυκτική',
  class: 'key',
  keyReasons: ['image', 'revenue'],
} as const

describe('a client', () => {
  it('carries key reasons only while it is key', () => {
    expect(withConsistentReasons(KEY).keyReasons).toEqual(['image', 'revenue'])
    for (const clientClass of ['regular', 'prospect', 'former'] as const) {
      expect(withConsistentReasons({ ...KEY, class: clientClass }).keyReasons).toEqual([])
      expect(newClient(aClient().id, { ...KEY, class: clientClass }, TODAY).keyReasons).toEqual([])
    }
  })

  it('is stored as filled in, with day and id', () => {
    const { id } = aClient()
    const client = newClient(id, KEY, TODAY)
    expect(ClientSchema.parse(client)).toEqual(client)
    expect(client).toMatchObject({ id, name: 'Ψυκτική', createdOn: TODAY, archivedOn: null })
  })

  it('begins as a prospect without a name, which is the one thing missing', () => {
    const { error } = ClientInputSchema.safeParse(emptyClientInput())
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([[['name'], 'required']])
    expect(emptyClientInput().class).toBe('prospect')
  })

  it('gets defaults for fields that an older release did not write', () => {
    const old = ClientSchema.parse({ id: anId(), name: 'Ψυκτική', class: 'regular', createdOn: '2025-01-15' })
    expect(old).toMatchObject({ keyReasons: [], sites: [], turnover: null, notes: '', archivedOn: null })
  })
})
