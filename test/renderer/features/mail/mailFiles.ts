type GreekEncoding = 'windows-1253' | 'iso-8859-7'

/** A text in one of the old Greek encodings; they differ in «Ά» and some signs. */
export function greekBytes(text: string, encoding: GreekEncoding = 'windows-1253'): Uint8Array<ArrayBuffer> {
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from(text, (sign) => {
    const byte = byteOf.get(sign)
    if (byte === undefined) throw new Error(`Not in ${encoding}: ${sign}`)
    return byte
  })
}

export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

export function quotedPrintable(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) => {
    const isPlain = (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 10
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
  })
  const lines = ['']
  for (const sign of signs) {
    const line = lines.at(-1) ?? ''
    if (sign === '\n') lines.push('')
    else if (line.length + sign.length > 75) {
      lines[lines.length - 1] = `${line}=`
      lines.push(sign)
    } else lines[lines.length - 1] = line + sign
  }
  return lines.join('\r\n')
}

/** A mail as it travels. */
export function eml(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.join('\r\n'))
}
