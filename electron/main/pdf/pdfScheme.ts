/** The scheme under which a page to be printed is read by the hidden window; it exists in that session only. */
export const PDF_SCHEME = 'keyfolio-pdf'
export const PDF_DOCUMENT = `${PDF_SCHEME}://document/`

/** Without "persist:" a partition lives in memory only. */
export const PDF_PARTITION = 'keyfolio-pdf'

/** What a document carries in itself: its fonts and pictures. */
export function isWithinDocument(url: string): boolean {
  return url.startsWith('data:font/') || url.startsWith('data:image/')
}
