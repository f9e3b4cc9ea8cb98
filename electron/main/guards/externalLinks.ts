const ALLOWED_SCHEMES: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:'])

/** The address to hand to the system, or null: only web pages, mail and telephone, without credentials. */
export function externalAddress(text: string): string | null {
  // Invisible and direction characters could make the question show another address than the one opened.
  if (/[\p{Cc}\p{Cf}\s]/u.test(text)) return null
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (!ALLOWED_SCHEMES.has(url.protocol)) return null
  if (url.username !== '' || url.password !== '') return null
  return url.href
}
