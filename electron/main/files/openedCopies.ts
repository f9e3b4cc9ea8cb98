import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { chmod, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What other programs are given to open are copies in clear text, in a folder of their own. They go when the vault is
 * locked, when Keyfolio ends, and at its next start.
 */
export class OpenedCopies {
  readonly #folder: string
  #cleared: Promise<void> | null = null
  /** Paths that were given out since it was cleared last. */
  readonly #given = new Set<string>()

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'opened')
  }

  /**
   * Removes all copies, of this run and of earlier ones; one that is just being made will not be opened. What another
   * program still holds stays, and goes another time.
   */
  clear(): Promise<void> {
    this.#given.clear()
    const before = this.#cleared ?? Promise.resolve()
    this.#cleared = before.then(() =>
      rm(this.#folder, { recursive: true, force: true }).catch(() => undefined),
    )
    return this.#cleared
  }

  /** The same at once, while the application ends. */
  clearNow(): void {
    this.#given.clear()
    try {
      rmSync(this.#folder, { recursive: true, force: true })
    } catch {
      // Another program holds one: it goes at the next start.
    }
  }

  /** A path for a copy under the name that the person knows. */
  async pathFor(name: string): Promise<string> {
    const cleared = this.#cleared ?? this.clear()
    const folder = join(this.#folder, randomUUID())
    const path = join(folder, name)
    this.#given.add(path)
    await cleared
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return path
  }

  /** False once the copies were cleared: whoever is still making this one must not open it. */
  holds(path: string): boolean {
    return this.#given.has(path)
  }
}

/** Nobody changes a copy by mistake and looks for the change in Keyfolio later; nor is it ever a program. */
export async function makeReadOnly(path: string): Promise<void> {
  await chmod(path, 0o400)
}
