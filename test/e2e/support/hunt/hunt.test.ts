import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Hunter, summaryOf } from './hunt.ts'
import { unpackDeflate } from './inflate.ts'
import { someMarkers } from './markers.ts'
import { MarkerSearch } from './markerSearch.ts'
import { packSnappy } from './packSnappy.ts'
import { HIDING_CONTAINERS, PLANTED_CONTAINERS, PLANTED_ENCODINGS } from './planting.ts'
import { unpackSnappy } from './snappy.ts'

const MARKERS = ['Κελάντρομηταφένης', 'ΘΟΛΚΟΡΨΙΞΛΥΝ', 'vorkelantimo', 'Bracorfendilgam']

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyfolio-hunt-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the control run', () => {
  const marker = 'Κελάντρομηταφένης'
  const latin = 'vorkelAntimodilFen'

  for (const [container, hide] of Object.entries(PLANTED_CONTAINERS))
    it(`finds each encoding in: ${container}`, async () => {
      const planted = Object.entries(PLANTED_ENCODINGS).flatMap(([encoding, encode]) =>
        [marker, latin].map(
          (word) => [`${encoding}-${word === latin ? 'latin' : 'greek'}`, word, encode(word)] as const,
        ),
      )
      for (const [name, , bytes] of planted) await writeFile(join(folder, name), hide(bytes))
      const { findings, blindSpots } = await new Hunter([marker, latin]).hunt([folder])
      const found = new Set(
        findings.map((finding) => `${finding.file.slice(folder.length + 1)} ${finding.marker}`),
      )
      expect(planted.filter(([name, word]) => !found.has(`${name} ${word}`))).toEqual([])
      expect(found.size).toBe(planted.length)
      expect(blindSpots).toEqual([])
    })

  it('hides what it plants: the bytes on the disk do not show it', () => {
    const search = new MarkerSearch([marker])
    const shown = HIDING_CONTAINERS.filter(
      (container) =>
        search.find(PLANTED_CONTAINERS[container]?.(Buffer.from(marker)) ?? Buffer.from(marker)).length > 0,
    )
    expect(shown).toEqual([])
  })

  it('finds markers in names of files and folders, and where links point', async () => {
    await mkdir(join(folder, 'vorkelantimo'))
    await writeFile(join(folder, 'vorkelantimo', 'Κελάντρομηταφένης.txt'), '')
    await symlink('/nowhere/bracorfendilgam', join(folder, 'link'))
    const { findings } = await new Hunter([marker, 'vorkelantimo', 'bracorfendilgam']).hunt([folder])
    expect(new Set(findings.map((finding) => finding.marker))).toEqual(
      new Set([marker, 'vorkelantimo', 'bracorfendilgam']),
    )
  })

  it('finds a thing in the middle of very much, and nothing in random bytes', async () => {
    const much = randomBytes(3_000_000)
    Buffer.from(marker, 'utf16le').copy(much, 1_234_567)
    await writeFile(join(folder, 'much'), much)
    await writeFile(join(folder, 'noise'), randomBytes(3_000_000))
    const { findings, bytes } = await new Hunter(someMarkers(499, 3).concat(marker)).hunt([folder])
    expect(findings).toEqual([
      { file: join(folder, 'much'), marker, encoding: 'UTF-16LE', inside: '', offset: 1_234_567 },
    ])
    expect(bytes).toBe(6_000_000)
  })
})

describe('what the hunter cannot read', () => {
  it('is told: a table whose block is packed in another way', async () => {
    const table = PLANTED_CONTAINERS['plain table block']?.(Buffer.from('something')) ?? Buffer.alloc(0)
    // The first block's one entry takes three lengths, a key of one byte, the value; then come eight bytes of restarts.
    table[3 + 1 + 'something'.length + 8] = 2
    await writeFile(join(folder, '000005.ldb'), table)
    const { blindSpots } = await new Hunter(MARKERS).hunt([folder])
    expect(blindSpots).toHaveLength(1)
    expect(blindSpots[0]).toContain('packed in an unknown way (2)')
  })

  it('is told: a PDF without a reader, and bytes of Zstandard', async () => {
    await writeFile(join(folder, 'dossier'), '%PDF-1.7\n')
    await writeFile(join(folder, 'packed'), Buffer.from('28b52ffd00', 'hex'))
    const { blindSpots } = await new Hunter(MARKERS).hunt([folder])
    expect(blindSpots).toHaveLength(2)
  })

  it('is nothing in a PDF with a reader', async () => {
    await writeFile(join(folder, 'dossier'), '%PDF-1.7\n')
    const hunter = new Hunter(MARKERS, { pdfText: () => Promise.resolve('a page about vorkelantimo') })
    const result = await hunter.hunt([folder])
    expect(result.blindSpots).toEqual([])
    expect(summaryOf(result)).toEqual([`${join(folder, 'dossier')} (PDF): 1 markers (vorkelantimo) as UTF-8`])
  })
})

describe('markers', () => {
  it('are as many as asked for, half of them Greek, with accents, final sigmas and capitals', () => {
    const markers = someMarkers(500, 1)
    const greek = markers.filter((marker) => /\p{Script=Greek}/u.test(marker))
    expect(new Set(markers.map((marker) => marker.toLowerCase())).size).toBe(500)
    expect(greek).toHaveLength(250)
    expect(greek.filter((marker) => /[άέήίόύώ]/.test(marker)).length).toBeGreaterThan(100)
    expect(greek.filter((marker) => marker.endsWith('ς')).length).toBeGreaterThan(100)
    expect(greek.filter((marker) => marker === marker.toUpperCase()).length).toBeGreaterThan(10)
    expect(someMarkers(500, 1)).toEqual(markers)
    expect(someMarkers(500, 2)).not.toEqual(markers)
  })

  it('too short to be told from chance are refused', () => {
    expect(() => new MarkerSearch(['short'])).toThrow('too short')
  })
})

describe('unpacking', () => {
  it('Snappy and DEFLATE give back what was packed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('abcd', 'Ωμέγα', 'abcdabcdabcd', '\0\0\0\0', 'x'), { maxLength: 300 }),
        (words) => {
          const bytes = Buffer.from(`.${words.join('')}`)
          expect(unpackSnappy(packSnappy(bytes))).toEqual({
            bytes,
            end: packSnappy(bytes).length,
            isWhole: true,
          })
          for (const level of [0, 1, 9]) {
            const packed = deflateRawSync(bytes, { level })
            expect(unpackDeflate(packed)).toEqual({ bytes, end: packed.length, isWhole: true })
          }
        },
      ),
    )
  })

  it('gives what came before a cut, and fails on no bytes at all', () => {
    const bytes = Buffer.from(Array.from({ length: 400 }, (_none, index) => `line ${index}`).join('\n'))
    for (const packed of [packSnappy(bytes), deflateRawSync(bytes)]) {
      const unpack = packed.equals(deflateRawSync(bytes)) ? unpackDeflate : unpackSnappy
      const cut = unpack(packed.subarray(0, packed.length / 2))
      expect(cut?.isWhole).toBe(false)
      expect(cut?.bytes.length).toBeGreaterThan(100)
      expect(bytes.subarray(0, cut?.bytes.length)).toEqual(cut?.bytes)
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        expect(unpackDeflate(noise).end).toBeLessThanOrEqual(noise.length)
        expect(unpackSnappy(noise)?.end ?? 0).toBeLessThanOrEqual(noise.length)
      }),
      { numRuns: 2000 },
    )
  })
})
