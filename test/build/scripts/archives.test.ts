import { execFile } from 'node:child_process'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { extractFromTgz } from '../../../build/scripts/lib/tar.mjs'
import { extractZipEntry, readZipEntries } from '../../../build/scripts/lib/zip.mjs'
import { temporaryFolders } from './temporaryFolder.ts'

const newFolder = temporaryFolders()
const LONG_TEXT = 'Κλειδί '.repeat(40_000)

describe('zip', () => {
  it('takes out packed and stored files with their permission bits', async () => {
    const folder = await newFolder()
    const zip = join(folder, 'a.zip')
    await writeFile(
      zip,
      aZip([
        { name: 'app/tool', content: LONG_TEXT, mode: 0o755, packed: true },
        { name: 'app/plain', content: 'x', mode: 0o644, packed: false },
        { name: 'app/empty', content: '', mode: 0o644, packed: false },
      ]),
    )
    for (const entry of await readZipEntries(zip)) {
      await extractZipEntry(zip, entry, join(folder, 'out', entry.name))
    }
    expect(await readFile(join(folder, 'out', 'app', 'tool'), 'utf8')).toBe(LONG_TEXT)
    expect((await stat(join(folder, 'out', 'app', 'tool'))).mode & 0o777).toBe(0o755)
    expect(await readFile(join(folder, 'out', 'app', 'plain'), 'utf8')).toBe('x')
    expect(await readFile(join(folder, 'out', 'app', 'empty'), 'utf8')).toBe('')
  })

  it('refuses an archive that was cut off', async () => {
    const zip = join(await newFolder(), 'cut.zip')
    await writeFile(
      zip,
      aZip([{ name: 'a', content: LONG_TEXT, mode: 0o644, packed: true }]).subarray(0, 100),
    )
    await expect(readZipEntries(zip)).rejects.toThrow('cut off')
  })
})

describe('tgz', () => {
  it('takes out one file and says when it is not there', async () => {
    const folder = await newFolder()
    await mkdir(join(folder, 'package'))
    await writeFile(join(folder, 'package', 'first.txt'), 'first')
    await writeFile(join(folder, 'package', 'second.txt'), LONG_TEXT)
    await promisify(execFile)('tar', ['-czf', 'a.tgz', 'package/first.txt', 'package/second.txt'], {
      cwd: folder,
    })
    const archive = join(folder, 'a.tgz')
    expect(await extractFromTgz(archive, 'package/second.txt', join(folder, 'out.txt'))).toBe(true)
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe(LONG_TEXT)
    expect(await extractFromTgz(archive, 'package/third.txt', join(folder, 'none.txt'))).toBe(false)
  })
})

interface ZippedFile {
  readonly name: string
  readonly content: string
  readonly mode: number
  readonly packed: boolean
}

/** The smallest zip archive that tools accept. */
function aZip(files: readonly ZippedFile[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, mode, packed } of files) {
    const raw = Buffer.from(content)
    const data = packed ? deflateRawSync(raw) : raw
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(packed ? 8 : 0, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(raw.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE((mode << 16) >>> 0, 38)
    entry.writeUInt32LE(offset, 42)
    bodies.push(local, Buffer.from(name), data)
    directory.push(entry, Buffer.from(name))
    offset += local.length + name.length + data.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, entries, end])
}
