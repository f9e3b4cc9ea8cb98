import { isAbsolute, join, relative } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetOf } from '#electron/main/protocol/assetPath.ts'

const ROOT = join('/', 'keyfolio', 'out', 'renderer')

describe('addresses of our scheme', () => {
  it.each([
    ['app://keyfolio/', 'index.html', 'text/html; charset=utf-8'],
    ['app://keyfolio/index.html#/clients/1', 'index.html', 'text/html; charset=utf-8'],
    ['app://keyfolio/assets/index-B1x_9.js?v=1', 'assets/index-B1x_9.js', 'text/javascript; charset=utf-8'],
    ['app://keyfolio/assets/inter.woff2', 'assets/inter.woff2', 'font/woff2'],
    ['app://keyfolio/assets/a.css', 'assets/a.css', 'text/css; charset=utf-8'],
  ])('%s is a file with its type', (url, file, contentType) => {
    expect(assetOf(url, ROOT)).toEqual({ path: join(ROOT, file), contentType })
  })

  it.each([
    'app://keyfolio',
    'app://keyfolio/../main/main.js',
    'app://keyfolio/assets/../../main/main.js',
    'app://keyfolio/%2e%2e/main/main.js',
    'app://keyfolio/..%2fmain/main.js',
    'app://keyfolio/..%5cmain%5cmain.js',
    'app://keyfolio/..\\main\\main.js',
    'app://keyfolio/assets%2findex.js',
    'app://keyfolio//etc/passwd.html',
    'app://keyfolio/./index.html',
    'app://keyfolio/.hidden.html',
    'app://keyfolio/index.html\u0000.js',
    'app://keyfolio/assets/',
    'app://keyfolio/C:/windows/a.html',
    'app://keyfolio/index.html/',
    'app://keyfolio/data.sqlite',
    'app://keyfolio/main',
    'app://other/index.html',
    'app://keyfolio.example/index.html',
    'app://user@keyfolio/index.html',
    'file:///etc/passwd.html',
    'https://keyfolio/index.html',
    '',
  ])('%j is nothing', (url) => {
    expect(assetOf(url, ROOT)).toBeNull()
  })

  it('never lead out of the folder, whatever they are made of', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '/',
        '\\',
        '%2e',
        '%2E%2e',
        '%2f',
        '%5c',
        '%00',
        '\u0000',
        '~',
        ':',
        '//',
        'assets',
        'index.html',
        'a.js',
        '．．',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const asset = assetOf(`app://keyfolio/${pieces.join('')}`, ROOT)
        if (asset === null) return
        const inside = relative(ROOT, asset.path)
        expect(inside).not.toBe('')
        expect(inside.startsWith('..') || isAbsolute(inside)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})
