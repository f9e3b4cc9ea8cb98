import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/domain/changes/diff.ts'
import { realDisk } from '#electron/main/vault/disk.ts'
import { MissingRecordError, readSegments } from '#electron/main/vault/journal/readSegments.ts'
import { segmentName, writeHeader } from '#electron/main/vault/journal/segmentHeader.ts'
import { writeLine } from '#electron/main/vault/journal/segmentLine.ts'
import { aFolder, anEntry, entries } from '../../../vaultFixtures.ts'

/** Segments that begin at these positions; the last one ends at `to`. */
async function aFolderOfSegments(firsts: readonly number[], to: number): Promise<string> {
  const folder = join(await aFolder(), 'journal')
  await mkdir(folder)
  let hash = ''
  for (const [index, first] of firsts.entries()) {
    const pieces = [writeHeader(first, hash)]
    for (let position = first; position < (firsts[index + 1] ?? to + 1); position++) {
      const line = writeLine(position, hash, canonicalJson(anEntry(position)))
      hash = line.hash
      pieces.push(line.bytes)
    }
    await writeFile(join(folder, segmentName(first)), Buffer.concat(pieces))
  }
  return folder
}

async function read(folder: string, from: number, to: number) {
  const found = []
  for await (const { entry } of readSegments(folder, realDisk, { from, to })) found.push(entry)
  return found
}

describe('reading a range of the journal by its files', () => {
  it('crosses segments and gives exactly the range', async () => {
    const folder = await aFolderOfSegments([1, 5, 9], 12)
    for (let from = 1; from <= 12; from++) {
      for (let to = from; to <= 12; to++) expect(await read(folder, from, to)).toEqual(entries(from, to))
    }
  })

  it('takes the lines of a segment only up to where the next one begins', async () => {
    const folder = await aFolderOfSegments([1, 5], 8)
    const leftover = writeLine(5, '0'.repeat(64), canonicalJson(anEntry(5, 'never acknowledged')))
    const path = join(folder, segmentName(1))
    await writeFile(path, Buffer.concat([await readFile(path), leftover.bytes]))
    expect(await read(folder, 1, 8)).toEqual(entries(1, 8))
  })

  it('names the record that is not there', async () => {
    const folder = await aFolderOfSegments([1, 5], 8)
    const path = join(folder, segmentName(5))
    const bytes = await readFile(path)
    bytes[bytes.length - 20] = 0
    await writeFile(path, bytes)
    expect(await read(folder, 1, 7)).toEqual(entries(1, 7))
    const error = await read(folder, 6, 8).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(MissingRecordError)
    expect(error).toMatchObject({ position: 8 })
    await expect(read(folder, 9, 9)).rejects.toMatchObject({ position: 9 })
  })
})
