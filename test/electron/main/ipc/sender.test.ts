import { describe, expect, it } from 'vitest'
import { isTrusted } from '#electron/main/ipc/sender.ts'

const OURS = { isOurWindow: true, isMainFrame: true, url: 'app://keyfolio/index.html#/clients' }

describe('who is heard', () => {
  it('our own page in the main frame of our window', () => {
    expect(isTrusted(OURS)).toBe(true)
  })

  it.each([
    { ...OURS, isOurWindow: false },
    { ...OURS, isMainFrame: false },
    { ...OURS, url: '' },
    { ...OURS, url: 'https://example.com/' },
    { ...OURS, url: 'app://keyfolio.example/index.html' },
    { ...OURS, url: 'app://other/index.html' },
    { ...OURS, url: 'keyfolio-pdf://document/1' },
    { ...OURS, url: 'file:///app://keyfolio/' },
  ])('and nobody else: %j', (sender) => {
    expect(isTrusted(sender)).toBe(false)
  })
})
