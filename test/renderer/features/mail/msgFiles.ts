import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner'
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader'
import { greekBytes } from './mailFiles.ts'

export interface MsgContent {
  readonly messageClass?: string
  readonly texts: Readonly<Record<number, string>>
  readonly numbers?: Readonly<Record<number, number>>
  readonly bytes?: Readonly<Record<number, Uint8Array>>
  readonly timesMs?: Readonly<Record<number, number>>
  readonly recipients?: readonly MsgPart[]
  readonly attachments?: readonly MsgPart[]
  /** Texts are written in Windows' Greek, as Outlook did before Unicode. */
  readonly isAnsi?: boolean
}
type MsgPart = Pick<MsgContent, 'texts' | 'numbers' | 'bytes'>

/** A file of Outlook, laid out by a library that is not ours. */
export function msg(content: MsgContent): Uint8Array<ArrayBuffer> {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, children: [], length: 0 }]
  const add = (parent: number, entry: Entry): number => {
    entries.push(entry)
    entries[parent]?.children?.push(entries.length - 1)
    return entries.length - 1
  }
  const addStream = (parent: number, name: string, bytes: Uint8Array): void => {
    add(parent, { name, type: TypeEnum.DOCUMENT, binaryProvider: () => bytes, length: bytes.length })
  }
  const addPart = (parent: number, part: MsgContent, headerBytes: number): void => {
    for (const [id, text] of Object.entries(part.texts)) {
      const name = `__substg1.0_${hex(id)}${content.isAnsi === true ? '001E' : '001F'}`
      addStream(parent, name, content.isAnsi === true ? greekBytes(text) : utf16(text))
    }
    for (const [id, bytes] of Object.entries(part.bytes ?? {}))
      addStream(parent, `__substg1.0_${hex(id)}0102`, bytes)
    addStream(parent, '__properties_version1.0', fixedProperties(part, headerBytes))
  }
  addPart(0, { ...content, texts: { 0x1a: content.messageClass ?? 'IPM.Note', ...content.texts } }, 32)
  const addAll = (prefix: string, parts: readonly MsgPart[] = []): void => {
    parts.forEach((part, index) => {
      const name = `${prefix}#${index.toString(16).toUpperCase().padStart(8, '0')}`
      addPart(add(0, { name, type: TypeEnum.DIRECTORY, children: [], length: 0 }), part, 8)
    })
  }
  addAll('__recip_version1.0_', content.recipients)
  addAll('__attach_version1.0_', content.attachments)
  return new Uint8Array(burn(entries))
}

function fixedProperties({ numbers = {}, timesMs = {} }: MsgContent, headerBytes: number): Uint8Array {
  const ids = [...Object.keys(numbers), ...Object.keys(timesMs)]
  const bytes = new Uint8Array(headerBytes + 16 * ids.length)
  const view = new DataView(bytes.buffer)
  ids.forEach((id, index) => {
    const at = headerBytes + 16 * index
    const ms = timesMs[Number(id)]
    view.setUint16(at, ms === undefined ? 0x0003 : 0x0040, true)
    view.setUint16(at + 2, Number(id), true)
    if (ms === undefined) view.setUint32(at + 8, numbers[Number(id)] ?? 0, true)
    else view.setBigUint64(at + 8, (BigInt(ms) + 11_644_473_600_000n) * 10_000n, true)
  })
  return bytes
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true)
  return bytes
}

function hex(id: string): string {
  return Number(id).toString(16).toUpperCase().padStart(4, '0')
}
