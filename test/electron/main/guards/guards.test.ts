import { describe, expect, it } from 'vitest'
import { debuggingSwitches } from '#electron/main/guards/commandLine.ts'
import { externalAddress } from '#electron/main/guards/externalLinks.ts'
import { isAllowedRequest } from '#electron/main/guards/requestFilter.ts'

describe('addresses that may leave', () => {
  it.each([
    ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
    ['mailto:anna@example.com', 'mailto:anna@example.com'],
    ['tel:+302310555123', 'tel:+302310555123'],
    ['https://ψυγεία.example/', 'https://xn--kxaeei2fra.example/'],
  ])('%s', (given, address) => {
    expect(externalAddress(given)).toBe(address)
  })

  it.each([
    'http://example.com',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://keyfolio/',
    'smb://server/share',
    'ms-settings:privacy',
    'https://user:password@example.com',
    'https://example.com/\u202egnp.exe',
    'https://example.com/ space',
    'https://example.com/\nline',
    'example.com',
    '',
  ])('and not %j', (given) => {
    expect(externalAddress(given)).toBeNull()
  })
})

describe('requests of the page', () => {
  it.each(['app://keyfolio/index.html', 'data:image/png;base64,AA==', 'blob:app://keyfolio/1'])(
    '%s goes through',
    (url) => {
      expect(isAllowedRequest(url, false)).toBe(true)
    },
  )

  it.each([
    'https://example.com/',
    'http://localhost/',
    'ws://localhost/',
    'file:///etc/passwd',
    'app://keyfolio.example/',
    'data:text/html,x',
    'blob:https://example.com/1',
    'chrome://version',
    'devtools://devtools/bundled/a.js',
  ])('%s does not', (url) => {
    expect(isAllowedRequest(url, false)).toBe(false)
  })

  it('shows the developer tools in development only', () => {
    expect(isAllowedRequest('devtools://devtools/bundled/a.js', true)).toBe(true)
  })
})

describe('the command line', () => {
  it.each(['remote-debugging-port', 'remote-debugging-pipe'])('is asked for %s', (name) => {
    expect(debuggingSwitches({ hasSwitch: (asked) => asked === name })).toEqual([name])
  })

  it('is clean without debugging switches', () => {
    expect(debuggingSwitches({ hasSwitch: (asked) => asked === 'lang' })).toEqual([])
  })
})
