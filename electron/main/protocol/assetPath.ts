import { extname, join, relative } from 'node:path'
import { APP_ORIGIN } from './origin.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export interface Asset {
  readonly path: string
  readonly contentType: string
}

/**
 * The file behind an address of our scheme; null for whatever is not plainly a file of the built window. The
 * build names its files in ASCII, so anything encoded, dotted or slashed otherwise is refused unread.
 */
export function assetOf(url: string, root: string): Asset | null {
  if (!url.startsWith(`${APP_ORIGIN}/`)) return null
  const path = url.slice(APP_ORIGIN.length + 1).replace(/[?#].*$/s, '')
  const segments = (path === '' ? 'index.html' : path).split('/')
  if (!segments.every((segment) => /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/.test(segment))) return null
  const file = join(root, ...segments)
  const inside = relative(root, file)
  if (inside === '' || inside.startsWith('..') || join(root, inside) !== file) return null
  const contentType = TYPES[extname(file)]
  return contentType === undefined ? null : { path: file, contentType }
}
