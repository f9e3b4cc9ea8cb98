import { describe, expect, it } from 'vitest'
import { ASSET_HEADERS, CONTENT_SECURITY_POLICY } from '#electron/main/protocol/headers.ts'

describe('the content security policy', () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map((text) => [text.split(' ')[0], text.split(' ').slice(1)]),
  )

  it('begins from nothing and admits only our own origin to scripts', () => {
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"])
    expect(directives.get('connect-src')).toEqual(["'self'"])
  })

  it('admits no inline script or style, no eval and no foreign host', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
  })

  it('asks for Trusted Types with two policies', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"])
    expect(directives.get('trusted-types')).toEqual(['keyfolio', 'default'])
  })

  it('is sent with a ban on guessing types', () => {
    expect(ASSET_HEADERS).toMatchObject({
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
    })
  })
})
