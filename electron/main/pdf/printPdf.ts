import { createHash, randomUUID } from 'node:crypto'
import { BrowserWindow, session, type Session } from 'electron'
import { closeSession } from '../guards/session.ts'
import type { PrintPage } from './dossierHtml.ts'
import { NO_HEADER } from './footer.ts'
import { isWithinDocument, PDF_DOCUMENT, PDF_PARTITION, PDF_SCHEME } from './pdfScheme.ts'

const LIMIT_MS = 60_000

const pages = new Map<string, PrintPage>()
let printSession: Session | null = null

/**
 * Prints a page in a hidden window that runs no script, keeps nothing and reaches nothing but that page. Throws
 * when it cannot be printed.
 */
export function printPdf(page: PrintPage, footer: string): Promise<Uint8Array> {
  return inPrintWindow(page, ({ webContents }) =>
    webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: NO_HEADER,
      footerTemplate: footer,
    }),
  )
}

/** Loads a page in that hidden window, for whatever is to be printed of it. */
export async function inPrintWindow<Value>(
  page: PrintPage,
  print: (window: BrowserWindow) => Promise<Value>,
): Promise<Value> {
  const address = `${PDF_DOCUMENT}${randomUUID()}`
  pages.set(address, page)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: sessionForPrinting(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      devTools: false,
      spellcheck: false,
    },
  })
  try {
    return await withinLimit(async () => {
      await window.loadURL(address)
      return print(window)
    })
  } finally {
    pages.delete(address)
    window.destroy()
  }
}

function sessionForPrinting(): Session {
  if (printSession !== null) return printSession
  const made = session.fromPartition(PDF_PARTITION)
  closeSession(made)
  made.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !(pages.has(url) || isWithinDocument(url)) })
  })
  made.protocol.handle(PDF_SCHEME, ({ url }) => {
    const page = pages.get(url)
    if (page === undefined) return new Response(null, { status: 404 })
    return new Response(page.markup, { headers: headersOf(page) })
  })
  printSession = made
  return made
}

function headersOf({ styles }: PrintPage): Record<string, string> {
  const hash = createHash('sha256').update(styles).digest('base64')
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
  }
}

async function withinLimit<Value>(work: () => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('Printing took too long'))
    }, LIMIT_MS)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}
