import { deflateRawSync } from 'node:zlib'

/** An e-mail from somebody unknown, with a text and an attachment. */
export function anEmail(words: {
  readonly name: string
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly attachment: string
}): string {
  return [
    `From: =?UTF-8?B?${Buffer.from(`Άννα ${words.name}`).toString('base64')}?= <${words.address}@alfa.example>`,
    'To: Nikos <nikos@house.example>',
    `Subject: =?UTF-8?B?${Buffer.from(words.subject).toString('base64')}?=`,
    'Date: Tue, 24 Nov 2026 08:30:00 +0000',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(words.text).toString('base64'),
    '--b',
    'Content-Type: text/plain; name=notes.txt',
    'Content-Disposition: attachment; filename=notes.txt',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(words.attachment).toString('base64'),
    '--b--',
  ].join('\r\n')
}

/** A document as word processors write it: an archive whose entry is packed. */
export function aDocument(text: string): Buffer {
  const name = Buffer.from('word/document.xml')
  const content = Buffer.from(`<w:document><w:t>${text}</w:t></w:document>`)
  const packed = deflateRawSync(content)
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(packed.length, 4)
  sizes.writeUInt32LE(content.length, 8)
  const local = Buffer.alloc(14)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  const central = Buffer.alloc(16)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 10)
  const lengths = Buffer.alloc(4)
  lengths.writeUInt16LE(name.length, 0)
  const entry = Buffer.concat([local, sizes, lengths, name, packed])
  const directory = Buffer.concat([central, sizes, lengths, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(entry.length, 16)
  return Buffer.concat([entry, directory, end])
}
