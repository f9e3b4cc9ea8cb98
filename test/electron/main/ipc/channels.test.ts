import { describe, expect, it } from 'vitest'
import { ARGUMENT_LIMITS } from '#electron/main/ipc/argumentSize.ts'
import { EVENT_CHANNELS, REQUEST_CHANNELS } from '#shared/ipc/channels.ts'
import { events, requests } from '#shared/ipc/schemas.ts'

describe('the channels that the preload lets through', () => {
  it('are exactly those of the contract, each with a limit', () => {
    expect([...REQUEST_CHANNELS].sort()).toEqual(Object.keys(requests).sort())
    expect([...EVENT_CHANNELS].sort()).toEqual(Object.keys(events).sort())
    expect(Object.keys(ARGUMENT_LIMITS).sort()).toEqual(Object.keys(requests).sort())
  })
})
