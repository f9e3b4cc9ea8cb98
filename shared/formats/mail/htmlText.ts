/**
 * What a mail in HTML says, as plain text: blocks and breaks become lines, list items get a dash, cells a space. Nothing
 * of it is ever drawn as HTML, so this need not understand more than that.
 */
export function htmlText(html: string): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) {
      text += textOf(html.slice(at))
      break
    }
    text += textOf(html.slice(at, open))
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4)
      continue
    }
    const name = /^\/?[a-z][a-z0-9]*/i.exec(html.slice(open + 1, open + 20))?.[0].toLowerCase()
    if (name === undefined && !/^[!?]/.test(html.slice(open + 1, open + 2))) {
      text += '<'
      at = open + 1
      continue
    }
    at = endOfTag(html, open)
    if (name === undefined) continue
    text += LINE_OF_TAG[name.replace('/', '')]?.[name.startsWith('/') ? 1 : 0] ?? ''
    // What stands inside is no text.
    if (SILENT.has(name)) at = after(html, `</${name}`, at, true)
  }
  return tidy(decodeEntities(text))
}

/** Lines before and after what a tag holds. */
const BLOCK = ['\n', '\n'] as const
const PARAGRAPH = ['\n\n', '\n\n'] as const
const LINE_OF_TAG: Readonly<Record<string, readonly [before: string, after: string]>> = {
  br: ['\n', ''],
  hr: ['\n', ''],
  p: PARAGRAPH,
  h1: PARAGRAPH,
  h2: PARAGRAPH,
  h3: PARAGRAPH,
  h4: PARAGRAPH,
  blockquote: PARAGRAPH,
  table: PARAGRAPH,
  ul: BLOCK,
  ol: BLOCK,
  div: BLOCK,
  tr: BLOCK,
  li: ['\n– ', ''],
  td: [' ', ''],
  th: [' ', ''],
}

const SILENT: ReadonlySet<string> = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'svg',
])

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  euro: '€',
  copy: '©',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ...greekEntities(),
}

/** Line ends in the source mean nothing. */
function textOf(source: string): string {
  return source.replace(/\s+/g, ' ')
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,9});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return isCharacter(code) ? String.fromCodePoint(code) : ''
  })
}

/** Neither a control character nor half of a pair. */
function isCharacter(code: number): boolean {
  return (code >= 32 || code === 9 || code === 10) && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
}

function tidy(text: string): string {
  return text
    .replace(/[\u00a0\t ]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function after(html: string, mark: string, from: number, isTag = false): number {
  const found = indexOfIgnoringCase(html, mark, from)
  if (found === -1) return html.length
  return isTag ? endOfTag(html, found) : found + mark.length
}

function indexOfIgnoringCase(html: string, mark: string, from: number): number {
  const pattern = new RegExp(mark.replace(/[^a-z0-9]/gi, '\\$&'), 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? -1
}

/** Behind the `>` of a tag; one inside a quoted attribute does not end it. */
function endOfTag(html: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < html.length; at += 1) {
    const sign = html[at]
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at + 1
  }
  // A quote that nobody closed must not swallow the mail.
  const end = html.indexOf('>', open)
  return end === -1 ? html.length : end + 1
}

/** `&Alpha;` to `&omega;`, as old programs write Greek. */
function greekEntities(): Record<string, string> {
  const names =
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega'
  const entities: Record<string, string> = {}
  names.split(' ').forEach((name, index) => {
    const small = String.fromCharCode(0x3b1 + index)
    entities[name] = small
    if (name !== 'sigmaf') entities[name.charAt(0).toUpperCase() + name.slice(1)] = small.toUpperCase()
  })
  return entities
}
