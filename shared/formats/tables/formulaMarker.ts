// A cell that begins with one of these is a formula to a spreadsheet; the last four are the full-width forms.
const NEEDS_MARKER = /^'*[=+\-@\t\r＝＋－＠]/
const MARKED = /^''*[=+\-@\t\r＝＋－＠]/

/** The text as it is written into a file: a spreadsheet shows it and computes nothing. */
export function withFormulaMarker(text: string): string {
  return NEEDS_MARKER.test(text) ? `'${text}` : text
}

/** Takes off exactly the marker that `withFormulaMarker` puts on; every other text stays what it is. */
export function withoutFormulaMarker(text: string): string {
  return MARKED.test(text) ? text.slice(1) : text
}
