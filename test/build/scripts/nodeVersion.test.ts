import { describe, expect, it } from 'vitest'
import { requireNode } from '../../../build/scripts/lib/nodeVersion.mjs'

describe('requireNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0-nightly'])('accepts %s', (version) => {
    expect(() => requireNode(version)).not.toThrow()
  })

  it.each(['20.18.3', '18.20.0', '9.0.0'])('refuses %s in one sentence with the way out', (version) => {
    expect(() => requireNode(version)).toThrow(
      `Keyfolio needs Node 20.19.0 or newer, and this is ${version}: install a newer one from https://nodejs.org and try again.`,
    )
  })
})
