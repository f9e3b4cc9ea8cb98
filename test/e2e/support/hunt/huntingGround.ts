import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { pdfText } from '../pdf.ts'
import { Hunter, type HuntResult } from './hunt.ts'
import { someMarkers } from './markers.ts'

/** How many markers are typed. */
export const MARKERS = 500

/** Everything that one run may write to, each folder of its own, and what is sought there. */
export class HuntingGround {
  readonly markers: readonly string[]
  /** Of the user: what they choose to save, and what they take files from. Not hunted. */
  readonly outside: string
  readonly dataFolder: string
  readonly secondFolder: string
  readonly #root: string
  readonly #homes: Readonly<Record<string, string>>
  readonly #left: string[]
  readonly #used = new Set<string>()

  static async make(seed: number): Promise<HuntingGround> {
    const ground = new HuntingGround(await mkdtemp(join(tmpdir(), 'keyfolio-hunt-')), seed)
    for (const folder of [...ground.hunted, ground.outside])
      await mkdir(folder, { recursive: true, mode: 0o700 })
    return ground
  }

  private constructor(root: string, seed: number) {
    this.#root = root
    this.markers = someMarkers(MARKERS, seed)
    this.#left = [...this.markers]
    this.outside = join(root, 'outside')
    this.dataFolder = join(root, 'data')
    this.secondFolder = join(root, 'stick')
    const home = join(root, 'home')
    this.#homes = {
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_CACHE_HOME: join(home, '.cache'),
      XDG_DATA_HOME: join(home, '.local', 'share'),
      XDG_STATE_HOME: join(home, '.local', 'state'),
      TMPDIR: join(root, 'tmp'),
    }
  }

  /** What a run is started with, so that it writes nowhere else. */
  get environment(): Readonly<Record<string, string>> {
    return this.#homes
  }

  /** Folders in which nothing may be found. */
  get hunted(): readonly string[] {
    return [this.dataFolder, this.secondFolder, ...Object.values(this.#homes)]
  }

  /** A marker that was not used before; once all were used, the first one again. */
  next(script: 'any' | 'latin' = 'any'): string {
    const index = this.#left.findIndex((marker) => script === 'any' || /^[A-Za-z]+$/.test(marker))
    if (index === -1) {
      this.#left.push(...this.markers)
      return this.next(script)
    }
    const [marker = ''] = this.#left.splice(index, 1)
    this.#used.add(marker)
    return marker
  }

  /** All that were never used, used with this. */
  rest(): readonly string[] {
    const rest = this.markers.filter((marker) => !this.#used.has(marker))
    for (const marker of rest) this.#used.add(marker)
    return rest
  }

  /** How many different ones were used so far. */
  get used(): number {
    return this.#used.size
  }

  /** Seeks all markers, and texts besides, in every folder that the run may have written to. */
  async hunt(besides: readonly string[] = [], folders = this.hunted): Promise<HuntResult> {
    const hunter = new Hunter([...this.markers, ...besides], { pdfText: (pdf) => this.#pdfText(pdf) })
    return hunter.hunt([...new Set(folders.filter((folder) => !this.#isInside(folder, folders)))])
  }

  /** True for a folder that is hunted with another one already. */
  #isInside(folder: string, folders: readonly string[]): boolean {
    return folders.some((other) => folder.startsWith(`${other}${sep}`))
  }

  async remove(): Promise<void> {
    await rm(this.#root, { recursive: true, force: true, maxRetries: 5 })
  }

  async #pdfText(pdf: Buffer): Promise<string> {
    const file = join(this.#root, 'found.pdf')
    await writeFile(file, pdf)
    const text = await pdfText(file)
    await rm(file)
    return text
  }
}
