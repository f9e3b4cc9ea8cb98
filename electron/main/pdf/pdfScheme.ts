/** The scheme under which a page to be printed is read by the hidden window; it exists in that session only. */
export const PDF_SCHEME = 'keyfolio-pdf'
export const PDF_DOCUMENT = `${PDF_SCHEME}://document/`
