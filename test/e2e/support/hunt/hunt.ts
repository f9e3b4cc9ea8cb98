import type { Dirent } from 'node:fs'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { isLog, isTable, readLog } from './levelDb.ts'
import { MarkerSearch } from './markerSearch.ts'
import { partsOf } from './unpack.ts'

/** A marker that lies readable on the disk. */
export interface Finding {
  readonly file: string
  readonly marker: string
  readonly encoding: string
  /** Through what it was reached, outermost first; empty for a file's own bytes, `name` for its name. */
  readonly inside: string
  readonly offset: number
}

export interface HuntResult {
  readonly findings: readonly Finding[]
  /** What the hunter knows that it could not read: a 0 with any of these proves nothing. */
  readonly blindSpots: readonly string[]
  /** Every file that was read. */
  readonly files: readonly string[]
  readonly bytes: number
}

export interface HuntOptions {
  /** Draws the text out of a PDF: its letters are numbers of glyphs. Without it every PDF is a blind spot. */
  readonly pdfText?: (pdf: Buffer) => Promise<string>
}

/** How many containers within each other are opened. */
const DEEPEST = 3
const ZSTANDARD = Buffer.from('28b52ffd', 'hex')

/** Seeks markers in all files of some folders, in every encoding and through every packing it knows. */
export class Hunter {
  readonly #search: MarkerSearch
  readonly #options: HuntOptions

  constructor(markers: readonly string[], options: HuntOptions = {}) {
    this.#search = new MarkerSearch(markers)
    this.#options = options
  }

  /** Hunts until no file is left that was not looked at: a running program moves what it wrote into other files. */
  async hunt(folders: readonly string[]): Promise<HuntResult> {
    const seen = new Set<string>()
    const total = { findings: [] as Finding[], blindSpots: [] as string[], files: [] as string[], bytes: 0 }
    for (let isNew = true; isNew;) {
      isNew = false
      for (const folder of folders)
        for await (const [path, entry] of walk(folder)) {
          if (seen.has(path)) continue
          seen.add(path)
          isNew = true
          this.#collect(total.findings, path, 'name', Buffer.from(path.slice(folder.length)))
          if (entry.isSymbolicLink())
            this.#collect(total.findings, path, 'link', Buffer.from(await readlink(path).catch(() => '')))
          if (!entry.isFile()) continue
          const bytes = await readFile(path).catch(onlyGone)
          if (bytes === undefined) continue
          total.files.push(path)
          total.bytes += bytes.length
          await this.#file(total, path, bytes)
        }
    }
    return total
  }

  async #file(
    total: { findings: Finding[]; blindSpots: string[] },
    path: string,
    bytes: Buffer,
  ): Promise<void> {
    await this.#layer(total, path, '', bytes, 0)
    if (!isLog(bytes) || isTable(bytes)) return
    for (const record of readLog(bytes)) await this.#layer(total, path, 'log record', record, 1)
  }

  async #layer(
    total: { findings: Finding[]; blindSpots: string[] },
    path: string,
    inside: string,
    bytes: Buffer,
    depth: number,
  ): Promise<void> {
    this.#collect(total.findings, path, inside, bytes)
    if (bytes.subarray(0, 4).equals(ZSTANDARD)) total.blindSpots.push(`${path} ${inside}: Zstandard`)
    if (bytes.subarray(0, 5).equals(Buffer.from('%PDF-')))
      if (this.#options.pdfText === undefined) total.blindSpots.push(`${path} ${inside}: a PDF`)
      else
        this.#collect(
          total.findings,
          path,
          under(inside, 'PDF'),
          Buffer.from(await this.#options.pdfText(bytes)),
        )
    if (depth === DEEPEST) return
    const parts = partsOf(bytes, (problem) => total.blindSpots.push(`${path} ${inside}: ${problem}`))
    for (const part of parts)
      await this.#layer(total, path, under(inside, part.container), part.bytes, depth + 1)
  }

  #collect(findings: Finding[], file: string, inside: string, bytes: Uint8Array): void {
    for (const sighting of this.#search.find(bytes)) findings.push({ file, inside, ...sighting })
  }
}

/** The findings in a few lines, for the message of a test: each place with its encodings and some markers. */
export function summaryOf({ findings }: HuntResult): readonly string[] {
  const places = new Map<string, { encodings: Set<string>; markers: Set<string> }>()
  for (const { file, inside, encoding, marker } of findings) {
    const place = inside === '' ? file : `${file} (${inside})`
    const told = places.get(place) ?? { encodings: new Set(), markers: new Set() }
    told.encodings.add(encoding)
    told.markers.add(marker)
    places.set(place, told)
  }
  return [...places].map(
    ([place, { encodings, markers }]) =>
      `${place}: ${markers.size} markers (${[...markers].slice(0, 5).join(', ')}) as ${[...encodings].join(', ')}`,
  )
}

async function* walk(folder: string): AsyncGenerator<readonly [string, Dirent]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(onlyGone)
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name)
    yield [path, entry]
    if (entry.isDirectory()) yield* walk(path)
  }
}

function under(inside: string, container: string): string {
  return inside === '' ? container : `${inside} > ${container}`
}

/** What went away while it was looked for holds nothing any more; everything else that cannot be read is a fault. */
function onlyGone(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
