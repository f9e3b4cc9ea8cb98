import { readFile } from 'node:fs/promises'
import { type Protocol, protocol } from 'electron'
import { PDF_SCHEME } from '../pdf/pdfScheme.ts'
import { assetOf } from './assetPath.ts'
import { ASSET_HEADERS } from './headers.ts'
import { APP_SCHEME } from './origin.ts'

/** Makes our schemes proper origins; has to happen before the application is ready, and only once. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
    { scheme: PDF_SCHEME, privileges: { standard: true, secure: true } },
  ])
}

/** Serves the built window, and nothing else, under our scheme. */
export function serveApp(sessionProtocol: Protocol, rendererFolder: string): void {
  sessionProtocol.handle(APP_SCHEME, async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405)
    const asset = assetOf(url, rendererFolder)
    if (asset === null) return refusal(404)
    try {
      const body = new Uint8Array(await readFile(asset.path))
      return new Response(body, { headers: { ...ASSET_HEADERS, 'Content-Type': asset.contentType } })
    } catch {
      return refusal(404)
    }
  })
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: ASSET_HEADERS })
}
