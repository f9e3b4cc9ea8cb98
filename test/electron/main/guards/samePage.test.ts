import { describe, expect, it } from 'vitest'
import { isSamePage } from '#electron/main/guards/samePage.ts'

const SHOWN = 'app://keyfolio/index.html#/clients'

describe('beginning a page anew', () => {
  it('is the same page at whatever place', () => {
    expect(isSamePage(SHOWN, SHOWN)).toBe(true)
    expect(isSamePage('app://keyfolio/index.html', SHOWN)).toBe(true)
    expect(isSamePage('app://keyfolio/index.html#/today', SHOWN)).toBe(true)
  })

  it.each([
    'app://keyfolio/other.html',
    'app://keyfolio/index.html?x=1',
    'app://elsewhere/index.html#/clients',
    'https://example.com/',
    'about:blank',
    '',
  ])('is not going to %s', (address) => {
    expect(isSamePage(address, SHOWN)).toBe(false)
  })

  it('is nothing where no page is shown yet', () => {
    expect(isSamePage('', '')).toBe(false)
    expect(isSamePage('#/today', '')).toBe(false)
  })
})
